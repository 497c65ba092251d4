import {
  makeLedger,
  type CheckForLedger,
  type LedgerOptions,
  type LedgerPlan,
} from "../../src/ledger/make-ledger";
import { findLedger } from "../../src/ledger/read-ledger";
import type { CellContent } from "../../src/workbook/edit";
import { MemoryPort } from "../../src/workbook/memory/memory-port";
import type { PlainSheet } from "../../src/workbook/memory/plain-workbook";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { checkOf, school } from "./check-of";

const HEADINGS = "备注 状态 学校 学段 督办 指标 现值 标准 差额 销号日期 销号值 发现日期 进展".split(" ");
const OPTIONS: LedgerOptions = { day: "2025-09-01", views: false };

/** A person's own ledger: columns moved, one added, a title over it. */
function book(...rows: readonly (readonly CellContent[])[]): PlainSheet {
  return { name: "台账（自用）", rows: [["某县台账"], HEADINGS, ...rows] };
}

async function update(
  sheet: PlainSheet,
  check: CheckForLedger,
  options: Partial<LedgerOptions> = {},
): Promise<{ plan: LedgerPlan; after: WorkbookSnapshot; port: MemoryPort }> {
  const port = new MemoryPort({ file: "台账.xlsx", sheets: [sheet] });
  const plan = makeLedger(check, await port.read(), { ...OPTIONS, ...options });
  await port.apply(plan.edits);
  return { plan, after: await port.read(), port };
}

/** A row of the ledger, as text, under the given headings. */
function say(book: WorkbookSnapshot, row: number, ...headings: string[]): string {
  const ledger = findLedger(book);
  const sheet = book.sheets.find(({ name }) => name === ledger?.sheet);
  if (!sheet) throw new Error("no ledger");
  const text = (at: number, column: number) =>
    sheet.text(at, column) ||
    (Number.isNaN(sheet.number(at, column)) ? "" : String(sheet.number(at, column)));
  const columns = Array.from({ length: sheet.columns }, (_, column) => text(1, column));
  return headings.map((heading) => text(row, columns.indexOf(heading))).join("|");
}

const low = (value: number | null) => checkOf([school("东岭小学", { R2: value }), school("西河小学")]);
const row = (state: string, other: { remark?: string; closed?: string; value?: CellContent } = {}) => [
  ...[other.remark ?? "", state, "东岭小学", "小学", "张某", "骨干教师", 0.4, 1, 3],
  ...[other.closed ?? "", other.value ?? "", "2024-03-01", "已报县编办"],
];

test("columns are found by their headings wherever they stand; what a person typed stays", async () => {
  const { plan, after } = await update(book(row("整改中", { remark: "县里督办" })), low(0.6));
  expect(plan.update.added).toEqual([]);
  expect(say(after, 2, "现值", "差额", "状态", "备注", "督办", "进展", "发现日期")).toBe(
    "0.6|2|整改中|县里督办|张某|已报县编办|2024-03-01",
  );
});

test("a passing cell is closed with before, after and the day, once", async () => {
  const { after, port } = await update(book(row("整改中", { remark: "县里督办" })), low(1.2));
  expect(say(after, 2, "状态", "现值", "差额", "销号日期", "销号值", "备注")).toBe(
    "已销号|1.2|0|2025-09-01|1.2|县里督办；2025-09-01复检达标，由0.4变为1.2，销号",
  );
  const again = makeLedger(low(1.2), await port.read(), { ...OPTIONS, day: "2025-10-01" });
  expect(again.edits).toEqual([]);
});

test("where it is only to be proposed, a person closes it, and the next plain re-check does", async () => {
  const { after, port } = await update(book(row("待整改")), low(1.2), { propose: true });
  expect(say(after, 2, "状态", "销号日期", "销号值")).toBe("待销号||1.2");
  await port.apply(makeLedger(low(1.2), await port.read(), { ...OPTIONS, day: "2025-10-01" }).edits);
  expect(say(await port.read(), 2, "状态", "销号日期", "销号值")).toBe("已销号|2025-10-01|1.2");
});

