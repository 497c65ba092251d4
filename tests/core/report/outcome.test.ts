import { finding } from "../../../src/core/report/finding";
import { outcome } from "../../../src/core/report/outcome";
import type {
  CoefficientResult,
  CountyResult,
  FindingCode,
  Report,
  SchoolResult,
  Severity,
} from "../../../src/core/report/report";

type Judged = Pick<Report, "schools" | "coefficients" | "county" | "findings">;

const school = (verdict: SchoolResult["verdict"]) => ({ verdict }) as SchoolResult;
const coefficient = (met: boolean | null) => ({ met }) as CoefficientResult;
const county = (met: boolean | null) => ({ met }) as CountyResult;
const told = (code: FindingCode, severity: Severity = "warning") =>
  finding({ code, severity, file: "", sheet: "" });
const judged = (parts: Partial<Judged>): Judged => ({
  schools: [school("pass")],
  coefficients: [],
  county: [],
  findings: [],
  ...parts,
});

test.each<[string, Partial<Judged>]>([
  ["all schools pass", {}],
  ["excluded schools beside them", { schools: [school("pass"), school("excluded")] }],
  ["coefficients within", { coefficients: [coefficient(true)] }],
  ["a coefficient that cannot be, of one school", { coefficients: [coefficient(null)] }],
  ["the county's indicators met", { county: [county(true)] }],
  ["coefficients alone", { schools: [], coefficients: [coefficient(true)] }],
  ["the county's indicators alone", { schools: [], county: [county(true)] }],
  [
    "doubts about data",
    { findings: [told("value-mismatch"), told("rounding-decides"), told("duplicate-school")] },
  ],
  ["an unclear heading that needs no action", { findings: [told("header-unclear", "info")] }],
  ["a veto that is only mentioned", { findings: [told("veto", "info")] }],
])("valid: %s", (_, parts) => {
  expect(outcome(judged(parts))).toBe("valid");
});

test.each<[string, Partial<Judged>]>([
  ["a school", { schools: [school("pass"), school("fail")] }],
  ["a coefficient", { coefficients: [coefficient(true), coefficient(false)] }],
  ["an indicator of the county", { county: [county(true), county(false)] }],
  ["a veto", { findings: [told("veto", "error")] }],
  ["a school's size", { findings: [told("county-below-standard", "error")] }],
  ["a school, though another is not filled in", { schools: [school("incomplete"), school("fail")] }],
  [
    "a coefficient, though something is missing",
    { coefficients: [coefficient(false)], findings: [told("missing")] },
  ],
])("fails: %s", (_, parts) => {
  expect(outcome(judged(parts))).toBe("fails");
});

test.each<[string, Partial<Judged>]>([
  ["a school is not filled in", { schools: [school("pass"), school("incomplete")] }],
  ["an indicator of the county is not", { county: [county(null)] }],
  ["no school at all", { schools: [] }],
  ["only excluded schools", { schools: [school("excluded")] }],
  ...(
    [
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
    ] as const
  ).map((code): [string, Partial<Judged>] => [code, { findings: [told(code)] }]),
])("undecided: %s", (_, parts) => {
  expect(outcome(judged(parts))).toBe("undecided");
});

describe("what a region means to reach by a later day", () => {
  const on = (day: string) => ({ standard: { on: day } as Report["standard"] });
  const due = { met: false, by: "2025-12-31" } as CountyResult;

  test.each<[string, Partial<Judged> & Partial<Pick<Report, "standard">>, string]>([
    ["before that day", { county: [due], ...on("2025-12-30") }, "valid"],
    ["on that day", { county: [due], ...on("2025-12-31") }, "fails"],
    ["after that day", { county: [due], ...on("2026-01-01") }, "fails"],
    ["with no day to compare", { county: [due] }, "fails"],
    ["with no day to reach it by", { county: [county(false)], ...on("2025-12-30") }, "fails"],
    ["beside another that fails", { county: [due, county(false)], ...on("2025-12-30") }, "fails"],
  ])("%s", (_, parts, expected) => {
    const { standard, ...rest } = parts;
    expect(outcome({ ...judged(rest), ...(standard ? { standard } : {}) })).toBe(expected);
  });
});
