import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../../src/cli/main";
import { nodeInflater } from "../../src/cli/inflate-node";
import { Kind, type WorkbookSnapshot } from "../../src/workbook/snapshot";
import type { CellContent } from "../../src/workbook/edit";
import { readWorkbook } from "../../src/workbook/xlsx/read/read-workbook";
import { plainXlsx } from "../support/plain-xlsx";
import { SUMMARY_HEADINGS } from "../support/summary-headings";

const MET = [4.5, 1.2, 1, 5, 8, 2300, 2.5];
const LONG = `${"长".repeat(198)}小学`;

type School = readonly [town: string, name: string, ...values: (number | null)[]];

let folder = "";
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "qb-ledger-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A county's table: what is not said of a school reaches the standard. */
function countyFile(schools: readonly School[], name = "汇总.xlsx"): string {
  const rows = schools.map(([town, school, ...values]): CellContent[] => [
    town,
    school,
    "小学",
    500,
    ...MET.map((met, place) => (place in values ? (values[place] ?? null) : met)),
  ]);
  const file = path.join(folder, name);
  writeFileSync(file, plainXlsx({ sheets: [{ name: "汇总", rows: [SUMMARY_HEADINGS, ...rows] }] }));
  return file;
}

async function qb(...words: string[]) {
  const written = { out: "", error: "" };
  const writer = (to: "out" | "error") => ({ write: (text: string) => (written[to] += text) });
  const terminal = { out: writer("out"), error: writer("error"), today: () => "2025-03-01" };
  const status = await main(words, terminal);
  return { status, ...written };
}

async function open(file: string): Promise<WorkbookSnapshot> {
  return readWorkbook(readFileSync(file), path.basename(file), nodeInflater);
}

/** The ledger's rows by their headings, titles left out. */
async function rowsOf(file: string, name = "问题台账"): Promise<Record<string, string>[]> {
  const sheet = (await open(file)).sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const text = (row: number, column: number) =>
    sheet.kind(row, column) === Kind.number ? String(sheet.number(row, column)) : sheet.text(row, column);
  const head = [0, 1, 2, 3].find((row) => text(row, 0) === "编号" || text(row, 1) === "编号") ?? 0;
  const columns = Array.from({ length: sheet.columns }, (_, column) => column);
  return Array.from({ length: sheet.rows - head - 1 }, (_, place) =>
    Object.fromEntries(columns.map((column) => [text(head, column), text(head + 1 + place, column)])),
  );
}

/** The file saved anew by another program, after a person changed the ledger's rows and headings. */
async function saveAnew(
  file: string,
  change: (rows: CellContent[][]) => CellContent[][],
  name = "问题台账",
): Promise<void> {
  const book = await open(file);
  const content = (sheet: WorkbookSnapshot["sheets"][number], row: number, column: number): CellContent => {
    const kind = sheet.kind(row, column);
    if (kind === Kind.number) return sheet.number(row, column);
    return kind === Kind.text ? sheet.text(row, column) : null;
  };
  const sheets = book.sheets.map((sheet) => {
    const rows = Array.from({ length: sheet.rows }, (_, row) =>
      Array.from({ length: sheet.columns }, (_, column) => content(sheet, row, column)),
    );
    return sheet.name === "问题台账" ? { name, rows: change(rows) } : { name: sheet.name, rows };
  });
  writeFileSync(file, plainXlsx({ sheets, settings: Object.fromEntries(book.settings) }));
}

const brief = (rows: readonly Record<string, string>[]) =>
  rows.map((row) => `${row["学校"]} ${row["编号"]} ${row["现值"]} ${row["状态"]}`);

