import { SSF } from "@e965/xlsx";
import { judge } from "../../src/core/report/judge";
import type { Report } from "../../src/core/report/report";
import type { SchoolTable } from "../../src/core/school/school-table";
import { makePlans } from "../../src/plans/make-plans";
import { targetFor, yearsUntil } from "../../src/plans/yearly-targets";
import type { AddSheet } from "../../src/workbook/edit";
import { nationalOn } from "../support/national-on";
import { REACHING, schoolTable, type SchoolRow } from "../support/school-table";

const DAY = "2026-03-01";
const LONG = `${"长".repeat(198)}小学`;

function check(rows: readonly SchoolRow[], region = "000000") {
  const tables: SchoolTable[] = [schoolTable(rows)];
  const standard = nationalOn(DAY, region);
  const report: Report = judge(tables, standard, { tables: [], findings: [] });
  return { report, schools: tables, standard };
}

const failing = (name: string, other: Partial<SchoolRow> = {}): SchoolRow => ({
  name,
  ...other,
  cells: { students: 500, classes: 12, teachers: 31, ...REACHING, R2: 0.4, R6: 1500, ...other.cells },
});

/** Row by row what the sheet says, blanks left out. */
function lines({ cells }: AddSheet): string[] {
  const rows = new Map<number, string[]>();
  for (const { row, content } of cells)
    if (content !== null) rows.set(row, [...(rows.get(row) ?? []), String(content)]);
  return [...rows].sort(([a], [b]) => a - b).map(([, texts]) => texts.join(" "));
}

test("a failing school gets a sheet with facts, gaps and conversions; a passing one none", () => {
  const plans = makePlans(
    check([
      failing("东岭小学", { type: "完全小学" }),
      { name: "西河小学", cells: { students: 500, ...REACHING } },
    ]),
    DAY,
  );
  expect(plans.map(({ sheet }) => sheet.name)).toEqual(["东岭小学"]);
  const said = lines(plans[0]!.sheet);
  expect(said[0]).toBe("东岭小学义务教育优质均衡发展“一校一案”");
  expect(said).toContain("在校生数 500人 班级数 12个");
  expect(said).toContain(
    "2 小学 骨干教师 0.4 1 0.6 3人 通过培养、评选和交流配备县级以上骨干教师 县委编办、县人社局、县教育局",
  );
  expect(said).toContain("1 小学 高于规定学历教师 4.2 4.2 达标");
});

test("a figure just under its standard is not shown as the standard", () => {
  const [plan] = makePlans(check([failing("东岭小学", { cells: { students: 2500, R2: 0.9996 } })]), DAY);
  const { cells } = plan!.sheet;
  const { row } = cells.find(({ content }) => content === "骨干教师")!;
  const shown = cells
    .filter((cell) => cell.row === row && typeof cell.content === "number" && cell.look?.numberFormat)
    .map(({ content, look }) => String(SSF.format(look!.numberFormat!, content)));
  expect(shown).toEqual(["0.9996", "0.0004"]);
});

test("the region's own date sets the years and their targets", () => {
  const [plan] = makePlans(check([failing("东岭小学")], "450800"), DAY);
  const said = lines(plan!.sheet);
  expect(said.find((line) => line.includes("2029年"))).toContain(
    "2026年\n目标 2027年\n目标 2028年\n目标 2029年\n目标",
  );
  expect(said.find((line) => line.includes("教学仪器设备值"))).toBe(
    "6 小学 教学仪器设备值 1500 2000 500 250,000元 列入年度预算，购置教学仪器设备 1625 1750 1875 2000 县财政局、县教育局 2029-12-31",
  );
});

test("years without a date are three, a long way shows its end, targets never overshoot", () => {
  expect(yearsUntil("2026-03-01", [])).toEqual([2026, 2027, 2028]);
  expect(yearsUntil("2026-03-01", ["2035-12-31"])).toEqual([2026, 2027, 2028, 2035]);
  expect(yearsUntil("2026-03-01", ["2024-12-31"])).toEqual([2026]);
  const way = { from: 0.4, to: 1, first: 2026, last: 2028 };
  expect([2026, 2027, 2028, 2030].map((year) => targetFor(year, way, 2))).toEqual([0.6, 0.8, 1, 1]);
  expect(targetFor(2026, { ...way, from: 0.99 }, 2)).toBe(1);
});

test("stages of one school share a sheet; namesakes in two towns do not; hard names get names Excel takes", () => {
  const rows: SchoolRow[] = [
    failing("龙泉学校", { stage: "小学", code: "1" }),
    failing("龙泉学校", {
      stage: "初中",
      code: "1",
      cells: { R1: 5.3, R4: 5.8, R5: 10.2, R7: 2.4, R6: 2600 },
    }),
    failing("中心小学", { district: "东岭镇" }),
    failing("中心小学", { district: "西河镇" }),
    failing('=HYPERLINK("http://a/b")'),
    failing(LONG),
  ];
  const plans = makePlans(check(rows), DAY, ["中心小学"]);
  expect(plans.map(({ sheet }) => sheet.name)).toEqual([
    "龙泉学校",
    "中心小学 (2)",
    "中心小学 (3)",
    '=HYPERLINK("httpab")',
    LONG.slice(0, 31),
  ]);
  expect(lines(plans[0]!.sheet).filter((line) => /^\d+ (小学|初中)/.test(line))).toHaveLength(14);
  const contents = plans.flatMap(({ sheet }) => sheet.cells.map(({ content }) => content));
  expect(contents.filter((content) => typeof content === "object" && content !== null)).toEqual([]);
});

test("each sheet is one page across with its headings repeated", () => {
  const [plan] = makePlans(check([failing("东岭小学")]), DAY);
  const { print, heights = [], widths = [] } = plan!.sheet;
  expect(print).toMatchObject({ landscape: true, fitToWidth: true });
  const points = heights.reduce((sum: number, height) => sum + (height ?? 15), 0);
  const scale = Math.min(1, 770 / (widths.reduce((sum, width) => sum + width, 0) * 5.3));
  expect(points * scale).toBeLessThan(505);
  expect(print?.repeatRows?.[0]).toBeGreaterThan(3);
});
