import { Level } from "../../../src/core/indicator/level";
import { SchoolLevels } from "../../../src/core/report/school-levels";
import { RESOURCE_INDICATORS } from "../../../src/core/stage";
import { madeReport } from "../../support/pane-report";

const report = madeReport({ primary: 20, junior: 10, blankEvery: 4 });
const levels = new SchoolLevels(report);

test("as many indicators are met as the report says of each school", () => {
  const told = report.schools.map(
    (school) => levels.of(school)?.filter((level) => level === Level.met).length,
  );
  expect(told).toEqual(report.schools.map(({ met }) => met));
});

test("what is not filled in is unknown, whatever else the school has", () => {
  const blank = report.schools.find(({ values }) => RESOURCE_INDICATORS.some((id) => values[id] === null))!;
  const at = RESOURCE_INDICATORS.findIndex((id) => blank.values[id] === null);
  expect(levels.of(blank)?.[at]).toBe(Level.unknown);
});

test("a school that is not counted, or of no known stage, has no levels", () => {
  const [school] = report.schools;
  expect(levels.of({ ...school!, verdict: "excluded" })).toBeNull();
  expect(levels.of({ ...school!, stage: null })).toBeNull();
});

test("namesakes are told apart by the rows of their findings", () => {
  const failing = report.schools.find((school) => levels.findingsOf(school).length > 0)!;
  const twin = { ...failing, row: failing.row + 500 };
  const both = new SchoolLevels({ schools: [...report.schools, twin], findings: report.findings });
  expect(both.findingsOf(failing)).toEqual(levels.findingsOf(failing));
  expect(both.findingsOf(twin)).toEqual([]);
});
