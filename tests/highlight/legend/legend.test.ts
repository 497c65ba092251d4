import { cellName } from "../../../src/core/address";
import { checkSnapshots } from "../../../src/check-workbook";
import { renderMessage } from "../../../src/core/messages/render";
import { legend, type LegendOptions } from "../../../src/highlight/legend/legend";
import { LOOKS } from "../../../src/highlight/looks";
import { MARKS_KEY, RUN_CELL, writeMarkRecord } from "../../../src/highlight/mark-record";
import type { AddSheet } from "../../../src/workbook/edit";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { gridSheet, testWorkbook, type TestCell } from "../../support/grid-sheet";
import { NATIONAL } from "../../support/national-standard";

const OPTIONS: LegendOptions = {
  run: "2024-10-12 08:00:00",
  day: "2024-10-12",
  say: (finding) => renderMessage(finding, "zh-CN"),
};

const HEADINGS = [
  "学校名称",
  "在校生数",
  "每百名学生拥有高于规定学历教师数",
  "每百名学生拥有县级以上骨干教师数",
  "每百名学生拥有体育、艺术（美术、音乐）专任教师数",
  "生均教学及辅助用房面积（㎡）",
  "生均体育运动场馆面积（㎡）",
  "生均教学仪器设备值（元）",
  "每百名学生拥有网络多媒体教室数",
];

function county(...schools: readonly TestCell[][]): WorkbookSnapshot {
  return testWorkbook([gridSheet([["汇总表"], HEADINGS, ...schools], { name: "汇总" })]);
}

const GOOD: TestCell[] = ["第一小学", 800, 4.3, 1.2, 1, 5, 8, 2100, 2.5];
const BAD: TestCell[] = ["=cmd|' /C calc'!A0小学", 600, 4.196, 0.5, 1, 5, 8, 2100, null];

function legendOf(snapshot: WorkbookSnapshot, options: Partial<LegendOptions> = {}): AddSheet {
  const { report } = checkSnapshots([snapshot], { standard: NATIONAL });
  return legend(report, NATIONAL, snapshot, { ...OPTIONS, ...options });
}

/** The texts of a sheet, row by row, gaps left out. */
function lines({ cells }: AddSheet): string[] {
  const rows: string[][] = [];
  for (const { row, content } of cells) if (content !== null) (rows[row] ??= []).push(String(content));
  return Array.from(rows, (row) => (row ?? []).join(" | "));
}

/** The rows of the list itself. */
function findings(sheet: AddSheet): string[] {
  return lines(sheet).slice(sheet.frozenRows);
}

