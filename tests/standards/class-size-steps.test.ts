import { classSizeSteps } from "../../src/standards/class-size-steps";

const told = (region: string, day: string) =>
  classSizeSteps(region, day).map(({ label, limit, by }) => `${label} ${limit} ${by}`);

test("贵港: the step in force and all that follow, the nearest first", () => {
  expect(told("450800", "2024-09-01")).toEqual(
    expect.arrayContaining([
      "小学 55 2025-12-31",
      "初中 55 2025-12-31",
      "小学 45 2030-12-31",
      "初中 50 2030-12-31",
    ]),
  );
  const days = classSizeSteps("450800", "2024-09-01").map(({ by }) => by);
  expect(days).toEqual([...days].sort());
});

test.each([
  ["2022-03-18", ["小学 65 2022-12-31", "小学 55 2025-12-31", "小学 45 2030-12-31"]],
  ["2022-12-31", ["小学 65 2022-12-31", "小学 55 2025-12-31", "小学 45 2030-12-31"]],
  ["2023-01-01", ["小学 55 2025-12-31", "小学 45 2030-12-31"]],
  ["2025-12-31", ["小学 55 2025-12-31", "小学 45 2030-12-31"]],
  ["2026-01-01", ["小学 45 2030-12-31"]],
])("贵港 on %s asks primary schools for %j", (day, steps) => {
  expect(told("450800", day).filter((each) => each.startsWith("小学 "))).toEqual(steps);
});

test("泗县's own date for the nation's figure is a step", () => {
  expect(told("341324", "2023-09-01")).toContain("小学 45 2023-12-31");
  expect(classSizeSteps("341324", "2023-09-01")[0]?.source.clause).toContain("三");
});

test("a region without a plan for its classes has no steps", () => {
  expect(told("000000", "2024-09-01")).toEqual([]);
});
