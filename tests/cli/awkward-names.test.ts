import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { nodeInflater } from "../../src/cli/inflate-node";
import { main } from "../../src/cli/main";
import type { CellContent } from "../../src/workbook/edit";
import { readWorkbook } from "../../src/workbook/xlsx/read/read-workbook";
import { plainXlsx } from "../support/plain-xlsx";
import { SUMMARY_HEADINGS } from "../support/summary-headings";
import { testTerminal } from "../support/test-terminal";

const FORMULA = '=HYPERLINK("http://example.com","点我")';
const LONG = `${"长".repeat(198)}小学`;
const SCHOOLS = [
  ["东岭镇", FORMULA],
  ["东岭镇", LONG],
  ["东岭镇", "中心小学"],
  ["西河镇", "中心小学"],
] as const;

let folder = "";
const at = (name: string) => path.join(folder, name);
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "qb-names-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** @param backbone the backbone teachers of each school; the standard is 1 */
function countyFile(name: string, ...backbone: number[]): string {
  const rows = SCHOOLS.map(([town, school], place): CellContent[] => [
    ...[town, school, "小学", 500, 4.5, backbone[place] ?? 1, 1, 5, 8, 2300, 2.5],
  ]);
  writeFileSync(at(name), plainXlsx({ sheets: [{ name: "汇总", rows: [SUMMARY_HEADINGS, ...rows] }] }));
  return at(name);
}

async function qb(...words: string[]): Promise<string> {
  const terminal = testTerminal("2026-03-01");
  await main(words, terminal);
  expect(terminal.written.error).not.toMatch(/Error|错误/);
  return terminal.written.out;
}

/** Every text of a workbook; a formula among its cells is told. */
async function textsOf(name: string): Promise<string[]> {
  const book = await readWorkbook(readFileSync(at(name)), name, nodeInflater);
  return book.sheets.flatMap((sheet) =>
    Array.from({ length: sheet.rows * sheet.columns }, (_, place) => {
      const [row, column] = [Math.floor(place / sheet.columns), place % sheet.columns];
      const formula = sheet.formula(row, column);
      return formula === null ? sheet.text(row, column) : `formula: ${formula}`;
    }),
  );
}

async function expectNames(name: string, ...names: readonly string[]): Promise<void> {
  const texts = await textsOf(name);
  for (const wanted of names) expect(texts.some((text) => text.includes(wanted))).toBe(true);
  expect(texts.filter((text) => text.startsWith('formula: HYPERLINK("http'))).toEqual([]);
}

test("names like formulas, of 200 characters, or of two schools go through ledger, plans and report", async () => {
  const file = countyFile("云溪县.xlsx", 0.5, 0.5, 0.5, 0.6);
  await qb("ledger", file, "--out", folder);
  await expectNames("问题台账.xlsx", FORMULA, LONG, "中心小学", "西河镇");
  expect(await qb("plans", file, "--out", folder)).toContain("4 份");
  await expectNames("一校一案.xlsx", FORMULA, LONG, "中心小学", "西河镇");
  await qb("report", file, "--out", folder, "--county", "云溪县");
  const page = readFileSync(at("监测报告.html"), "utf8");
  expect(page).toContain(FORMULA.replaceAll('"', "&quot;"));
  expect(page).toContain(LONG);
});

test("and through comparison and rollup: each of two schools of one name has its own verdict", async () => {
  const before = countyFile("去年.xlsx", 0.5, 0.5, 0.5, 0.6);
  const file = countyFile("云溪县.xlsx", 0.5, 0.5, 0.5, 1.2);
  const told = await qb("compare", before, file, "--out", folder);
  expect(told).toContain(FORMULA);
  expect(told).toMatch(/仍不达标 +中心小学/);
  expect(told).toMatch(/新达标 +中心小学/);
  const [copy = ""] = readdirSync(folder).filter((name) => /^云溪县-/.test(name));
  await expectNames(copy, FORMULA, LONG);
  expect(await qb("rollup", file)).toMatch(/云溪县/);
});
