import type { FindingCode, Report } from "./report";

/** What a check comes to: all reached, something not, or nobody can say yet. */
export type Outcome = "valid" | "fails" | "undecided";

/** Findings that leave a verdict open. Those that need no action (info) do not. */
const OPEN: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "missing",
  "not-a-number",
  "formula-error",
  "formula-not-computed",
  "indicator-absent",
  "stage-unclear",
  "split-undecided",
  "header-unclear",
  "row-without-name",
  "template-not-recognised",
  "standard-not-in-force",
]);

/** Findings that are failures of their own. */
const FAILING: ReadonlySet<FindingCode> = new Set<FindingCode>(["veto", "county-below-standard"]);

type Judged = Pick<Report, "schools" | "coefficients" | "county" | "findings"> &
  Partial<Pick<Report, "standard">>;

/**
 * The outcome of a report: it fails for certain where a counted school, a coefficient or an
 * indicator of the county does, whatever else is missing; it is undecided where something is
 * missing or unclear, or where there was nothing to judge. What a region means to reach by a later
 * day fails nothing before it.
 */
export function outcome({ schools, coefficients, county, findings, standard }: Judged): Outcome {
  const fails =
    schools.some(({ verdict }) => verdict === "fail") ||
    coefficients.some(({ met }) => met === false) ||
    county.some(({ met, by }) => met === false && !(by && standard && standard.on < by)) ||
    findings.some(({ code, severity }) => FAILING.has(code) && severity === "error");
  if (fails) return "fails";
  const isOpen =
    schools.some(({ verdict }) => verdict === "incomplete") ||
    county.some(({ met }) => met === null) ||
    findings.some(({ code, severity }) => OPEN.has(code) && severity !== "info");
  const isEmpty =
    schools.every(({ verdict }) => verdict === "excluded") &&
    coefficients.length === 0 &&
    county.length === 0;
  return isOpen || isEmpty ? "undecided" : "valid";
}
