import { checkSnapshots } from "../../src/check-workbook";
import { areaName } from "../../src/core/address";
import { marks, type MarkOptions } from "../../src/highlight/marks";
import { MARKS_KEY, readMarkRecord } from "../../src/highlight/mark-record";
import { SIGNATURE_PREFIX } from "../../src/highlight/signature";
import type { AddRule, Edit } from "../../src/workbook/edit";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { gridSheet, testWorkbook, type TestCell, type TestSheetOptions } from "../support/grid-sheet";
import { NATIONAL } from "../support/national-standard";
import { paintedCells } from "./marked-cells";

const OPTIONS: MarkOptions = { run: "r1", day: "2024-10-12", say: ({ code }) => code };

const VALUES = [
  "每百名学生拥有高于规定学历教师数",
  "每百名学生拥有县级以上骨干教师数",
  "每百名学生拥有体育、艺术（美术、音乐）专任教师数",
  "生均教学及辅助用房面积（㎡）",
  "生均体育运动场馆面积（㎡）",
  "生均教学仪器设备值（元）",
  "每百名学生拥有网络多媒体教室数",
];
const GOOD = [5.4, 1.2, 1, 6, 11, 2600, 2.5];

function workbook(rows: readonly (readonly TestCell[])[], options: TestSheetOptions = {}): WorkbookSnapshot {
  return testWorkbook([gridSheet(rows, { name: "汇总", ...options })]);
}

function marksOf(snapshot: WorkbookSnapshot, options: Partial<MarkOptions> = {}): readonly Edit[] {
  const { report, schools, printed } = checkSnapshots([snapshot], { standard: NATIONAL });
  return marks(report, schools, NATIONAL, snapshot, { ...OPTIONS, printed, ...options });
}

function rules(edits: readonly Edit[], signature = ""): AddRule[] {
  return edits
    .filter((edit) => edit.kind === "add-rule")
    .filter(({ formula }) => formula.includes(signature));
}

/** Schools that alternate between the stages, row by row. */
function alternating(count: number, withStage: boolean): TestCell[][] {
  const stages = ["小学", "初中"];
  return [
    ["某县汇总表"],
    ["学校名称", ...(withStage ? ["学段"] : []), "在校生数", ...VALUES],
    ...Array.from({ length: count }, (_, index) => {
      const stage = stages[index % 2] ?? "";
      const name = stage === "小学" ? `第${index}小学` : `第${index}初级中学`;
      return [name, ...(withStage ? [stage] : []), 500, 4.6, ...GOOD.slice(1)];
    }),
  ];
}

