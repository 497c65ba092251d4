import fc from "fast-check";
import { recogniseSheet } from "../../src/templates/recognise";
import type { ReadTable } from "../../src/templates/read-table";
import { gridSheet, type TestCell, type TestSheetOptions } from "../support/grid-sheet";

function read(rows: readonly (readonly TestCell[])[], options: TestSheetOptions = {}): ReadTable {
  const [table] = recogniseSheet(
    gridSheet(rows, { name: "汇总表", ...options }),
    "汇总.xlsx",
    new Map(),
  ).tables;
  if (!table) throw new Error("no table found");
  return table;
}

const fieldOf = (table: ReadTable) =>
  Object.fromEntries(table.reading.columns.map((c) => [c.column, c.field]));
const names = ({ schools }: ReadTable) => Array.from({ length: schools.count }, (_, i) => schools.name(i));

const TOP = [
  "序号",
  "乡镇",
  "学校名称",
  "学段",
  "办学类型",
  "班级数",
  "在校生数",
  "专任教师",
  null,
  null,
  null,
  null,
  null,
  "校舍面积（㎡）",
  null,
  "运动场地面积（㎡）",
  "教学仪器设备值（万元）",
  "网络多媒体教室数（间）",
];
const SUB = [
  null,
  null,
  null,
  null,
  null,
  null,
  null,
  "合计",
  "高于规定学历",
  "县级以上骨干",
  "体育",
  "音乐",
  "美术",
  "教学及辅助用房",
  "其中：体育馆",
  null,
  null,
  null,
];
const MERGES = [
  "A3:A4",
  "B3:B4",
  "C3:C4",
  "D3:D4",
  "E3:E4",
  "F3:F4",
  "G3:G4",
  "H3:M3",
  "N3:O3",
  "P3:P4",
  "Q3:Q4",
  "R3:R4",
];
const TITLE = ["云溪县义务教育学校资源配置达标情况统计表"];
const UNITS = ["填报单位（盖章）：云溪县教育局", null, null, "单位：人、平方米、万元、间"];
const school = (seq: number, town: string, name: string, stage = "小学"): TestCell[] => [
  seq,
  town,
  name,
  stage,
  "小学",
  12,
  500,
  30,
  25,
  8,
  3,
  2,
  1,
  3000,
  200,
  4000,
  120.5,
  14,
];

const FIELDS = {
  A: "seq",
  B: "town",
  C: "name",
  D: "stage",
  E: "type",
  F: "classes",
  G: "students",
  H: "teachers",
  I: "aboveDegreeTeachers",
  J: "backboneTeachers",
  K: "peTeachers",
  L: "musicTeachers",
  M: "fineArtTeachers",
  N: "teachingRooms",
  O: "indoorSports",
  P: "sportsGround",
  Q: "equipmentValue",
  R: "multimediaRooms",
};

describe("县级汇总表", () => {
  test("two heading rows with merged groups", () => {
    const table = read([TITLE, UNITS, TOP, SUB, school(1, "东镇", "东岭小学")], { merges: MERGES });
    expect(fieldOf(table)).toEqual(FIELDS);
    expect(table.reading).toMatchObject({
      layout: "county-summary",
      headerRows: [3, 4],
      stageFrom: "column",
    });
  });

  test("the same headings without a single merged cell", () => {
    expect(fieldOf(read([TITLE, UNITS, TOP, SUB, school(1, "东镇", "东岭小学")]))).toEqual(FIELDS);
  });

  test("万元 become 元", () => {
    const table = read([TITLE, UNITS, TOP, SUB, school(1, "东镇", "东岭小学")], { merges: MERGES });
    expect(table.schools.fields.get("equipmentValue")?.values[0]).toBe(1205000);
  });

  test("standards, sub-totals, totals, coefficients, blank rows, notes and signatures are no schools", () => {
    const rows = [
      TITLE,
      UNITS,
      TOP,
      SUB,
      ["标准", null, null, null, null, null, null, null, "小学4.2，初中5.3"],
      ["甲", "乙", "丙", "丁", "戊", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
      school(1, "东镇", "东岭小学"),
      [null, null, "小  计", null, null, 12, 500],
      [],
      school(2, "西镇", "西岭小学"),
      [null, "西镇小计", null, null, null, 12, 500],
      ["合    计", null, null, null, null, 24, 1000],
      [null, null, "全县平均值", null, null, 12, 500],
      [null, null, "差异系数"],
      ["注：1.高于规定学历教师指小学专科及以上。"],
      ["单位负责人：", null, null, null, null, "审核人：", null, null, null, null, "填表人："],
    ];
    const table = read(rows, { merges: MERGES });
    expect(names(table)).toEqual(["东岭小学", "西岭小学"]);
    expect(table.nameless).toEqual([]);
    expect(table.aggregates.map((row) => row.word)).toEqual([
      "standard",
      "total",
      "total",
      "total",
      "mean",
      "coefficient",
    ]);
  });

  test("a name merged over the rows of its two stages belongs to both", () => {
    const rows = [
      TITLE,
      UNITS,
      TOP,
      SUB,
      school(1, "东镇", "墩上学校", "小学"),
      [2, null, null, ...school(0, "", "", "初中").slice(3)],
    ];
    const table = read(rows, { merges: [...MERGES, "C5:C6"] });
    expect(names(table)).toEqual(["墩上学校", "墩上学校"]);
    expect([table.schools.stage(0), table.schools.stage(1)]).toEqual(["小学", "初中"]);
  });

  test("a row with figures and no name is told, not dropped in silence", () => {
    const rows = [
      TITLE,
      UNITS,
      TOP,
      SUB,
      school(1, "东镇", "东岭小学"),
      [2, "东镇", null, "小学", null, 12, 500, 30],
    ];
    expect(read(rows, { merges: MERGES }).nameless).toEqual([5]);
  });

  test("columns may stand in any order", () => {
    const columns = TOP.map((_, column) => column);
    fc.assert(
      fc.property(fc.shuffledSubarray(columns, { minLength: columns.length }), (order) => {
        const flat = TOP.map(
          (text, column) =>
            `${column > 7 && column < 13 ? "专任教师" : (text ?? "")}${SUB[column] && column !== 7 ? (SUB[column] ?? "") : ""}`,
        );
        const shuffle = (row: readonly TestCell[]) => order.map((column) => row[column] ?? null);
        const table = read([TITLE, shuffle(flat), shuffle(school(1, "东镇", "东岭小学"))]);
        expect([...table.schools.fields.keys()].sort()).toEqual(
          Object.values(FIELDS)
            .filter((field) => !["seq", "town", "name", "stage", "type"].includes(field))
            .sort(),
        );
        expect(names(table)).toEqual(["东岭小学"]);
      }),
    );
  });

  test("two tables under each other, one a stage", () => {
    const primary = ["一、小学"];
    const rows = [
      primary,
      TOP,
      SUB,
      school(1, "东镇", "甲校", ""),
      ["二、初中"],
      TOP,
      SUB,
      school(1, "东镇", "乙校", ""),
    ];
    const { tables } = recogniseSheet(gridSheet(rows, { name: "Sheet1" }), "汇总.xlsx", new Map());
    expect(tables.map((table) => [table.schools.name(0), table.schools.stage(0)])).toEqual([
      ["甲校", "小学"],
      ["乙校", "初中"],
    ]);
  });
});
