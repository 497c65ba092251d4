import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../../src/cli/main";
import { testTerminal } from "../support/test-terminal";

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
