import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileLabels, listFiles } from "../../src/cli/list-files";

let folder = "";
const at = (...steps: string[]) => path.join(folder, ...steps);
const listed = async (...words: string[]) =>
  (await listFiles(words.map((word) => at(word)))).map((file) => path.relative(folder, file));

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "qb-list-"));
  mkdirSync(at("城关镇"));
  const names = [
    "表2.xlsx",
    "表10.xlsx",
    "旧.xls",
    "说明.docx",
    "~$表2.xlsx",
    "表2-QB.xlsx",
    "城关镇/一小.csv",
  ];
  for (const name of names) writeFileSync(at(name), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a folder is all its tables, in the order people count, without locks and our own copies", async () => {
  expect((await listed("")).sort()).toEqual(["城关镇/一小.csv", "旧.xls", "表10.xlsx", "表2.xlsx"].sort());
  const inOrder = (await listed("")).filter((name) => name.startsWith("表"));
  expect(inOrder).toEqual(["表2.xlsx", "表10.xlsx"]);
});

test("a pattern that the shell left alone is matched, folder by folder", async () => {
  expect(await listed("表*.xlsx")).toEqual(["表2.xlsx", "表10.xlsx"]);
  expect(await listed("表?.xlsx")).toEqual(["表2.xlsx"]);
  expect(await listed("*/一*.csv")).toEqual(["城关镇/一小.csv"]);
});

test("a file is listed once, whatever names it", async () => {
  expect(await listed("表2.xlsx", "表2.xlsx", "表*.xlsx")).toEqual(["表2.xlsx", "表10.xlsx"]);
});

test("a file that is named is taken whatever it is called, also where it is not there", async () => {
  expect(await listed("说明.docx", "没有.xlsx")).toEqual(["说明.docx", "没有.xlsx"]);
});

test("a pattern or a folder without a table is told", async () => {
  await expect(listFiles([at("无*.xlsx")])).rejects.toThrow(/not-found/);
});

test("files of one name are told apart by their folders, the others need none", () => {
  const files = ["a/甲校/表.xlsx", "a/乙校/表.xlsx", "a/汇总.xlsx"];
  expect(fileLabels(files)).toEqual(["甲校/表.xlsx", "乙校/表.xlsx", "汇总.xlsx"]);
});
