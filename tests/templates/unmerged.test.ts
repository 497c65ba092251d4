import { checkSnapshots } from "../../src/check-workbook";
import type { Report } from "../../src/core/report/report";
import { SHORT } from "../corpus/layouts";
import { gridSheet, testWorkbook, type TestCell } from "../support/grid-sheet";
import { nationalOn } from "../support/national-on";

type Rows = readonly (readonly TestCell[])[];

function check(...sheets: readonly (readonly [name: string, rows: Rows])[]): Report {
  const snapshots = sheets.map(([name, rows]) => gridSheet(rows, { name }));
  return checkSnapshots([testWorkbook(snapshots)], { standard: nationalOn("2025-09-01") }).report;
}

const GOOD = [6.1, 1.5, 1.2, 7.25, 12.5, 3200, 3.1];
const outline = ({ schools }: Report) =>
  schools.map(({ name, stage, values, verdict }) => [name, stage, values.R1, values.R7, verdict]);

describe("headings without a single merged cell", () => {
  it("实际值 is the value; 基本值 and 达标值 are not", () => {
    const top = ["学校", "学段", ...SHORT.flatMap((heading) => [heading, null, null])];
    const sub = [null, null, ...SHORT.flatMap(() => ["基本值", "达标值", "实际值"])];
    const row = ["清溪学校", "小学", ...GOOD.flatMap((value) => [1, 2, value])];
    expect(outline(check(["小学", [["七项指标报告"], top, sub, row]]))).toEqual([
      ["清溪学校", "小学", 6.1, 3.1, "pass"],
    ]);
  });

  it("小学 and 初中 side by side, each over its own figures", () => {
    const headings = ["在校生数", ...SHORT];
    const blanks = Array.from({ length: SHORT.length }, () => null);
    const rows = [
      ["学校名称", "小学", ...blanks, "初中", ...blanks],
      [null, ...headings, ...headings],
      ["清溪学校", 812, ...GOOD, 420, ...GOOD],
    ];
    expect(outline(check(["并列", rows]))).toEqual([
      ["清溪学校", "小学", 6.1, 3.1, "pass"],
      ["清溪学校", "初中", 6.1, 3.1, "pass"],
    ]);
  });

  it("sections of a stage between the rows, numbered or not", () => {
    const rows = [
      ["序号", "学校名称", "学生数", ...SHORT],
      ["一", "小学"],
      [1, "清溪学校", 800, ...GOOD],
      ["二", "初中部"],
      [1, "清溪学校", 500, ...GOOD],
    ];
    expect(outline(check(["表", rows])).map(([, stage]) => stage)).toEqual(["小学", "初中"]);
  });
});

it("the tables of 2012 give teachers per pupil: read as they stand, and doubted column by column", () => {
  const rows = [
    ["学校名称", "学段", "学生数", "生均高于规定学历教师数", ...SHORT.slice(1)],
    ...[1, 2, 3, 4].map((at) => [`第${at}小学`, "小学", 500, 0.06 + at / 1000, ...GOOD.slice(1)]),
  ];
  const doubts = check(["表", rows]).findings.filter(({ code }) => code === "unit-suspect");
  expect(doubts.map(({ indicator, params }) => [indicator, params.factor, params.by])).toEqual([
    ["R1", 100, "times"],
  ]);
});

describe("one school a sheet", () => {
  it("both stages have their own column of today's values", () => {
    const rows = [
      ["清溪学校一校一案"],
      ["学校名称", "清溪学校"],
      ["指标", "小学", null, "初中", null],
      [null, "现状", "标准", "现状", "标准"],
      ...SHORT.map((heading, place) => [heading, GOOD[place] ?? 0, 1, (GOOD[place] ?? 0) * 2, 1]),
    ];
    expect(outline(check(["清溪学校", rows]))).toEqual([
      ["清溪学校", "小学", 6.1, 3.1, "pass"],
      ["清溪学校", "初中", 12.2, 6.2, "pass"],
    ]);
  });
});

describe("classes and rooms", () => {
  const county = ({ county: results }: Report) =>
    Object.fromEntries(
      results.map(({ indicator, part, actual, met }) => [`${indicator} ${part}`, [actual, met]]),
    );

  it("classes by size and rooms with their areas go to the county's indicators", () => {
    const sizes = [
      ["学校名称", "学段", "班级数", "45人及以下", "46-50人", "51人及以上"],
      ["清溪小学", "小学", 20, 18, 2, 0],
      ["合计", null, 20, 18, 2, 0],
    ];
    const rooms = [
      ["学校", "音乐教室间数", "音乐教室面积", "美术教室间数", "美术教室面积"],
      ["清溪小学", 2, 200, 1, 90],
    ];
    expect(county(check(["班额", sizes], ["专用教室", rooms]))).toMatchObject({
      "G5 小学": [2, false],
      "G3 音乐教室间数": [10, true],
      "G3 美术教室间数": [20, false],
      "G3 美术教室面积": [90, true],
      "G3 音乐教室面积": [null, null],
    });
  });

  it("classes listed one by one add up to the school's pupils", () => {
    const rows = [
      ["学校名称", "年级", "班级", "人数"],
      ["清溪小学", "一年级", "1班", 44],
      ["清溪小学", "一年级", "2班", 45],
    ];
    expect(county(check(["班级", rows]))).toMatchObject({ "G4 小学": [89, true], "G5 小学": [45, true] });
  });

  it("bands may stand in the table of schools itself", () => {
    const rows = [
      ["学校名称", "学段", "在校生数", "45人及以下班级数", "46人及以上班级数", ...SHORT],
      ["清溪小学", "小学", 812, 18, 1, ...GOOD],
    ];
    expect(county(check(["表", rows]))).toMatchObject({ "G5 小学": [1, false] });
  });
});
