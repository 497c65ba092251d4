import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { nodeInflater } from "../../src/cli/inflate-node";
import { main } from "../../src/cli/main";
import { PACKAGE_TOOLS } from "../../src/cli/package-tools";
import { unwritable } from "../../src/cli/unwritable";
import { UsageError } from "../../src/cli/usage-error";
import { readWorkbook } from "../../src/workbook/xlsx/read/read-workbook";
import { applyEdits } from "../../src/workbook/xlsx/write/apply-edits";
import { packageTexts } from "../support/package-parts";
import { testTerminal } from "../support/test-terminal";
import { buildZip } from "../support/zip-builder";

const COUNTY = path.join(__dirname, "../../assets/sample-county.xlsx");
let folder = "";
const at = (...steps: string[]) => path.join(folder, ...steps);

beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "qb-copies-"))));
afterEach(() => rmSync(folder, { recursive: true }));

async function qb(...words: string[]) {
  const terminal = testTerminal("2026-03-01");
  const status = await main(words, terminal);
  return { status, ...terminal.written };
}

function give(...steps: string[]): string {
  mkdirSync(path.dirname(at(...steps)), { recursive: true });
  copyFileSync(COUNTY, at(...steps));
  return at(...steps);
}

describe("a file that was read stays as it is", () => {
  test("where a folder was named and the copy goes into that folder", async () => {
    give("县", "汇总.xlsx");
    await qb("ledger", at("县"), "--out", at("县"));
    const before = readFileSync(at("县", "问题台账.xlsx"));
    await qb("ledger", at("县"), "--out", at("县"));
    expect(readFileSync(at("县", "问题台账.xlsx"))).toEqual(before);
    expect(readdirSync(at("县"))).toContain("问题台账(2).xlsx");
  });

  test("where the folder of the copies is a link to its own", async () => {
    const file = give("县", "汇总.xlsx");
    symlinkSync(at("县"), at("链接"), "junction");
    await qb("ledger", file, "--into", file, "--out", at("链接"));
    expect(readFileSync(file)).toEqual(readFileSync(COUNTY));
    expect(readdirSync(at("县")).sort()).toEqual(["汇总(2).xlsx", "汇总.xlsx"]);
  });

  test("where it has the name of the other file's copy", async () => {
    const [before, after] = [give("汇总-compared.xlsx"), give("汇总.xlsx")];
    await qb("compare", before, after, "--out", folder);
    expect(readFileSync(before)).toEqual(readFileSync(COUNTY));
  });
});

test("files of one name from two folders have a copy each", async () => {
  const files = [give("东", "汇总.xlsx"), give("西", "汇总.xlsx")];
  await qb("clear", ...files, "--out", at("去掉"));
  expect(readdirSync(at("去掉")).sort()).toEqual(["汇总-clear(2).xlsx", "汇总-clear.xlsx"]);
});

describe("a workbook that is there already", () => {
  /** As another program saves it, with something typed in. */
  function typeInto(file: string, sheet: string): Uint8Array {
    const edit = {
      kind: "set-cells",
      sheet,
      cells: [{ row: 3, column: 12, content: "张老师负责" }],
    } as const;
    const parts = packageTexts(applyEdits(readFileSync(file), [edit], PACKAGE_TOOLS).bytes);
    const saved = [...parts].map(([name, text]) => ({
      name,
      data: name.endsWith("workbook.xml") ? text.replace("<sheets>", "<sheets >") : text,
    }));
    writeFileSync(file, buildZip(saved));
    return readFileSync(file);
  }

  test("makes way where nobody but QB wrote it", async () => {
    const file = give("汇总.xlsx");
    for (const command of ["check", "ledger", "plans"]) {
      await qb(command, file, "--out", at("出"));
      await qb(command, file, "--out", at("出"));
    }
    expect(readdirSync(at("出")).sort()).toEqual(["一校一案.xlsx", "汇总-QB.xlsx", "问题台账.xlsx"]);
  });

  test.each([
    ["check", "汇总-QB", 0],
    ["ledger", "问题台账", 0],
    ["plans", "一校一案", 0],
  ])("stays where a person worked in it: %s", async (command, name, place) => {
    const file = give("汇总.xlsx");
    await qb(command, file, "--out", at("出"));
    const target = at("出", `${name}.xlsx`);
    const sheets = (await readWorkbook(readFileSync(target), name, nodeInflater)).sheets;
    const typed = typeInto(target, sheets[place]?.name ?? "");
    const { error } = await qb(command, file, "--out", at("出"));
    expect(readFileSync(target).equals(typed)).toBe(true);
    expect(readdirSync(at("出")).sort()).toEqual([`${name}(2).xlsx`, `${name}.xlsx`]);
    expect(error).toContain(`“${name}.xlsx”原来就有`);
  });
});

describe("a document that is there already", () => {
  test("makes way where nobody but QB wrote it, and stays where a person worked on it", async () => {
    const file = give("汇总.xlsx");
    const report = () => qb("report", file, "--out", at("出"));
    await report();
    await report();
    expect(readdirSync(at("出"))).not.toContain("通报(2).docx");
    const saved = [...packageTexts(readFileSync(at("出", "通报.docx")))].map(([name, text]) => ({
      name,
      data: text.replace("<cp:lastModifiedBy>QB<", "<cp:lastModifiedBy>张老师<"),
    }));
    writeFileSync(at("出", "通报.docx"), buildZip(saved));
    const typed = readFileSync(at("出", "通报.docx"));
    const { error } = await report();
    expect(readFileSync(at("出", "通报.docx")).equals(typed)).toBe(true);
    expect(readdirSync(at("出"))).toContain("通报(2).docx");
    expect(error).toContain("“通报.docx”原来就有");
  });
});

describe("a copy that cannot be written is said to be, with what to do", () => {
  test("where --out names a file, or a folder in a file", async () => {
    const file = give("汇总.xlsx");
    for (const out of [file, path.join(file, "出")]) {
      const { status, error } = await qb("check", file, "--out", out);
      expect(status).toBe(3);
      expect(error).toContain(`“${out}”不是文件夹`);
    }
    expect(readdirSync(folder)).toEqual(["汇总.xlsx"]);
  });

  test("where the file is open elsewhere", async () => {
    const busy = Object.assign(new Error("EBUSY: resource busy or locked"), { code: "EBUSY" });
    const told = unwritable(busy, "出", "出/汇总-QB.xlsx");
    expect(told).toBeInstanceOf(UsageError);
    expect(String(told)).toMatch(/写不进“出\/汇总-QB.xlsx”.*正在Excel、WPS里打开.*请关掉它/);
    expect(unwritable(new Error("else"), "", "")).toEqual(new Error("else"));
  });
});
