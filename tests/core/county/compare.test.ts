import { entry, facts, judgeFacts, standardOf, told } from "../../support/county-facts";

test.each([
  [85_000, 85_000, true],
  [84_999.99, 85_000, false],
  [85_000.01, 85_000, true],
  [null, 85_000, null],
  [85_000, null, null],
  [85_000, 0, null],
])("teachers earn %p, civil servants %p: %p", (teacherWage, civilServantWage, met) => {
  expect(entry(judgeFacts(facts({ teacherWage, civilServantWage })), "G8")).toMatchObject({ met });
});

test("what lacks to the other is the gap, and both figures are the entry", () => {
  const judged = judgeFacts(facts({ teacherWage: 80_000, civilServantWage: 100_000 }));
  expect(entry(judged, "G8")).toMatchObject({ actual: 80_000, required: 100_000, op: ">=", unit: "元" });
  expect(judged.findings).toMatchObject([{ gap: { amount: 20_000, unit: "元" } }]);
});

test("a blank is told with its own field", () => {
  const judged = judgeFacts(facts({ teacherWage: null, civilServantWage: null }));
  expect(judged.findings.map(({ params }) => params.field)).toEqual(["teacherWage", "civilServantWage"]);
  expect(told(judged)).toEqual(["missing B1 G8", "missing B2 G8"]);
});

test("spending that may not fall is asked by the region only, where both years are given", () => {
  const guigang = standardOf("450800");
  const fallen = facts({ educationSpending: 99, educationSpendingBefore: 100 });
  expect(entry(judgeFacts(fallen, guigang), "spending", "一般公共预算教育支出").met).toBe(false);
  expect(judgeFacts(facts({ educationSpending: 99 }), guigang).results).toEqual([]);
  expect(judgeFacts(fallen).results).toEqual([]);
});
