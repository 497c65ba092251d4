import type { Finding, FindingCode, Verdict } from "../../core/report/report";

/** How a finding is shown: each state has a shape, a colour and a word of its own. */
export const FINDING_STATES = ["fail", "near", "missing", "doubt", "note"] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** A finding's state, or a school's. */
export type State = FindingState | "pass" | "excluded";

const STATE_OF_CODE: Partial<Record<FindingCode, FindingState>> = {
  "below-floor": "fail",
  "county-below-standard": "fail",
  veto: "fail",
  "cv-over-limit": "fail",
  "below-standard": "near",
  missing: "missing",
};

/** Failures and blanks are told by their code; all else is a doubt about the data, or needs no action. */
export function stateOf({ code, severity }: Finding): FindingState {
  return STATE_OF_CODE[code] ?? (severity === "info" ? "note" : "doubt");
}

/** Doubts stand apart from failures, in a list of their own. */
export function isDoubt(state: FindingState): boolean {
  return state === "doubt" || state === "note";
}

const TURNING_CODES: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "rounding-decides",
  "value-mismatch",
  "unit-suspect",
  "stage-unclear",
  "header-unclear",
  "not-a-number",
  "formula-not-computed",
  "formula-error",
  "impossible-value",
  "duplicate-school",
  "template-not-recognised",
  "indicator-absent",
  "split-undecided",
  "standard-not-in-force",
]);

/** Whether a doubt, once cleared up, could make another verdict of it. */
export function couldTurnVerdict(finding: Finding): boolean {
  return isDoubt(stateOf(finding)) && (finding.severity === "error" || TURNING_CODES.has(finding.code));
}

const STATE_OF_VERDICT: Record<Verdict, State> = {
  pass: "pass",
  fail: "fail",
  incomplete: "missing",
  excluded: "excluded",
};

export function stateOfVerdict(verdict: Verdict): State {
  return STATE_OF_VERDICT[verdict];
}
