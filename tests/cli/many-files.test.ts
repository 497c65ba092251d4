import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../../src/cli/main";
import type { PrintedReport } from "../../src/core/report/schema";
import { gbk } from "../support/gbk";
import { plainXlsx } from "../support/plain-xlsx";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "qb-many-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (...steps: string[]) => path.join(folder, ...steps);
const HEADINGS = [
  "学校名称",
  "学校代码",
  "办学类型",
  "在校生数",
  "县级以上骨干教师数",
  "体育教师数",
  "艺术教师数",
];
const MORE = [
  "教学及辅助用房面积（㎡）",
  "体育馆面积（㎡）",
  "运动场地面积（㎡）",
  "教学仪器设备值（元）",
  "网络多媒体教室数",
];
const PREMISES = [3310, 331, 6620, 331000, 33];
const csv = (rows: readonly (readonly (string | number)[])[]) =>
  rows.map((row) => row.join(",")).join("\r\n");

async function run(...words: string[]) {
  const written = { out: "", error: "" };
  const writer = (to: "out" | "error") => ({ write: (text: string) => (written[to] += text) });
  const terminal = { out: writer("out"), error: writer("error"), today: () => "2026-01-01" };
  const status = await main(words, terminal);
  return { status, ...written };
}

async function report(...words: string[]): Promise<PrintedReport> {
  return JSON.parse((await run("check", ...words, "--json")).out) as PrintedReport;
}

/** A nine-year school, primary in a GBK text table, junior secondary in a workbook. */
function stageFiles(junior: { name: string; code: string }): void {
  const primary = ["云溪学校", "2134001", "九年一贯制学校", 100, 2, 1, 1, ...PREMISES];
  writeFileSync(at("小学.csv"), gbk(csv([[...HEADINGS, ...MORE], primary])));
  const row = [junior.name, junior.code, "九年一贯制学校", 210, 3, 1, 1, ...PREMISES];
  const sheets = [{ name: "初中", rows: [[...HEADINGS, ...MORE], row] }];
  writeFileSync(at("初中.xlsx"), plainXlsx({ sheets }));
}

test("stage files in a pair are one county: a school is joined by its code, and its premises are split", async () => {
  stageFiles({ name: "云溪学校", code: "2134001" });
  const { schools, findings } = await report(folder);
  expect(schools.map(({ file, stage }) => [file, stage])).toEqual(
    expect.arrayContaining([
      ["小学.csv", "小学"],
      ["初中.xlsx", "初中"],
    ]),
  );
  const [primary] = schools.filter(({ stage }) => stage === "小学");
  expect(primary?.values.R7).toBeCloseTo((33 * 100) / (100 + 231), 9);
  expect(findings.filter(({ code }) => code === "premises-split")).toHaveLength(2);
  expect(findings.find(({ code }) => code === "marks-need-xlsx")).toMatchObject({
    file: "小学.csv",
    severity: "info",
  });
});

test("names that are alike join nothing: the doubt is shown until somebody says that they are one", async () => {
  stageFiles({ name: "云溪县云溪学校", code: "" });
  const before = await report(folder);
  const doubt = before.findings.find(({ code }) => code === "school-pair-unclear");
  expect(doubt?.params).toMatchObject({ reason: "name-part" });
  expect(before.findings.some(({ code }) => code === "split-undecided")).toBe(true);

  const pairs = [{ names: ["云溪学校", "云溪县云溪学校"], same: true }];
  writeFileSync(at("初中.qb.json"), JSON.stringify({ format: "qb-corrections", version: 1, pairs }));
  const after = await report(folder);
  expect(after.findings.some(({ code }) => code === "school-pair-unclear")).toBe(false);
  expect(after.findings.filter(({ code }) => code === "premises-split")).toHaveLength(2);
  expect(after.findings.find(({ code }) => code === "corrections-used")).toMatchObject({
    file: "初中.xlsx",
    params: { from: "初中.qb.json", count: 1 },
  });
});

test("a neighbour's corrections find the column by its heading, in a sheet of another name", async () => {
  const rows = [
    ["学校名称", "在校生数", "骨干", "体育教师数", "艺术教师数", ...MORE],
    ["甲小学", 100, 2, 1, 1, ...PREMISES],
  ];
  writeFileSync(at("甲.xlsx"), plainXlsx({ sheets: [{ name: "甲县", rows }] }));
  const columns = [{ sheet: "乙县", column: "F", heading: "骨干", field: "backboneTeachers" }];
  writeFileSync(at("邻县.json"), JSON.stringify({ format: "qb-corrections", version: 1, columns }));
  const { tables } = await report(at("甲.xlsx"), "--corrections", at("邻县.json"));
  expect(tables[0]?.columns.find(({ column }) => column === "C")?.field).toBe("backboneTeachers");
});

test("a file that is no corrections file is one line, and nothing runs", async () => {
  writeFileSync(
    at("甲.csv"),
    csv([
      ["学校名称", "在校生数"],
      ["甲小学", 10],
    ]),
  );
  writeFileSync(at("甲.qb.json"), "{}");
  const { status, out, error } = await run("check", at("甲.csv"));
  expect([status, out, error]).toEqual([
    3,
    "",
    "甲.qb.json：这不是QB的更正文件，请核对文件，或从任务窗格重新导出。\n",
  ]);
});

test("--out marks workbooks, says of a text table that it needs saving, and keeps the check's status", async () => {
  stageFiles({ name: "云溪学校", code: "2134001" });
  mkdirSync(at("out"));
  const plain = await run("check", at("小学.csv"), at("初中.xlsx"));
  const { status, error } = await run("check", at("小学.csv"), at("初中.xlsx"), "--out", at("out"));
  expect(status).toBe(plain.status);
  expect(error).toContain("小学.csv 写不进标记");
  expect(readdirSync(at("out"))).toEqual(["初中-QB.xlsx"]);
});

test("forms of one name in several folders are told apart, and so are their copies", async () => {
  for (const school of ["甲", "乙"]) {
    mkdirSync(at(school));
    const rows = [
      ["学校名称", "在校生数", "县级以上骨干教师数", "体育教师数", "艺术教师数"],
      [`${school}小学`, 100, 2, 1, 1],
    ];
    writeFileSync(at(school, "表.xlsx"), plainXlsx({ sheets: [{ name: "表", rows }] }));
  }
  const { schools } = await report(folder);
  expect(schools.map(({ name, file }) => [name, file]).sort()).toEqual([
    ["乙小学", "乙/表.xlsx"],
    ["甲小学", "甲/表.xlsx"],
  ]);
  await run("check", folder, "--out", at("out"));
  expect(readdirSync(at("out")).sort()).toEqual(["表-QB(2).xlsx", "表-QB.xlsx"]);
});

test("a file that cannot be read is named", async () => {
  writeFileSync(at("坏.xlsx"), "PK damaged");
  const { status, error } = await run("check", at("坏.xlsx"));
  expect([status, error.startsWith(`${at("坏.xlsx")}：`)]).toEqual([3, true]);
});
