/** What reading one .xls may cost before it is given up as too large. */
export const XLS_LIMITS = { bytes: 100_000_000, milliseconds: 60_000, megabytes: 1536 } as const;
