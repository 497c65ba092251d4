import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../../src/cli/main";
import { nodeInflater } from "../../src/cli/inflate-node";
import { readWorkbook } from "../../src/workbook/xlsx/read/read-workbook";
import { testTerminal } from "../support/test-terminal";

const SAMPLE = path.join(__dirname, "../../assets/sample-county.xlsx");
const FORM = path.join(__dirname, "../../assets/sample-official-form.xlsx");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "qb-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("a file and the JSON of its own check are without a change", async () => {
  const check = testTerminal();
  await main(["check", SAMPLE, "--json"], check);
  const earlier = path.join(folder, "去年.json");
  writeFileSync(earlier, check.written.out);
  const terminal = testTerminal();
  const status = await main(["compare", earlier, SAMPLE, "--json"], terminal);
  const told = JSON.parse(terminal.written.out) as {
    schools: { kind: string }[];
    figures: { kind: string }[];
    pace: { mended: number };
  };
  const changes = told.schools.filter(({ kind }) => !kind.startsWith("still-") && kind !== "undecided");
  expect(changes).toEqual([]);
  expect(told.figures.every(({ kind }) => kind === "still-open")).toBe(true);
  expect(told.pace.mended).toBe(0);
  expect(status).toBe(1);
});

test("--out writes a copy of the later file with one sheet more, the inputs stay", async () => {
  const before = readFileSync(FORM);
  const terminal = testTerminal();
  await main(["compare", SAMPLE, FORM, "--out", folder], terminal);
  expect(readdirSync(folder)).toEqual(["sample-official-form-compared.xlsx"]);
  const bytes = readFileSync(path.join(folder, "sample-official-form-compared.xlsx"));
  const names = (await readWorkbook(bytes, "x.xlsx", nodeInflater)).sheets.map(({ name }) => name);
  expect(names).toEqual(["表Ⅱ-1", "表Ⅱ-2", "表Ⅲ", "对比"]);
  expect(terminal.written.out).toContain("一、总体情况");
  expect(readFileSync(FORM)).toEqual(before);
});

test("what is no report is said in one line", async () => {
  const file = path.join(folder, "别的.json");
  writeFileSync(file, "{}");
  const terminal = testTerminal();
  expect(await main(["compare", file, SAMPLE], terminal)).toBe(3);
  expect(terminal.written.error.trim().split("\n")).toHaveLength(1);
  expect(terminal.written.error).toContain("qb check --json");
});

test("one file alone is no comparison", async () => {
  const terminal = testTerminal();
  expect(await main(["compare", SAMPLE], terminal)).toBe(3);
  expect(terminal.written.error).toContain("qb compare");
});