test("a relapse reopens the row and keeps what was, days typed as dates too", async () => {
  const closed = row("已销号", { remark: "验收过", closed: "45352", value: 1.1 });
  closed[9] = 45352;
  const { after } = await update(book(closed), low(0.8));
  expect(say(after, 2, "状态", "现值", "销号日期", "销号值", "备注")).toBe(
    "复发|0.8|||验收过；2025-09-01复发，现值0.8（此前于2024-03-01销号，销号值1.1）",
  );
});

test("a person's 待销号 that still fails goes back to 整改中", async () => {
  const { after } = await update(book(row("待销号")), low(0.8));
  expect(say(after, 2, "状态", "备注")).toBe("整改中|2025-09-01复检仍未达标，现值0.8");
});

test("a missing value closes nothing, and is asked about", async () => {
  const { plan, after } = await update(book(row("整改中")), low(null));
  expect(say(after, 2, "状态", "现值", "差额", "销号日期")).toBe("整改中|未填||");
  expect(plan.questions).toEqual([{ kind: "missing", school: "东岭小学", stage: "小学", rows: [3] }]);
});

test("an impossible value closes nothing by itself", async () => {
  const check = low(1.2);
  const doubt = { ...check.report.findings[0], code: "unit-suspect", indicator: "R2", school: null } as const;
  const { file, sheet } = check.schools[0]!;
  const findings = [{ ...doubt, severity: "warning", file, sheet } as (typeof check.report.findings)[number]];
  const doubted = { ...check, report: { ...check.report, findings } };
  const { after } = await update(book(row("整改中")), doubted);
  expect(say(after, 2, "状态", "销号日期")).toBe("待销号|");
});

test("a formula of a person's stays; the note goes to 进展 where 备注 holds one", async () => {
  const own = row("整改中");
  own[0] = { formula: "A1", result: "见上" };
  own[8] = { formula: "H3-G3", result: 0.6 };
  const { after } = await update(book(own), low(1.2));
  const sheet = after.sheets[0]!;
  expect([sheet.formula(2, 0), sheet.formula(2, 8)]).toEqual(["A1", "H3-G3"]);
  expect(say(after, 2, "进展")).toBe("已报县编办；2025-09-01复检达标，由0.4变为1.2，销号");
});

test("a column that was taken out comes back only where something is to be said in it", async () => {
  const without: PlainSheet = {
    name: "问题台账",
    rows: [
      [],
      ["学校", "学段", "指标", "状态", "现值", "责任人"],
      ["东岭小学", "小学", "R2", "整改中", 0.4, "李某"],
    ],
  };
  const { after } = await update(without, low(1.2));
  expect(say(after, 2, "状态", "责任人", "销号日期", "销号值", "备注")).toContain(
    "已销号|李某|2025-09-01|1.2|2025-09-01",
  );
  expect(say(after, 1, "学校代码", "整改措施")).toBe("|");
});

test("rows of a person's own problems are left alone", async () => {
  const own = row("整改中");
  own[5] = "食堂安全";
  const { plan } = await update(book(own), checkOf([school("西河小学")]));
  expect([plan.update.changes, plan.questions]).toEqual([[], []]);
});

test("a school's name merged over its rows is said of each", async () => {
  const second: CellContent[] = row("待整改");
  second[2] = null;
  second[5] = "体育艺术教师";
  const sheet = { ...book(row("待整改"), second), merges: [{ top: 2, bottom: 3, left: 2, right: 2 }] };
  const check = checkOf([school("东岭小学", { R2: 0.5, R3: 0.5 })]);
  const { plan, after } = await update(sheet, check);
  expect(plan.update.added).toEqual([]);
  expect(say(after, 3, "现值")).toBe("0.5");
});