test("a year in the life of a ledger", async () => {
  const first = countyFile([
    ["东岭镇", "东岭小学", 4.5, 0.8],
    ["西河镇", "西河小学", 4, 1.2, 0.7],
    ["西河镇", "柳湾小学", 4.5, 1.2, 1, 4],
    ["南坪乡", "南坪小学"],
  ]);
  const ledger = path.join(folder, "问题台账.xlsx");
  expect(await qb("ledger", first, "--out", folder, "--on", "2025-03-01")).toMatchObject({ status: 0 });
  const born = await rowsOf(ledger);
  expect(
    Object.keys(born[0] ?? {})
      .slice(0, 20)
      .join(" "),
  ).toBe(
    "编号 学校 学段 指标 现值 标准 差额 单位 位置 责任单位 责任人 整改措施 资金 时限 进展 状态 发现日期 销号日期 销号值 备注",
  );
  expect(brief(born)).toEqual([
    "东岭小学 1-2 0.8 待整改",
    "西河小学 1-1 4 待整改",
    "西河小学 1-3 0.7 待整改",
    "柳湾小学 1-4 4 待整改",
  ]);
  expect(born[3]).toMatchObject({
    标准: "4.5",
    差额: "250",
    单位: "㎡",
    发现日期: "2025-03-01",
    责任单位: expect.stringContaining("自然资源"),
  });

  // A person fills in columns, adds one in the middle, sorts by indicator, renames the sheet.
  await saveAnew(
    ledger,
    (rows) => {
      const [title = [], note = [], heading = [], ...body] = rows;
      const typed = body.map((row, place) =>
        row.map((cell, column) => (column === 10 ? `责任人${place}` : column === 14 ? `进展${place}` : cell)),
      );
      typed.sort((a, b) => String(b[0]).localeCompare(String(a[0])));
      const wide = (row: CellContent[], cell: CellContent) => [cell, ...row];
      return [
        wide(title, null),
        wide(note, null),
        wide(heading, "督办领导"),
        ...typed.map((row, place) => wide(row, `领导${place}`)),
      ];
    },
    "2025年台账",
  );

  // Three cells mended: one still short, one not filled in.
  const second = countyFile([
    ["东岭镇", "东岭小学", 4.5, 1.1],
    ["西河镇", "西河小学", 4.3, 1.2, 0.8],
    ["西河镇", "柳湾小学", 4.5, 1.2, 1, null],
    ["南坪乡", "南坪小学", 4.5, 0.5],
  ]);
  const step = async (file: string, day: string, ...words: string[]) =>
    qb("ledger", file, "--into", ledger, "--out", path.join(folder, "out"), "--on", day, ...words);
  const keep = () => writeFileSync(ledger, readFileSync(path.join(folder, "out", "问题台账.xlsx")));
  const told = await step(second, "2025-09-01");
  expect(told.out).toContain("新增 1 条，销号 2 条");
  expect(told.out).toContain("柳湾小学");
  keep();
  const half = await rowsOf(ledger, "2025年台账");
  expect(brief(half)).toEqual([
    "柳湾小学 1-4 未填 待整改",
    "西河小学 1-3 0.8 待整改",
    "东岭小学 1-2 1.1 已销号",
    "西河小学 1-1 4.3 已销号",
    "南坪小学 1-2 0.5 待整改",
  ]);
  expect(half[2]).toMatchObject({
    督办领导: "领导2",
    责任人: "责任人0",
    进展: "进展0",
    发现日期: "2025-03-01",
    销号日期: "2025-09-01",
    销号值: "1.1",
    备注: "2025-09-01复检达标，由0.8变为1.1，销号",
  });

  // Nothing changed: nothing is written again.
  const again = await step(second, "2025-09-01");
  expect(again.out).toContain("新增 0 条，销号 0 条");
  keep();
  expect(await rowsOf(ledger, "2025年台账")).toEqual(half);

  // One relapses, a school is renamed.
  const third = countyFile([
    ["东岭镇", "东岭小学", 4.5, 0.9],
    ["西河镇", "西河中心小学", 4.3, 1.2, 0.8],
    ["西河镇", "柳湾小学", 4.5, 1.2, 1, 4.6],
    ["南坪乡", "南坪小学", 4.5, 0.5],
  ]);
  const asked = await step(third, "2026-03-01");
  expect(asked.out).toContain("是否改名为西河中心小学");
  keep();
  const open3 = await rowsOf(ledger, "2025年台账");
  expect(brief(open3)).toEqual([
    "柳湾小学 1-4 4.6 已销号",
    "西河小学 1-3 0.8 待整改",
    "东岭小学 1-2 0.9 复发",
    "西河小学 1-1 4.3 已销号",
    "南坪小学 1-2 0.5 待整改",
  ]);
  expect(open3[2]).toMatchObject({ 责任人: "责任人0", 进展: "进展0", 销号日期: "", 销号值: "" });
  expect(open3[2]?.["备注"]).toBe(
    "2025-09-01复检达标，由0.8变为1.1，销号；2026-03-01复发，现值0.9（此前于2025-09-01销号，销号值1.1）",
  );
  const answered = await step(third, "2026-03-02", "--renamed", "西河小学=西河中心小学");
  expect(answered.out).not.toContain("需要您回答");
  keep();
  expect(brief(await rowsOf(ledger, "2025年台账"))).toEqual([
    "柳湾小学 1-4 4.6 已销号",
    "西河中心小学 1-3 0.8 待整改",
    "东岭小学 1-2 0.9 复发",
    "西河中心小学 1-1 4.3 已销号",
    "南坪小学 1-2 0.5 待整改",
  ]);
});

test("names that look like formulas, are very long or are borne by two schools go through", async () => {
  const names = ['=HYPERLINK("http://example.com")', LONG];
  const schools: School[] = [
    ...names.map((name): School => ["东岭镇", name, 4.5, 0.5]),
    ["东岭镇", "中心小学", 4.5, 0.5],
    ["西河镇", "中心小学", 4.5, 0.6],
  ];
  const ledger = path.join(folder, "问题台账.xlsx");
  await qb("ledger", countyFile(schools), "--out", folder);
  const rows = await rowsOf(ledger);
  expect(rows.map((row) => [row["学校"], row["所在地"], row["现值"]])).toEqual([
    [names[0], "东岭镇", "0.5"],
    [LONG, "东岭镇", "0.5"],
    ["中心小学", "东岭镇", "0.5"],
    ["中心小学", "西河镇", "0.6"],
  ]);
  const book = await open(ledger);
  for (const sheet of book.sheets)
    for (let row = 0; row < sheet.rows; row += 1) expect(sheet.formula(row, 1)).toBeNull();

  const mended = schools.map((school, place): School => [school[0], school[1], 4.5, place === 3 ? 1 : 0.5]);
  await qb("ledger", countyFile([...mended].reverse()), "--into", ledger, "--out", path.join(folder, "out"));
  const after = await rowsOf(path.join(folder, "out", "问题台账.xlsx"));
  expect(after.map((row) => [row["所在地"], row["状态"]])).toEqual([
    ["东岭镇", "待整改"],
    ["东岭镇", "待整改"],
    ["东岭镇", "待整改"],
    ["西河镇", "已销号"],
  ]);
});
