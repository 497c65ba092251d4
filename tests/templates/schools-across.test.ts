import { checkSnapshots } from "../../src/check-workbook";
import type { Report } from "../../src/core/report/report";
import { gridSheet, testWorkbook, type TestCell, type TestSheetOptions } from "../support/grid-sheet";
import { nationalOn } from "../support/national-on";

type Rows = readonly (readonly TestCell[])[];

function check(rows: Rows, options: TestSheetOptions = {}): Report {
  const standard = nationalOn("2025-09-01");
  return checkSnapshots([testWorkbook([gridSheet(rows, options)])], { standard }).report;
}

const SEVEN: readonly (readonly [heading: string, primary: number, junior: number])[] = [
  ["每百生高于规定学历教师数", 6.1, 5.9],
  ["每百生骨干教师数", 0.5, 1.2],
  ["每百生体育、艺术专任教师数", 1.2, 1.1],
  ["生均教学及辅助用房面积（㎡）", 7.25, 7.5],
  ["生均体育运动场馆面积（㎡）", 12.5, 13],
  ["生均教学仪器设备值（元）", 3200, 3300],
  ["每百生网络多媒体教室数", 3.1, 3.2],
];
const PRINTED: Rows = [
  ["清溪县七项指标"],
  ["指标", "清溪小学", "河口初级中学", "合计"],
  ["在校生数", 812, 640, 1452],
  ...SEVEN.map(([heading, primary, junior]) => [heading, primary, junior, primary]),
];

const read = ({ schools }: Report) =>
  schools.map(({ name, stage, students, values }) => [name, stage, students, ...Object.values(values)]);

describe("a school a column, an indicator a row", () => {
  it("is read, its total is no school", () => {
    expect(read(check(PRINTED, { merges: ["A1:D1"] }))).toEqual([
      ["清溪小学", "小学", 812, ...SEVEN.map(([, primary]) => primary)],
      ["河口初级中学", "初中", 640, ...SEVEN.map(([, , junior]) => junior)],
    ]);
  });

  it("tells each finding at the cell it is about", () => {
    const { findings, tables } = check(PRINTED, { merges: ["A1:D1"] });
    const below = findings.filter(({ code }) => code === "below-floor");
    expect(below.map(({ cell, school, indicator }) => [cell, school, indicator])).toEqual([
      ["B5", "清溪小学", "R2"],
    ]);
    expect(tables.map(({ range, columns }) => [range, columns])).toEqual([["A2:C10", []]]);
  });

  it("counts from raw figures, with units in a column of their own", () => {
    const rows: Rows = [
      ["项目", "单位", "清溪小学", "云岭小学"],
      ["学生数", "人", 500, 1000],
      ["骨干教师数", "人", 6, 9],
      ["体育教师", "人", 3, 5],
      ["音乐教师", "人", 2, 3],
      ["美术教师", "人", 1, 3],
      ["教学仪器设备值", "万元", 105.5, 190],
      ["网络多媒体教室", "间", 12, 20],
    ];
    const { schools } = check(rows);
    expect(schools.map(({ values: { R2, R3, R6, R7 } }) => [R2, R3, R6, R7])).toEqual([
      [1.2, 1.2, 2110, 2.4],
      [0.9, 1.1, 1900, 2],
    ]);
  });

  it("a blank is missing, at its own cell; a stage that nothing tells is asked at the name", () => {
    const rows = PRINTED.map((line) => line.map((cell) => (cell === 13 ? null : cell)));
    const { findings } = check(
      rows.map((line) => line.map((cell) => (cell === "清溪小学" ? "清溪学校" : cell))),
      { merges: ["A1:D1"] },
    );
    const at = (code: string) => findings.filter((one) => one.code === code).map(({ cell }) => cell);
    expect(at("missing")).toEqual(["C8"]);
    expect(at("stage-unclear")).toEqual(["B2"]);
  });

  it("names across that stand over no figures are no table", () => {
    const rows: Rows = [
      ["值班表", "清溪小学", "云岭小学"],
      ["周一", "张老师", "李老师"],
      ["周二", "王老师"],
    ];
    expect(check(rows).findings.map(({ code }) => code)).toEqual(["template-not-recognised"]);
  });

  it("takes the stage from a row over the names", () => {
    const [title = [], names = [], ...figures] = PRINTED;
    const unclear = names.map((cell) =>
      typeof cell === "string" ? cell.replace(/小学|初级中学/, "学校") : cell,
    );
    const { schools } = check([title, [null, "小学", "初中"], unclear, ...figures], { merges: ["A1:D1"] });
    expect(schools.map(({ name, stage }) => [name, stage])).toEqual([
      ["清溪学校", "小学"],
      ["河口学校", "初中"],
    ]);
  });
});
