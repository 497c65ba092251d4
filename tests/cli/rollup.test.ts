import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../../src/cli/main";
import { nodeInflater } from "../../src/cli/inflate-node";
import { readWorkbook } from "../../src/workbook/xlsx/read/read-workbook";
import { testTerminal } from "../support/test-terminal";

const ASSETS = path.join(__dirname, "../../assets");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "qb-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Told {
  readonly lines: readonly {
    readonly code: string | null;
    readonly problem: string | null;
    counted: number;
  }[];
}

async function told(words: readonly string[]): Promise<Told> {
  const terminal = testTerminal("2026-09-01");
  await main(["rollup", ...words, "--region", "喀什", "--json"], terminal);
  return JSON.parse(terminal.written.out) as Told;
}

function prefecture(): string {
  const inside = path.join(folder, "喀什地区");
  mkdirSync(path.join(inside, "疏附县"), { recursive: true });
  copyFileSync(path.join(ASSETS, "sample-county.xlsx"), path.join(inside, "泽普县.xlsx"));
  copyFileSync(path.join(ASSETS, "sample-official-form.xlsx"), path.join(inside, "疏附县", "申报表.xlsx"));
  writeFileSync(path.join(inside, "莎车县.xlsx"), "no workbook");
  return inside;
}

test("a folder alone holds counties: files and folders; what is missing or cannot be read is a line too", async () => {
  const { lines } = await told([prefecture()]);
  expect(lines).toHaveLength(12);
  const problemOf = (code: string) => lines.find((line) => line.code === code)?.problem;
  expect(problemOf("653124")).toBeNull();
  expect(problemOf("653121")).toBeNull();
  expect(problemOf("653125")).toContain("莎车县.xlsx");
  expect(problemOf("653101")).toBe("没有这个县的文件");
});

test("several words are a county each, a folder among them is one county", async () => {
  const inside = prefecture();
  const { lines } = await told([path.join(inside, "泽普县.xlsx"), path.join(inside, "疏附县")]);
  expect(lines.filter(({ problem }) => problem === null).map(({ code }) => code)).toEqual([
    "653124",
    "653121",
  ]);
});

test("--out writes 汇总.xlsx with a line a county, and the status is that of the worst", async () => {
  const terminal = testTerminal("2026-09-01");
  const status = await main(["rollup", prefecture(), "--region", "喀什", "--out", folder], terminal);
  const [sheet] = (await readWorkbook(readFileSync(path.join(folder, "汇总.xlsx")), "x", nodeInflater))
    .sheets;
  const names = Array.from({ length: sheet!.rows }, (_, row) => sheet!.text(row, 0));
  expect(names).toContain("塔什库尔干塔吉克自治县");
  expect(status).toBe(1);
});
