import { checkSnapshots } from "../../../src/check-workbook";
import type { Finding, FindingCode } from "../../../src/core/report/report";
import { gridSheet, testWorkbook, type TestCell } from "../../support/grid-sheet";
import { nationalOn } from "../../support/national-on";

type Rows = readonly (readonly TestCell[])[];

function told(code: FindingCode, ...sheets: readonly (readonly [name: string, rows: Rows])[]): Finding[] {
  const snapshots = sheets.map(([name, rows]) => gridSheet(rows, { name }));
  const { report } = checkSnapshots([testWorkbook(snapshots)], { standard: nationalOn("2025-09-01") });
  return report.findings.filter((one) => one.code === code);
}

const HEADINGS = [
  "乡镇",
  "学校名称",
  "在校生数",
  "高于规定学历教师数",
  "县级以上骨干教师数",
  "网络多媒体教室数",
];
const school = (town: string, name: string, students: TestCell, teachers: TestCell = 40): TestCell[] => [
  town,
  name,
  students,
  teachers,
  12,
  24,
];
const at = (findings: readonly Finding[]) => findings.map(({ cell, actual }) => [cell, actual]);

describe("totals", () => {
  const rows = (...more: Rows): Rows => [
    HEADINGS,
    school("东镇", "一小学", 400),
    school("东镇", "二小学", 500),
    ...more,
  ];

  it("sub-totals and totals that add up say nothing, blank ones neither", () => {
    const good = rows(
      ["小计", null, 900, 80, 24],
      school("西镇", "三小学", 600),
      ["西镇小计", null, 600],
      ["合计", null, 1500, 120, 36, 72],
    );
    expect(told("total-mismatch", ["表", good])).toEqual([]);
  });

  it("a total that is the sum of nothing is told with the sum it should be", () => {
    const wrong = rows(["小计", null, 901], school("西镇", "三小学", 600), ["合计", null, 1500, 121]);
    expect(at(told("total-mismatch", ["表", wrong]))).toEqual([
      ["C4", 900],
      ["D6", 120],
    ]);
  });

  it("totals over the schools, and totals of one stage, add up too", () => {
    const above: Rows = [HEADINGS, ["合计", null, 900, 80], ...rows().slice(1)];
    expect(told("total-mismatch", ["表", above])).toEqual([]);
    const stages = rows(
      school("东镇", "东镇初级中学", 700),
      ["小学合计", null, 900],
      ["初中合计", null, 700],
    );
    expect(told("total-mismatch", ["表", stages])).toEqual([]);
  });

  it("a sum that skips a number kept as text is told", () => {
    const skipping = rows(school("西镇", "三小学", " 600"), [
      "合计",
      null,
      { formula: "SUM(C2:C4)", result: 900 },
    ]);
    expect(at(told("total-mismatch", ["表", skipping]))).toEqual([["C5", 1500]]);
  });
});

describe("formulas", () => {
  const formula = (text: string, result = 5): TestCell => ({ formula: text, result });
  const table = (formulas: readonly TestCell[]): Rows => [
    [
      "学校名称",
      "在校生数",
      "高于规定学历教师数",
      "每百名学生拥有高于规定学历教师数",
      "每百生骨干教师数",
      "生均教学仪器设备值（元）",
    ],
    ...formulas.map((cell, place) => [`第${place + 1}小学`, 500, 25, cell, 1.2, 2500]),
  ];

  it("one that takes another row than its neighbours is told, with the one that belongs there", () => {
    const cells = [2, 3, 4, 5, 6].map((row) => formula(`C${row}/B${row === 5 ? 4 : row}*100`));
    expect(told("formula-deviates", ["表", table(cells)])).toEqual([
      expect.objectContaining({
        cell: "D5",
        indicator: "R1",
        params: { formula: "C5/B4*100", usual: "C5/B5*100" },
      }),
    ]);
  });

  it("two formulas that several rows share are both usual: a stage counts in another way", () => {
    const cells = [2, 3, 4, 5, 6, 7].map((row) =>
      formula(row < 5 ? `C${row}/B${row}*100` : `(C${row}+0)/B${row}*100`),
    );
    expect(told("formula-deviates", ["表", table(cells)])).toEqual([]);
  });

  it("a typed number among formulas needs no action, and is shown", () => {
    const cells = [2, 3, 4, 5, 6, 7].map((row) => (row === 4 ? 5 : formula(`C${row}/$B${row}*100`)));
    expect(told("formula-deviates", ["表", table(cells)])).toEqual([
      expect.objectContaining({ cell: "D4", severity: "info", params: { formula: "", usual: "C4/B4*100" } }),
    ]);
  });

  it("the same cell added four times is told once a column", () => {
    const cells = [2, 3, 4, 5].map((row) => formula(`(C${row}+C${row}+C${row}+C${row})/B${row}*100`));
    expect(told("formula-wrong", ["表", table(cells)])).toEqual([
      expect.objectContaining({
        cell: "D2",
        params: { formula: "(C2+C2+C2+C2)/B2*100", fault: "same-added" },
      }),
    ]);
  });
});

it("more girls than pupils", () => {
  const rows: Rows = [
    [...HEADINGS, "其中：女生数"],
    [...school("东镇", "一小学", 400), 190],
    [...school("东镇", "二小学", 300), 310],
  ];
  expect(told("impossible-value", ["表", rows])).toEqual([
    expect.objectContaining({
      cell: "G3",
      actual: 310,
      params: expect.objectContaining({ whole: "students" }),
    }),
  ]);
});

describe("last year's sheet", () => {
  const table = (students: readonly number[]): Rows => [
    HEADINGS,
    ...students.map((pupils, place) => school("东镇", `第${place + 1}小学`, pupils)),
  ];

  it("is not counted, and figures that jumped by more than 30 % are told", () => {
    const sheets = [
      ["2024年", table([400, 500, 30])],
      ["2025年", table([410, 700, 60])],
    ] as const;
    expect(told("year-jump", ...sheets)).toEqual([
      expect.objectContaining({ sheet: "2025年", cell: "C3", school: "第2小学", actual: 700, required: 500 }),
    ]);
    expect(told("table-repeated", ...sheets).map(({ sheet }) => sheet)).toEqual(["2024年"]);
  });

  it("two sheets of one year are no two years", () => {
    expect(told("year-jump", ["甲", table([400, 500])], ["乙", table([400, 900])])).toEqual([]);
  });
});

describe("formulas that an instruction sheet prints", () => {
  const sheet = (...lines: Rows): readonly [string, Rows] => [
    "指标计算说明",
    [["指标", "计算公式"], ...lines],
  ];
  const faults = (...sheets: readonly (readonly [string, Rows])[]) =>
    told("formula-wrong", ...sheets).map(({ cell, params }) => [cell, params.fault]);

  it("a value per hundred without ×100, 万元 without ×10000, a figure over itself", () => {
    const lines = sheet(
      ["每百名学生拥有县级以上骨干教师数", "(骨干教师数÷学生数)*100"],
      ["每百名学生拥有体育、艺术专任教师数", "(体育+音乐+美术+艺术专任教师数)÷学生数"],
      ["生均教学仪器设备值", "教学仪器设备资产值÷学生人数"],
      ["教师培训经费占比", "公用经费总额÷公用经费总额"],
    );
    expect(faults(lines, ["填报", [["教学仪器设备资产值", "万元"]]])).toEqual([
      ["B3", "no-hundred"],
      ["B4", "ten-thousand"],
      ["B5", "same-over-same"],
    ]);
    expect(faults(lines)).toEqual([
      ["B3", "no-hundred"],
      ["B5", "same-over-same"],
    ]);
  });
});