describe("the legend sheet", () => {
  const sheet = legendOf(county(GOOD, BAD));

  test("says what it is, by which standard, of which day", () => {
    const [title, standard] = lines(sheet);
    expect(title).toBe("均衡助手 QB 检查结果");
    expect(standard).toMatch(
      /^标准：国家标准（2024-09-01 执行）；检查日期：2024-10-12；问题 \d+ 条 \| 2024-10-12 08:00:00$/,
    );
  });

  test("shows each look with its meaning", () => {
    for (const { shape, label, meaning, look } of Object.values(LOOKS)) {
      const sample = sheet.cells.find(({ content, row }) => content === `${shape} ${label}` && row < 5);
      expect(sample?.look).toMatchObject(look);
      expect(sheet.cells).toContainEqual({ row: sample?.row, column: 2, content: meaning });
    }
  });

  test("sums up each stage, with coefficients against their limits", () => {
    expect(lines(sheet)).toContain("小学 | 计入学校 2 所，达标 1 所，不达标 1 所，未填 0 所");
    const coefficients = lines(sheet).find((line) => line.includes("差异系数（不超过 0.50）"));
    expect(coefficients).toContain("骨干教师 0.");
    expect(lines(sheet).join("\n")).not.toContain("初中");
  });

  test("lists the findings, the worst first, each linked to its cell", () => {
    const list = findings(sheet);
    expect(list.map((line) => line.split(" | ")[1])).toEqual(["✗ 不达标", "△ 达到85%", "? 存疑", "? 存疑"]);
    const links = sheet.cells.flatMap(({ link }) => link ?? []);
    expect(links).toEqual([
      { sheet: "汇总", cell: "D4" },
      { sheet: "汇总", cell: "C4" },
      { sheet: "汇总", cell: "I4" },
      { sheet: "汇总", cell: "C4" },
    ]);
    expect(list[1]).toContain("还差1人");
  });

  test("shows as many decimals as it takes to see what is wrong", () => {
    const actual = sheet.cells.find(({ content }) => content === 4.196);
    expect(actual?.look?.numberFormat).toBe("0.000");
  });

  test("makes no formula of anything", () => {
    expect(sheet.cells.some(({ content }) => content === "=cmd|' /C calc'!A0小学")).toBe(true);
    expect(sheet.cells.filter(({ content }) => typeof content === "object" && content !== null)).toEqual([]);
  });

  test("keeps its heading in sight, on screen and on paper", () => {
    const heading = (sheet.frozenRows ?? 0) - 1;
    const first = sheet.cells.find(({ row, column }) => row === heading && column === 0);
    expect(first?.content).toBe("序号");
    expect(sheet.print).toMatchObject({ landscape: true, fitToWidth: true, repeatRows: [heading, heading] });
  });

  test("gives every row the height its texts need", () => {
    const heights = sheet.heights ?? [];
    expect(heights).toHaveLength(lines(sheet).length);
    const long = legendOf(county(GOOD, BAD), { say: () => "很长的说明".repeat(40) });
    expect(long.heights?.at(-1)).toBeGreaterThan(60);
  });

  test("says so where it lists only some", () => {
    const cut = legendOf(county(GOOD, BAD), { maxLines: 2 });
    expect(findings(cut)).toHaveLength(2);
    expect(lines(cut)[1]).toContain("问题 4 条，此处列出前 2 条");
  });

  test("passes over findings of other files, and says how many", () => {
    const mine = county(GOOD, BAD);
    const other = { ...county(GOOD, ["第九小学", 500, 1, 1.2, 1, 5, 8, 2100, 2.5]), file: "另一个.xlsx" };
    const { report } = checkSnapshots([mine, other], { standard: NATIONAL });
    const page = legend(report, NATIONAL, mine, OPTIONS);
    const own = report.findings.filter(({ file }) => file === mine.file).length;
    expect(findings(page)).toHaveLength(own);
    expect(report.findings.length).toBeGreaterThan(own);
    expect(lines(page)[1]).toContain(`另有 ${report.findings.length - own} 条`);
  });
});

describe("the legend's name", () => {
  test("is one that no sheet has", () => {
    const snapshot = county(GOOD);
    const taken = gridSheet([], { name: "qb检查结果" });
    expect(legendOf(snapshot).name).toBe("QB检查结果");
    expect(legendOf({ ...snapshot, sheets: [...snapshot.sheets, taken] }).name).toBe("QB检查结果 (2)");
  });

  test("is that of the legend it takes the place of", () => {
    const snapshot = county(GOOD);
    const rows: TestCell[][] = [[], [...Array<TestCell>(RUN_CELL.column).fill(null), "r0"]];
    const old = gridSheet(rows, { name: "QB检查结果" });
    const record = writeMarkRecord({ run: "r0", day: "2024-10-01", sheets: [], legend: "QB检查结果" });
    const marked = {
      ...snapshot,
      sheets: [...snapshot.sheets, old],
      settings: new Map([[MARKS_KEY, record]]),
    };
    expect(legendOf(marked).name).toBe("QB检查结果");
  });

  test("the run stands where it is looked for", () => {
    const { cells } = legendOf(county(GOOD));
    const run = cells.find(({ content }) => content === OPTIONS.run);
    expect(cellName(run?.row ?? -1, run?.column ?? -1)).toBe(cellName(RUN_CELL.row, RUN_CELL.column));
  });
});
