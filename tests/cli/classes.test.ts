import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { nodeInflater } from "../../src/cli/inflate-node";
import { main } from "../../src/cli/main";
import { readWorkbook } from "../../src/workbook/xlsx/read/read-workbook";
import { testTerminal } from "../support/test-terminal";

const HEADINGS = "学校名称,学段,班级数,45人及以下,46-50人,51-55人,56-65人,66人及以上";
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "qb-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function classes(...schools: readonly string[]) {
  const file = path.join(folder, "班额.csv");
  writeFileSync(file, [HEADINGS, ...schools].join("\n"));
  const terminal = testTerminal("2024-09-01");
  const status = await main(["classes", file, "--region", "贵港", "--out", folder], terminal);
  return { status, said: terminal.written.out };
}

test("a line a school with a class above the limit, and what the region's next steps ask of it", async () => {
  const { status, said } = await classes(
    "东街小学,小学,12,8,0,2,1,1",
    "西街小学,小学,6,6,0,0,0,0",
    "城关中学,初中,10,2,5,2,1,0",
  );
  expect([status, said]).toEqual([0, expect.stringContaining("2行")]);
  const bytes = readFileSync(path.join(folder, "大班额台账.xlsx"));
  const [sheet] = (await readWorkbook(bytes, "大班额台账.xlsx", nodeInflater)).sheets;
  const row = (place: number) =>
    Array.from({ length: sheet?.columns ?? 0 }, (_, column) => sheet?.text(place, column));
  expect(row(1).join()).toContain("2025-12-31前小学不超过55人");
  expect(row(2).slice(1, 3)).toEqual(["东街小学", "小学"]);
  expect(row(3).slice(1, 3)).toEqual(["城关中学", "初中"]);
});

test("no class is too large: a sentence and no book", async () => {
  const { said } = await classes("西街小学,小学,6,6,0,0,0,0");
  expect(said).toContain("没有超过标准班额的班级");
  expect(() => readFileSync(path.join(folder, "大班额台账.xlsx"))).toThrow("ENOENT");
});
