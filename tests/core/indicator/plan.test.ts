import { isEcho } from "../../../src/core/indicator/echo";
import { homeOf, isTold, planOf } from "../../../src/core/indicator/plan";
import type { Numerator, ResourceStandard } from "../../../src/core/standard";
import { NATIONAL } from "../../support/national-standard";
import { schoolTable, type SchoolRow } from "../../support/school-table";

const rooms = (plus: Numerator["plus"], minus: Numerator["minus"] = []): Numerator => ({ plus, minus });
const counting = (primary: readonly Numerator[], junior: readonly Numerator[]): ResourceStandard => ({
  ...NATIONAL.resources.R4,
  numerators: { 小学: primary, 初中: junior },
});
const CELLS = { students: 100, teachingRooms: 500, indoorSports: 80 };
const plan = (resource: ResourceStandard, cells: SchoolRow["cells"] = CELLS, stage: "小学" | null = null) =>
  planOf(schoolTable([{ cells }]), resource, stage);

const WHOLE = rooms(["teachingRooms"]);
const LESS = rooms(["teachingRooms"], ["indoorSports"]);
const MORE = rooms(["teachingRooms", "indoorSports"]);

test.each<[string, readonly Numerator[], readonly Numerator[], number]>([
  ["all alike", [WHOLE, LESS], [LESS, WHOLE], 2],
  ["one alike", [WHOLE, LESS], [MORE, LESS], 1],
  ["the same added, but something taken off", [WHOLE], [LESS], 0],
  ["the same taken off, but more added", [WHOLE], [MORE], 0],
  ["nothing in one stage", [WHOLE], [], 0],
])("where the stage is not known, only what both stages count alike: %s", (_, primary, junior, alike) => {
  expect(plan(counting(primary, junior)).numerators).toHaveLength(alike);
  expect(plan(counting(primary, junior), CELLS, "小学").numerators).toHaveLength(primary.length);
});

test("an indicator is looked for in its own column, else in the first that its numerator adds", () => {
  const resource = counting([MORE], [MORE]);
  expect(homeOf(plan(resource, { ...CELLS, R4: 5 }))?.column).toBe(5);
  expect(homeOf(plan(resource))?.column).toBe(3);
  const untold = plan(resource, { students: 100, teachingRooms: 500 });
  expect([homeOf(untold), isTold(untold)]).toEqual([null, false]);
  expect(homeOf({ numerators: [{ plus: [], minus: [] }], printed: null })).toBeNull();
});

test.each([
  [420, 80, 3.4, true],
  [420, 80, 5, false],
  [420, null, 4.2, true],
  [null, 80, -0.8, true],
  [null, null, 0, true],
  [100, 0, 1 / 3, true],
  [100, 0, 0.33, true],
  [100, 0, 0.333, false],
])("%p less %p ㎡: a printed %p is only their echo: %p", (teachingRooms, indoorSports, printed, echo) => {
  const students = printed > 0.3 && printed < 0.4 ? 300 : 100;
  const told = plan(counting([LESS], [LESS]), { students, teachingRooms, indoorSports });
  expect(isEcho(told, 0, printed, 1, students)).toBe(echo);
});
