import { compareReports } from "../../src/compare/compare-reports";
import { paceOf, yearsBetween } from "../../src/compare/pace";
import { nationalOn } from "../support/national-on";
import { checkSmall, type SmallSchool } from "../support/small-county";

/** A county of which so many of twenty schools fail. */
function county(failing: number): SmallSchool[] {
  return Array.from({ length: 20 }, (_, place) => ({
    name: `第${place + 1}小学`,
    ...(place < failing ? { but: { R4: 2 } } : {}),
  }));
}

function pace(before: number, after: number, region: string, days: readonly [string, string]) {
  const [earlier, later] = days.map((day, place) =>
    checkSmall(county(place === 0 ? before : after), { day, region }),
  );
  return paceOf(compareReports(earlier!.report, later!.report), nationalOn(days[1], region));
}

const YEAR = ["2023-09-01", "2024-09-01"] as const;

test("贵港 asks for 15 % a year: 3 of 20 keep it exactly, 2 do not", () => {
  expect(pace(10, 7, "贵港", YEAR)).toMatchObject({
    counted: 20,
    mended: 3,
    left: 7,
    share: 0.15,
    yearly: { required: 0.15, kept: true },
  });
  expect(pace(10, 8, "贵港", YEAR).yearly?.kept).toBe(false);
});

test("before 贵港's plan no share a year was asked for", () => {
  expect(pace(10, 7, "贵港", ["2021-03-18", "2022-03-18"]).yearly).toBeNull();
  expect(pace(10, 7, "贵港", ["2021-03-19", "2022-03-19"]).yearly).toMatchObject({
    required: 0.15,
    kept: true,
  });
});

test("what took two years counts half a year's share; less than a year counts whole", () => {
  const two = pace(10, 7, "贵港", ["2022-09-01", "2024-09-01"]);
  expect(two.share).toBeCloseTo(0.075, 3);
  expect(two.yearly?.kept).toBe(false);
  expect(pace(10, 7, "贵港", ["2024-03-01", "2024-09-01"]).share).toBe(0.15);
  expect(pace(10, 7, "贵港", ["2024-09-01", "2024-09-01"])).toMatchObject({ years: null, share: 0.15 });
});

test("each dated target asks for what is left in the years that are left", () => {
  const { targets } = pace(10, 8, "麦盖提县", YEAR);
  expect(targets.map(({ by, onTime }) => [by, onTime])).toEqual([
    ["2027-12-31", false],
    ["2030-12-31", true],
  ]);
  expect(targets[0]?.needed).toBeCloseTo(0.4 / 3.33, 2);
  expect(targets.every(({ note }) => note?.includes("2030"))).toBe(true);
});

test("a day that is past is missed while a school is left, and kept when none is", () => {
  const days = ["2025-09-01", "2026-09-01"] as const;
  expect(pace(5, 3, "泽普县", days).targets).toMatchObject([
    { by: "2025-12-31", needed: null, onTime: false },
  ]);
  expect(pace(5, 0, "泽普县", days).targets).toMatchObject([{ onTime: true }]);
});

test("the nation names neither a share nor a day", () => {
  expect(pace(5, 3, "国家", YEAR)).toMatchObject({ yearly: null, targets: [] });
});

test.each([
  ["2023-09-01", "2024-09-01", 1],
  ["2024-09-01", "2025-09-01", 1],
  ["2024-02-29", "2025-03-01", 1],
  ["2025-09-01", "2024-09-01", -1],
  ["2024-09-01", "2024-09-01", 0],
])("from %s to %s are %d years", (from, to, years) => {
  expect(yearsBetween(from, to)).toBe(years);
});
