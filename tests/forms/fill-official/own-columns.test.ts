import { cellName } from "../../../src/core/address";
import type { OfficialFill } from "../../../src/forms/fill-official/official-fill";
import { gridSheet, type TestCell } from "../../support/grid-sheet";
import { fillsOf, schoolsSheet } from "../../support/official-book";
import { GOOD_SEVEN, OFFICIAL_SEVEN } from "../../templates/sample-table";

const HEADINGS = ["学校名称", "办学类型", "学段", "举办者类型", "在校生数", "年级数", "班级数"];
const data = (rows: readonly (readonly TestCell[])[], headings: readonly string[] = HEADINGS) =>
  gridSheet([[...headings, ...OFFICIAL_SEVEN], ...rows.map((row) => [...row, ...GOOD_SEVEN])], {
    name: "学校",
  });
const BLANK = schoolsSheet([
  [1, "小学 1"],
  [2, "小学 2"],
  [3, "小学 3"],
  [1, "初中 1"],
  [2, "初中 2"],
]);

const cells = (fills: readonly OfficialFill[], ...names: string[]) =>
  names.map((name) => {
    const fill = fills.find(({ row, column, sheet }) => sheet === "表2-2" && cellName(row, column) === name);
    return fill && (fill.why ?? fill.content);
  });

describe("a blank 表Ⅱ-2", () => {
  it("gets the school's owner, grades and classes from its table", () => {
    const fills = fillsOf([
      data([
        ["东岭小学", "小学", "小学", "县级教育部门", 800, 6, 20],
        ["西岭小学", "小学", "小学", "民办", 400, 5, 10],
      ]),
      BLANK,
    ]);
    expect(cells(fills, "C4", "D4", "E4", "F4")).toEqual([7, 800, 6, 20]);
    expect(cells(fills, "C5", "D5", "E5", "F5")).toEqual([10, 400, 5, 10]);
  });

  it("leaves open what one school lacks, and says so at its cell", () => {
    const fills = fillsOf([
      data([
        ["东岭小学", "小学", "小学", "县级教育部门", 800, 6, 20],
        ["西岭小学", "小学", "小学", null, 400, 0, null],
      ]),
      BLANK,
    ]);
    expect(cells(fills, "C5", "E5", "F5")).toEqual([{ code: "no-data" }, 0, { code: "no-data" }]);
  });

  it("says once for each column that no table has it", () => {
    const headings = ["学校名称", "学段", "在校生数"];
    const rows = [
      ["东岭小学", "小学", 800],
      ["西岭小学", "小学", 400],
    ];
    const absent = fillsOf([data(rows, headings), BLANK]).filter(({ why }) => why?.code === "no-data");
    expect(absent.map(({ what, school, content, state }) => [what, school, content, state])).toEqual([
      ["owner", null, null, "undecided"],
      ["grades", null, null, "undecided"],
      ["classes", null, null, "undecided"],
    ]);
  });
});
