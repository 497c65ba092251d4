/** Exit status of `qb check`: contracts/report.md. */
export const ExitStatus = { valid: 0, fails: 1, undecided: 2, couldNotRun: 3 } as const;
