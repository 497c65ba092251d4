import { countyState, stateOfResult, type CountyState } from "../../../src/core/county/county-state";
import type { CountyFacts } from "../../../src/core/county/facts";
import { judge } from "../../../src/core/report/judge";
import type { Stage } from "../../../src/core/stage";
import { answers, facts, standardOf } from "../../support/county-facts";
import { REACHING, schoolTable, type SchoolRow } from "../../support/school-table";

const standard = standardOf();
const JUNIOR = { ...REACHING, R1: 5.3, R4: 5.8, R5: 10.2, R6: 2500, R7: 2.4 };

const VETOES = { V1: false, V2: false, V3: false, V4: false, V5: false, V6: false };
const DOCUMENTS = [
  "G1",
  "G2",
  "G3",
  "G6",
  "G8",
  "G10",
  "G14",
  "G15",
  "Q3",
  "Q4",
  "Q5",
  "Q6",
  "Q7",
  "Q8",
  "P2",
];
const ALL: CountyFacts = facts(
  {
    ...{ largePrimarySchools: 0, largeJuniorSchools: 0, largeCombinedSchools: 0 },
    ...{ largePrimaryClasses: 0, largeJuniorClasses: 0 },
    ...{ specialFund: 600_000, specialPupils: 100, teacherWage: 2, civilServantWage: 1 },
    ...{ trainedTeachers: 10, certifiedTeachers: 10, teachers: 10 },
    ...{ exchangeEligible: 10, exchanged: 5, exchangedBackbone: 1 },
    ...{ nearbyPrimaryShare: 1, nearbyJuniorShare: 1, seniorPlaces: 10, allottedPlaces: 6 },
    ...{ migrants: 10, migrantsPublic: 9, migrantsPurchased: 1 },
    ...{ graduates: 99, entrants: 100, transferredIn: 0, transferredOut: 0, deaths: 0 },
    ...{ disabled: 10, disabledEnrolled: 10, "monitoringLevel|语文": 3, "schoolDifference|语文": 0.1 },
    ...{ satisfiedForms: 9, validForms: 10, basicBalanceYears: 5 },
  },
  { answers: answers({ ...Object.fromEntries(DOCUMENTS.map((id) => [id, true])), ...VETOES }) },
);

const row = (stage: Stage, cells: SchoolRow["cells"] = stage === "小学" ? REACHING : JUNIOR): SchoolRow => ({
  name: `第一${stage}`,
  stage,
  cells: { students: 500, ...cells },
});

function stateOf(given: CountyFacts, rows: readonly SchoolRow[] = [row("小学"), row("初中")]): CountyState {
  const report = judge([schoolTable(rows)], standard, { tables: [], findings: [], facts: given });
  return countyState(report, standard);
}

const changed = (figures: CountyFacts["figures"], more: Partial<CountyFacts> = {}) => ({
  ...ALL,
  ...more,
  figures: new Map([...ALL.figures, ...figures]),
});
const named = (state: CountyState, wanted: string) =>
  state.indicators.filter((one) => one.state === wanted).map(({ id }) => id);

test("a county stands where all 32 do, no veto exists and the prerequisites hold", () => {
  const state = stateOf(ALL);
  expect(named(state, "waits").concat(named(state, "fails"))).toEqual([]);
  expect(state.counts).toEqual({ stands: 32, fails: 0, waits: 0 });
  expect(state.state).toBe("stands");
});

test("what no form asks for waits", () => {
  const state = stateOf(facts({}));
  expect(state.counts).toEqual({ stands: 7, fails: 0, waits: 25 });
  expect(state.state).toBe("waits");
  expect(stateOf(facts({}), []).counts).toEqual({ stands: 0, fails: 0, waits: 32 });
});

test("one part that fails fails its indicator and the county", () => {
  const state = stateOf(changed(facts({ exchangedBackbone: 0 }).figures));
  expect(named(state, "fails")).toEqual(["G11"]);
  expect([state.counts.stands, state.state]).toEqual([31, "fails"]);
});

test("one part that waits leaves its indicator and the county waiting", () => {
  const state = stateOf(changed(facts({ "schoolDifference|数学": null }).figures));
  expect(named(state, "waits")).toEqual(["Q9"]);
  expect(state.state).toBe("waits");
});

test("a veto is none of the 32, and fails the county", () => {
  const state = stateOf({ ...ALL, answers: new Map([...ALL.answers, ...answers({ V3: true })]) });
  expect(state.counts.stands).toBe(32);
  expect(state.vetoes.map((one) => one.state)).toEqual([
    "stands",
    "stands",
    "fails",
    "stands",
    "stands",
    "stands",
  ]);
  expect(state.state).toBe("fails");
});

test("a prerequisite that does not hold fails the county", () => {
  const state = stateOf(changed(facts({ basicBalanceYears: 2 }).figures));
  expect(state.counts.stands).toBe(32);
  expect([state.prerequisites.map((one) => one.state), state.state]).toEqual([["fails", "stands"], "fails"]);
});

test("a resource indicator fails with the school that fails because of it", () => {
  const low = { ...REACHING, R2: 0.5 };
  expect(named(stateOf(ALL, [row("小学", low), row("初中")]), "fails")).toEqual(["R2"]);
  const spared = { ...REACHING, R2: 0.9 };
  expect(named(stateOf(ALL, [row("小学", spared), row("初中")]), "fails")).toEqual([]);
});

test("a region's own targets stand apart", () => {
  const guigang = standardOf("450800");
  const given = changed(facts({ monitoredSubjects: 8 }).figures);
  const report = judge([schoolTable([row("小学"), row("初中")])], guigang, {
    tables: [],
    findings: [],
    facts: given,
  });
  const { counts, targets } = countyState(report, guigang);
  expect(counts.fails).toBe(0);
  expect(targets.filter(({ state }) => state === "fails").map(({ id }) => id)).toEqual([
    "monitored-subjects",
  ]);
});

test.each([
  ["2023-12-30", "waits"],
  ["2023-12-31", "fails"],
  ["2024-01-01", "fails"],
])("on %s, what is to be reached by the end of 2023 and is not: %s", (on, state) => {
  expect(stateOfResult({ met: false, by: "2023-12-31" }, on)).toBe(state);
  expect(stateOfResult({ met: true, by: "2023-12-31" }, on)).toBe("stands");
  expect(stateOfResult({ met: null, by: "2023-12-31" }, on)).toBe("waits");
});
