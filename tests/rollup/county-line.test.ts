import { countyLine, missingLine } from "../../src/rollup/county-line";
import { lightOf } from "../../src/rollup/light";
import { rollup } from "../../src/rollup/rollup";
import { rollupBlocks } from "../../src/rollup/rollup-blocks";
import { toText } from "../../src/documents/to-text";
import { nationalOn } from "../support/national-on";
import { checkSmall, type SmallSchool } from "../support/small-county";

const DAY = "2026-09-01";
const SCHOOLS: SmallSchool[] = [
  { name: "东岭小学" },
  { name: "西岭小学", but: { R4: 2 } },
  { name: "第一中学", stage: "初中" },
  { name: "南坪教学点", students: 20 },
];

function lineOf(county: string, schools = SCHOOLS) {
  const standard = nationalOn(DAY, county);
  const { report } = checkSmall(schools, { day: DAY, region: county });
  return countyLine({ name: county, code: standard.region.code, standard }, report);
}

test("a county is counted by stage; who does not count is left out", () => {
  expect(lineOf("莎车县")).toMatchObject({
    counted: 3,
    passed: 2,
    share: 2 / 3,
    stages: [
      { stage: "小学", counted: 2, passed: 1, failed: 1, coefficients: 7 },
      { stage: "初中", counted: 1, passed: 1, failed: 0 },
    ],
    outcome: "fails",
    light: "yellow",
    why: "under-way",
  });
});

test("where the plan contradicts itself the earlier day counts and the other is named", () => {
  const line = lineOf("麦盖提县");
  expect(line.due?.by).toBe("2027-12-31");
  expect(line.otherwise).toEqual(["2030-12-31"]);
  expect(line.due?.note).toContain("2030");
});

test("days of different recognitions are no contradiction", () => {
  const line = lineOf("覃塘区");
  expect(line.targets.length).toBeGreaterThan(1);
  expect(line.otherwise).toEqual([]);
});

test.each([
  ["泽普县", "red", "past-due"],
  ["巴楚县", "yellow", "under-way"],
  ["港北区", "yellow", "under-way"],
] as const)("%s is %s: %s", (county, light, why) => {
  expect(lineOf(county)).toMatchObject({ light, why });
});

test("the region's own pace is what the years left are held against", () => {
  const standard = nationalOn(DAY, "港北区");
  const due = { ...lineOf("港北区").due!, yearsLeft: 4.3, needed: 0.16 };
  expect(lightOf({ outcome: "fails", vetoes: 0, due }, standard)).toEqual({
    light: "red",
    why: "behind-pace",
  });
  expect(lightOf({ outcome: "fails", vetoes: 0, due: { ...due, needed: 0.15 } }, standard).light).toBe(
    "yellow",
  );
  expect(lightOf({ outcome: "fails", vetoes: 0, due: { ...due, yearsLeft: 0.9 } }, standard).why).toBe(
    "due-within-a-year",
  );
});

test("reached is green, missing data is grey, a veto is red whatever is missing", () => {
  const standard = nationalOn(DAY);
  const lit = (outcome: "valid" | "fails" | "undecided" | null, vetoes = 0) =>
    lightOf({ outcome, vetoes, due: null }, standard).light;
  expect([lit("valid"), lit("undecided"), lit(null), lit("fails"), lit("fails", 1)]).toEqual([
    "green",
    "grey",
    "grey",
    "yellow",
    "red",
  ]);
});

test("the counties stand in the order in which they are due, and their sums are those of the lines", () => {
  const standard = nationalOn(DAY, "叶城县");
  const missing = missingLine({ name: "叶城县", code: "653126", standard }, "没有这个县的文件");
  const told = rollup({ code: "653100", name: "喀什地区" }, DAY, [
    missing,
    lineOf("莎车县"),
    lineOf("泽普县"),
    lineOf("麦盖提县"),
  ]);
  expect(told.lines.map(({ name }) => name)).toEqual(["泽普县", "麦盖提县", "叶城县", "莎车县"]);
  expect(told.totals).toEqual({
    counties: 4,
    lights: { green: 0, yellow: 2, red: 1, grey: 1 },
    counted: 9,
    passed: 6,
  });
  const text = [...toText(rollupBlocks(told, "zh-CN"))].join("");
  expect(text).toContain("规划另写2030-12-31");
  expect(text).toContain("没有这个县的文件");
});
