import { recogniseSheet } from "../../src/templates/recognise";
import type { ReadTable } from "../../src/templates/read-table";
import { gridSheet, type TestCell } from "../support/grid-sheet";
import { OFFICIAL_HEADINGS, officialRow } from "./sample-table";

const CODES = ["L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8", "L9", "L10", "L11", "L12", "L13", "L14", null];
const NOTE = ["注： 1.小学学校总数＿＿所（其中： 一贯制学校的小学部有＿＿所，50 人及以上教学点有＿＿个）"];

function read(rows: TestCell[][], merges: string[] = ["A1:O1"]): ReadTable {
  const sheet = gridSheet(
    [["表Ⅱ-2  小学、初中资源配置基本情况（分学校）"], [...OFFICIAL_HEADINGS], CODES, ...rows, NOTE],
    {
      name: "表2-2",
      merges,
    },
  );
  const [table] = recogniseSheet(sheet, "申报表.xlsx", new Map()).tables;
  if (!table) throw new Error("no table found");
  return table;
}

const schoolsOf = ({ schools }: ReadTable) =>
  Array.from({ length: schools.count }, (_, i) => [
    schools.name(i),
    schools.stage(i),
    (schools.rows[i] ?? 0) + 1,
  ]);

describe("表Ⅱ-2", () => {
  test("is told by its title and headings, each column by its words", () => {
    const table = read([officialRow(1, "东岭小学")]);
    expect(table.reading).toMatchObject({ layout: "official-2-2", headerRows: [2, 2], dataRows: [4, 4] });
    expect(table.reading.columns.map((column) => column.field)).toEqual([
      "seq",
      "name",
      "owner",
      "students",
      "grades",
      "classes",
      "R1",
      "R2",
      "R3",
      "R4",
      "R5",
      "R6",
      "R7",
      "verdict",
      "remark",
    ]);
  });

  test("code row, “…” row, placeholders and notes are no schools", () => {
    const table = read([
      officialRow(1, "东岭小学"),
      [null, "…"],
      [2, "小学 2"],
      officialRow(1, "西岭初级中学"),
    ]);
    expect(schoolsOf(table)).toEqual([
      ["东岭小学", "小学", 4],
      ["西岭初级中学", "初中", 7],
    ]);
  });

  test("the stage comes from the name, from its mark, and from the restart of 序号", () => {
    const table = read([
      officialRow(1, "东岭小学"),
      officialRow(2, "育英学校"),
      officialRow(3, "墩上学校（小学部）"),
      officialRow(1, "西岭初级中学"),
      officialRow(2, "育英学校"),
      officialRow(3, "墩上学校（初中部）"),
      officialRow(4, "第二中学"),
    ]);
    expect(schoolsOf(table).map(([, stage]) => stage)).toEqual([
      "小学",
      "小学",
      "小学",
      "初中",
      "初中",
      "初中",
      "初中",
    ]);
    expect(table.reading.stageFrom).toBe("restart");
  });

  test("without any sign the stage stays open and a finding can say so", () => {
    const table = read([officialRow(1, "育英学校")]);
    expect(schoolsOf(table)).toEqual([["育英学校", null, 4]]);
  });

  test("a school named like a formula or like a heading word stays a school", () => {
    const table = read([
      officialRow(1, "=HYPERLINK(1)小学"),
      officialRow(2, "注城小学"),
      officialRow(3, "标准实验小学"),
    ]);
    expect(schoolsOf(table).map(([name]) => name)).toEqual(["=HYPERLINK(1)小学", "注城小学", "标准实验小学"]);
  });
});
