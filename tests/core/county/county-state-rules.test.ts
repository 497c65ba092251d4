import { countyState, type State } from "../../../src/core/county/county-state";
import type { CoefficientResult, CountyResult, Finding, SchoolResult } from "../../../src/core/report/report";
import { RESOURCE_INDICATORS, STAGES } from "../../../src/core/stage";
import { standardOf } from "../../support/county-facts";
import { makeFinding, makeSchool } from "../../support/make-finding";

const standard = standardOf();

const coefficients = (other: (one: CoefficientResult) => Partial<CoefficientResult> | null = () => ({})) =>
  RESOURCE_INDICATORS.flatMap((indicator) =>
    STAGES.flatMap((stage): CoefficientResult[] => {
      const numbers = { mean: 1, sd: 0.1, cv: 0.1, limit: 0.5, met: true, schools: 2 };
      const one: CoefficientResult = { stage, indicator, ...numbers, from: "schools" };
      const changed = other(one);
      return changed ? [{ ...one, ...changed }] : [];
    }),
  );

const good = (other: Partial<SchoolResult> = {}): SchoolResult =>
  makeSchool({ verdict: "pass", met: 7, ...other });
const blankR4 = { ...good().values, R4: null };

interface Given {
  readonly schools?: readonly SchoolResult[];
  readonly coefficients?: readonly CoefficientResult[];
  readonly findings?: readonly Finding[];
  readonly county?: readonly CountyResult[];
}

const stateOf = (given: Given) =>
  countyState(
    { schools: [good()], coefficients: coefficients(), findings: [], county: [], ...given },
    standard,
  );

/** The state of R4, and of the six others together. */
function ofR4(given: Given): [R4: State, others: State | "mixed"] {
  const { indicators } = stateOf(given);
  const resources = indicators.filter(({ dimension }) => dimension === "资源配置");
  const others = new Set(resources.filter(({ id }) => id !== "R4").map(({ state }) => state));
  const [first] = others;
  const r4 = resources.find(({ id }) => id === "R4")!;
  return [r4.state, others.size === 1 && first ? first : "mixed"];
}

const isR4 = ({ indicator }: CoefficientResult, stage?: string, of?: string) =>
  indicator === "R4" && (stage === undefined || stage === of);

describe("a resource indicator", () => {
  it("stands with its name and without results of its own", () => {
    expect(stateOf({}).indicators[3]).toEqual({
      ...{ id: "R4", dimension: "资源配置", state: "stands", results: [] },
      ...{ label: standard.resources.R4.label, labelEn: standard.resources.R4.labelEn },
    });
  });

  it.each<[string, Given, State, State | "mixed"]>([
    [
      "fails with one coefficient over its limit",
      { coefficients: coefficients((one) => (isR4(one, one.stage, "初中") ? { met: false } : {})) },
      "fails",
      "stands",
    ],
    [
      "waits without a coefficient of one stage",
      { coefficients: coefficients((one) => (isR4(one, one.stage, "初中") ? null : {})) },
      "waits",
      "stands",
    ],
    [
      "waits without any",
      { coefficients: coefficients((one) => (isR4(one) ? null : {})) },
      "waits",
      "stands",
    ],
    [
      "stands where a stage of one school has none to fail",
      { coefficients: coefficients((one) => (isR4(one, one.stage, "初中") ? { met: null } : {})) },
      "stands",
      "stands",
    ],
    [
      "waits where the form that prints it left it blank",
      { coefficients: coefficients((one) => (isR4(one) ? { met: null, from: "printed" as const } : {})) },
      "waits",
      "stands",
    ],
    [
      "stands on a printed coefficient that is within its limit",
      { coefficients: coefficients((one) => (isR4(one) ? { from: "printed" as const } : {})) },
      "stands",
      "stands",
    ],
    ["waits for a school that lacks it", { schools: [good(), good({ values: blankR4 })] }, "waits", "stands"],
    [
      "waits, as all do, for a school that is incomplete",
      { schools: [good(), good({ verdict: "incomplete" })] },
      "waits",
      "waits",
    ],
    [
      "waits for no school that is not counted",
      { schools: [good(), good({ verdict: "excluded", values: blankR4 })] },
      "stands",
      "stands",
    ],
  ])("%s", (_, given, r4, others) => {
    expect(ofR4(given)).toEqual([r4, others]);
  });

  it.each<[Partial<Finding>, State]>([
    [{ code: "below-floor" }, "fails"],
    [{ code: "below-standard" }, "fails"],
    [{ code: "below-standard", severity: "info" }, "stands"],
    [{ code: "below-floor", severity: "warning" }, "stands"],
    [{ code: "formula-wrong" }, "stands"],
    [{ code: "below-floor", indicator: "R5" }, "stands"],
  ])("with a finding %j of a school %s", (other, state) => {
    expect(ofR4({ findings: [makeFinding(other)] })[0]).toBe(state);
  });
});

test("the counts are of the 32, and one that fails fails the county", () => {
  const given = { findings: [makeFinding({ indicator: "R1" }), makeFinding({ indicator: "R4" })] };
  const { counts, state } = stateOf(given);
  expect({ counts, state }).toEqual({ counts: { stands: 5, fails: 2, waits: 25 }, state: "fails" });
});

test("what is not reached and has no later day fails", () => {
  const result = { indicator: "G1", part: null, actual: null, required: null, op: "=", met: false } as const;
  const at = { file: "县.xlsx", sheet: "表4", cell: "C1", source: null };
  const g1 = (by: object) =>
    stateOf({ county: [{ ...result, ...at, ...by }] }).indicators.find(({ id }) => id === "G1")?.state;
  expect([g1({}), g1({ by: "2024-09-01" }), g1({ by: "2024-09-02" })]).toEqual(["fails", "fails", "waits"]);
});