describe("rules", () => {
  it("add up backbone teachers by level", () => {
    const levels = workbook([
      ["学校名称", "学段", "在校生数", "省级骨干教师数", "市级骨干教师数", "县级骨干教师数"],
      ["清溪小学", "小学", 500, 0, 1, 3],
    ]);
    const formulas = rules(marksOf(levels)).map(({ formula }) => formula);
    expect(formulas.some((formula) => formula.includes("$D2+$E2+$F2"))).toBe(true);
  });

  const summary = workbook([
    ["某县汇总表"],
    [
      "学校名称",
      "在校生数",
      "教学及辅助用房面积（㎡）",
      "其中：体育馆",
      "教学仪器设备值（万元）",
      VALUES[1] ?? "",
    ],
    ["第一小学", 1000, 4600, 400, 150, 0.7],
    ["第二小学", 1000, 4600, 0, 250, 1],
  ]);
  const edits = marksOf(summary);

  test("judge raw figures by the cells of the row, with the column's unit", () => {
    const [rooms] = rules(edits, 'N("QB:R4:小学:floor")=0');
    expect(rooms?.formula).toBe(
      'AND(N("QB:R4:小学:floor")=0,IF(IF(COUNT($C3,$D3,$B3)=3,$C3-$D3>=0,FALSE),' +
        "AND(($C3-$D3)/$B3>=0,ROUND(($C3-$D3)/$B3,11)<3.825),FALSE))",
    );
    expect(rooms?.areas.map(areaName)).toEqual(["C3:C4"]);
    const [equipment] = rules(edits, 'N("QB:R6:小学:floor")=0');
    expect(equipment?.formula).toContain("ROUND($E3*10000/$B3,8)<1700");
  });

  test("judge a printed value by its own number", () => {
    const [backbone] = rules(edits, 'N("QB:R2:小学:standard")=0');
    expect(backbone?.formula).toBe(
      'AND(N("QB:R2:小学:standard")=0,IF(COUNT($F3)=1,AND(ROUND($F3,12)>=0.85,ROUND($F3,12)<1),FALSE))',
    );
  });

  test("need no add-in and trust no function that programs read differently", () => {
    for (const { formula } of rules(edits)) {
      expect(formula).toContain(SIGNATURE_PREFIX);
      expect(formula).not.toMatch(/QB\.|ROW\(\)|COLUMN\(\)|!|INDIRECT|OFFSET/);
      expect([...formula.matchAll(/([A-Z]+)\(/g)].every(([, name]) => KNOWN.has(name ?? ""))).toBe(true);
    }
  });

  test("stand worst first", () => {
    const levels = rules(edits).map(({ formula }) => /:(\w+)"\)=0/.exec(formula)?.[1]);
    expect([...new Set(levels)]).toEqual(["floor", "standard", "doubt"]);
    expect(levels).toEqual([...levels].sort((a = "", b = "") => ORDER.indexOf(a) - ORDER.indexOf(b)));
  });

  test("are written for the first area's top left cell, which is that of all", () => {
    for (const { areas, formula } of rules(edits)) {
      const row = Number(/\$[A-Z]+(\d+)/.exec(formula)?.[1] ?? areas[0]?.top) - 1;
      expect(Math.min(...areas.map(({ top }) => top))).toBe(areas[0]?.top);
      expect(new Set(areas.map(({ left }) => left)).size).toBe(1);
      if (formula.includes("$")) expect(row).toBe(areas[0]?.top);
    }
  });
});

const KNOWN = new Set(["AND", "IF", "COUNT", "ROUND", "N", "NOT", "OR", "ABS", "ISTEXT"]);
const ORDER = ["floor", "standard", "doubt"];

describe("stages that alternate row by row", () => {
  test("are told by the stage column, in few areas", () => {
    const edits = marksOf(workbook(alternating(400, true)));
    const [junior] = rules(edits, "QB:R1:初中:standard");
    expect(junior?.formula).toContain('$B3="初中"');
    expect(junior?.areas.map(areaName)).toEqual(["D3:D402"]);
    expect(rules(edits).every(({ areas }) => areas.length === 1)).toBe(true);
  });

  test("are listed where there is no stage column, in rules that every program takes", () => {
    const snapshot = workbook(alternating(2400, false));
    const edits = marksOf(snapshot);
    const junior = rules(edits, "QB:R1:初中:standard");
    expect(junior.length).toBe(3);
    for (const { areas } of junior) expect(areas.map(areaName).join(",").length).toBeLessThan(8000);
    expect(paintedCells(snapshot, edits).standard).toHaveLength(1200);
  });

  test("are listed where the stage column's texts do not tell them apart", () => {
    const rows = alternating(40, true).map((row) => row.map((cell) => (cell === "初中" ? "小学" : cell)));
    rows[1] = alternating(0, true)[1] ?? [];
    const edits = marksOf(workbook(rows));
    expect(rules(edits).some(({ formula }) => formula.includes('$B3="'))).toBe(false);
  });
});

describe("figures that the sheet itself does not say", () => {
  test("a number kept as text is marked while it is text", () => {
    const rows = [
      ["汇总表"],
      ["学校名称", "在校生数", ...VALUES],
      ["第一小学", 500, "3.0", ...GOOD.slice(1)],
    ];
    const snapshot = workbook(rows);
    const edits = marksOf(snapshot);
    expect(paintedCells(snapshot, edits).floor).toEqual(["汇总!C3"]);
    const mended = workbook([...rows.slice(0, 2), ["第一小学", 500, 4.3, ...GOOD.slice(1)]]);
    expect(paintedCells(mended, edits)).toEqual({ floor: [], standard: [], doubt: [] });
    const worse = workbook([...rows.slice(0, 2), ["第一小学", 500, 3, ...GOOD.slice(1)]]);
    expect(paintedCells(worse, edits).floor).toEqual(["汇总!C3"]);
  });

  test("a doubt about a figure goes when the figure is changed", () => {
    const rows = [
      ["汇总表"],
      ["学校名称", "在校生数", ...VALUES],
      ["第一小学", 500, 4.197, ...GOOD.slice(1)],
    ];
    const edits = marksOf(workbook(rows));
    expect(paintedCells(workbook(rows), edits).doubt).toEqual(["汇总!C3"]);
    const changed = workbook([...rows.slice(0, 2), ["第一小学", 500, 4.1, ...GOOD.slice(1)]]);
    expect(paintedCells(changed, edits).doubt).toEqual([]);
  });
});

describe("filled-in coefficients", () => {
  const form = (cell: TestCell) =>
    workbook([
      ["表Ⅲ 县域义务教育校际均衡情况"],
      [null, null, ...VALUES],
      ["小学", "全县平均值", 4, 1, 1, 5, 8, 2000, 2],
      ["小学", "差异系数", 0.3, cell, 0.5, 0.1, 0.1, 0.1, 0.1],
      ["初中", "全县平均值", 4, 1, 1, 5, 8, 2000, 2],
      ["初中", "差异系数", 0.3, 0.46, 0.45, 0.1, 0.1, 0.1, 0.1],
    ]);

  test("are marked while they are above the limit", () => {
    const snapshot = form(0.51);
    const edits = marksOf(snapshot);
    expect(paintedCells(snapshot, edits).floor).toEqual(["汇总!D4", "汇总!D6"]);
    expect(paintedCells(form(0.5), edits).floor).toEqual(["汇总!D6"]);
    expect(paintedCells(form(null), edits).floor).toEqual(["汇总!D6"]);
    const [rule] = rules(edits, "QB:CV:R2:小学");
    expect(rule?.formula).toBe('AND(N("QB:CV:R2:小学:floor")=0,IF(COUNT($D4)=1,ROUND($D4,12)>0.5,FALSE))');
  });

  test("come on when they are filled in", () => {
    expect(paintedCells(form(0.6), marksOf(form(null))).floor).toEqual(["汇总!D4", "汇总!D6"]);
  });
});

describe("what marking writes beside its rules", () => {
  const snapshot = workbook(alternating(4, true));

  test("first clears, then marks, lists and remembers", () => {
    const kinds = marksOf(snapshot).map(({ kind }) => kind);
    expect([kinds[0], ...kinds.slice(-2)]).toEqual(["remove-rules", "add-sheet", "set-setting"]);
    expect(kinds.slice(1, -2).every((kind) => kind === "add-rule")).toBe(true);
  });

  test("remembers run, day, sheets and legend", () => {
    const setting = marksOf(snapshot).at(-1);
    if (setting?.kind !== "set-setting") throw new Error("no setting");
    expect(setting.key).toBe(MARKS_KEY);
    expect(readMarkRecord(setting.value ?? "")).toEqual({
      version: 1,
      run: "r1",
      day: "2024-10-12",
      sheets: ["汇总"],
      legend: "QB检查结果",
      rules: { 汇总: expect.stringMatching(/^[0-9a-z]+-[0-9a-z]+$/) },
    });
  });

  test("leaves the legend out on request", () => {
    expect(marksOf(snapshot, { legend: false }).some(({ kind }) => kind === "add-sheet")).toBe(false);
  });

  test("sets no rule on a sheet whose protection forbids formats, where it is asked not to", () => {
    const guarded = (allowFormatCells: boolean) =>
      workbook(alternating(4, true), { protection: { on: true, allowFormatCells } });
    expect(rules(marksOf(guarded(false), { leaveProtected: true }))).toEqual([]);
    expect(rules(marksOf(guarded(true), { leaveProtected: true })).length).toBeGreaterThan(0);
    expect(rules(marksOf(guarded(false))).length).toBeGreaterThan(0);
  });

  test("marks nothing in another file", () => {
    const { report, schools } = checkSnapshots([snapshot], { standard: NATIONAL });
    const other = { ...snapshot, file: "另一个.xlsx" };
    expect(rules(marks(report, schools, NATIONAL, other, OPTIONS))).toEqual([]);
  });
});
