import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../../src/cli/main";
import { nodeInflater } from "../../src/cli/inflate-node";
import type { CellContent } from "../../src/workbook/edit";
import { readWorkbook } from "../../src/workbook/xlsx/read/read-workbook";
import { plainXlsx } from "../support/plain-xlsx";
import { changedParts, fileRules } from "../support/package-parts";
import { OFFICIAL_HEADINGS, officialRow } from "../templates/sample-table";
import { testTerminal } from "../support/test-terminal";

const SAMPLE = path.join(__dirname, "../../assets/sample-official-form.xlsx");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "qb-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("without --out the list is shown and nothing is written", async () => {
  const terminal = testTerminal();
  await main(["fill", SAMPLE], terminal);
  expect(terminal.written.out).toContain("填入  表Ⅱ-1!C4  小学 高于规定学历教师 达标学校总数：");
  expect(terminal.written.out).toMatch(/填入\d+格；与检查不一致0格/);
  expect(terminal.written.error).toContain("--out");
  expect(readdirSync(folder)).toEqual([]);
});

test("--out writes the listed figures into a copy, whose own list then says 一致", async () => {
  const before = readFileSync(SAMPLE);
  const terminal = testTerminal();
  await main(["fill", SAMPLE, "--out", folder], terminal);
  const [name = ""] = readdirSync(folder);
  expect(name).toBe("sample-official-form-filled.xlsx");
  const copy = path.join(folder, name);
  const sheet = (await readWorkbook(readFileSync(copy), name, nodeInflater)).sheets.find(
    (one) => one.name === "表Ⅲ",
  )!;
  const listed = /表Ⅲ!C4 {2}小学 高于规定学历教师 全县平均值：([\d.]+)/.exec(terminal.written.out)?.[1];
  expect(sheet.number(3, 2)).toBe(Number(listed));
  const again = testTerminal();
  await main(["fill", copy], again);
  expect(again.written.out).toMatch(/一致 {2}表Ⅲ!C4/);
  expect(again.written.out).toContain("填入0格；与检查不一致0格");
  expect(readFileSync(SAMPLE)).toEqual(before);
});

test("--darken lays the official ground over failing cells, and clear --darken takes exactly that away", async () => {
  await main(["fill", SAMPLE, "--out", folder], testTerminal());
  await main(["fill", SAMPLE, "--out", folder, "--darken"], testTerminal());
  const dark = path.join(folder, "sample-official-form-filled-dark.xlsx");
  const rules = fileRules(readFileSync(dark));
  expect(rules.filter(({ formula }) => formula.includes("QBO:")).length).toBeGreaterThan(0);
  await main(["clear", dark, "--darken", "--out", folder], testTerminal());
  const cleared = readFileSync(path.join(folder, "sample-official-form-filled-dark-clear.xlsx"));
  const filled = readFileSync(path.join(folder, "sample-official-form-filled.xlsx"));
  expect(changedParts(filled, cleared)).toEqual([]);
});

test("a text table is listed and left as it is, with what to do", async () => {
  const file = path.join(folder, "表2-2.csv");
  const rows = [OFFICIAL_HEADINGS, officialRow(1, "东岭小学"), officialRow(2, "西岭小学")];
  writeFileSync(file, rows.map((row) => row.map((cell) => cell ?? "").join(",")).join("\n"));
  const terminal = testTerminal();
  await main(["fill", file, "--out", folder], terminal);
  expect(terminal.written.out).toContain("东岭小学 小学 综合评估是否达标：是");
  expect(terminal.written.error).toContain("另存为 .xlsx");
  expect(readdirSync(folder)).toEqual(["表2-2.csv"]);
});

test("what a person said is not there as a school is left open, said beside the file or in one that is named", async () => {
  const rows = [OFFICIAL_HEADINGS, officialRow(1, "东岭小学"), officialRow(2, "西岭小学")];
  const file = path.join(folder, "表2-2.xlsx");
  writeFileSync(file, plainXlsx({ sheets: [{ name: "表Ⅱ-2", rows: rows as CellContent[][] }] }));
  const said = JSON.stringify({
    format: "qb-corrections",
    version: 1,
    rows: [{ sheet: "表Ⅱ-2", name: "西岭小学" }],
  });
  const told = async (...words: string[]) => {
    const terminal = testTerminal();
    await main(["fill", file, ...words], terminal);
    return terminal.written.out;
  };
  const verdict = "西岭小学 小学 综合评估是否达标：是";
  expect(await told()).toContain(verdict);
  writeFileSync(path.join(folder, "说明.json"), said);
  expect(await told("--corrections", path.join(folder, "说明.json"))).not.toContain(verdict);
  writeFileSync(path.join(folder, "表2-2.qb.json"), said);
  const beside = await told();
  expect(beside).not.toContain(verdict);
  expect(beside).toContain("东岭小学 小学 综合评估是否达标：是");
});