test("a vanished school is asked about; its row stays, and a likely new name waits for the answer", async () => {
  const check = checkOf([school("东岭中心小学", { R2: 0.5 }), school("西河小学")]);
  const { plan, after } = await update(book(row("整改中")), check);
  expect(plan.questions).toEqual([
    { kind: "vanished", school: "东岭小学", stage: "小学", rows: [3], candidates: ["东岭中心小学"] },
  ]);
  expect(plan.update.added).toEqual([]);
  expect(say(after, 2, "学校", "现值", "状态")).toBe("东岭小学|0.4|整改中");

  const renamed = { renamed: new Map([["东岭小学", "东岭中心小学"]]), gone: new Set<string>() };
  const told = await update(book(row("整改中")), check, { answers: renamed });
  expect([told.plan.questions, told.plan.update.added]).toEqual([[], []]);
  expect(say(told.after, 2, "学校", "现值", "备注")).toBe(
    "东岭中心小学|0.5|2025-09-01校名由“东岭小学”改为“东岭中心小学”",
  );

  const gone = { renamed: new Map<string, string>(), gone: new Set(["东岭小学"]) };
  const closed = await update(book(row("整改中")), check, { answers: gone });
  expect(closed.plan.update.added.map(({ name }) => name)).toEqual(["东岭中心小学"]);
  expect(say(closed.after, 2, "状态", "备注")).toBe("整改中|2025-09-01学校已撤并或不再列入，停止检查");
  expect(makeLedger(check, closed.after, OPTIONS).questions).toEqual([]);
});

test("a school is known by its code, whatever its name; the new name is asked about", async () => {
  const first = makeLedger(checkOf([school("东岭小学", { R2: 0.4 }, { code: "0001" })]), null, OPTIONS);
  const port = new MemoryPort({ file: "台账.xlsx", sheets: [] });
  await port.apply(first.edits);
  const check = checkOf([school("东岭中心小学", { R2: 0.5 }, { code: "0001" })]);
  const plan = makeLedger(check, await port.read(), OPTIONS);
  expect(plan.update.added).toEqual([]);
  expect(plan.questions).toEqual([
    { kind: "renamed", school: "东岭小学", stage: "小学", rows: [4], to: "东岭中心小学" },
  ]);
});

test("a view in which a person typed stays, and the new one stands beside it", async () => {
  const port = new MemoryPort({ file: "台账.xlsx", sheets: [] });
  await port.apply(makeLedger(low(0.5), null, { day: "2025-03-01" }).edits);
  await port.apply(makeLedger(low(0.6), await port.read(), { day: "2025-04-01" }).edits);
  const names = async () => (await port.read()).sheets.map(({ name }) => name);
  expect(await names()).toEqual(["问题台账", "已达标台账", "未达标台账"]);
  port.type("未达标台账", { row: 8, column: 1 }, "请李某跟进");
  await port.apply(makeLedger(low(0.7), await port.read(), { day: "2025-05-01" }).edits);
  expect(await names()).toEqual(["问题台账", "未达标台账", "已达标台账", "未达标台账 (2)"]);
});

test("a number that was taken for a day when it was pasted is the number again", async () => {
  const headings = ["编号", ...HEADINGS];
  const pasted = { name: "问题台账", rows: [headings, [45659, ...row("整改中")]] };
  const { after } = await update(pasted, low(0.6));
  expect(after.sheets[0]!.text(1, 0)).toBe("1-2");
});

test("a place in the same file is a link that goes with its row, and is mended where it was flattened", async () => {
  const headings = [...HEADINGS, "位置"];
  const flat = { name: "问题台账", rows: [headings, [...row("整改中"), "汇总!F2"]] };
  const check = low(0.6);
  const [finding] = check.report.findings;
  const port = new MemoryPort({ file: finding!.file, sheets: [flat] });
  await port.apply(makeLedger(check, await port.read(), OPTIONS).edits);
  const formula = (await port.read()).sheets[0]!.formula(1, HEADINGS.length);
  const target = `${finding!.sheet}!${finding!.cell}`;
  expect(formula).toBe(`HYPERLINK("#'${finding!.sheet}'!${finding!.cell}","${target}")`);
  expect(makeLedger(check, await port.read(), OPTIONS).edits).toEqual([]);
});
