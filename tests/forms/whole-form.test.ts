import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../../src/cli/main";
import type { Report } from "../../src/core/report/report";
import { countyForm, FORM_4_ITEMS, FORM_5_ITEMS, itemsForm } from "../support/county-forms";
import type { TestCell } from "../support/grid-sheet";
import { plainXlsx } from "../support/plain-xlsx";
import { testTerminal } from "../support/test-terminal";
import { OFFICIAL_HEADINGS, OFFICIAL_SEVEN } from "../templates/sample-table";

const BLANK = path.resolve(__dirname, "../../../shared/templates/official-form-blank.xlsx");
type Rows = readonly (readonly TestCell[])[];

const CODES = ["L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8"];
const SCHOOL_ROWS: Rows = [
  ...["小学 1", "小学 2", "小学 3", "…", "初中 1", "初中 2", "初中 3", "…"].map((name, place) => [
    name === "…" ? null : (place % 4) + 1,
    name,
  ]),
];
const BY_STAGE: Rows = [
  [null, null, ...OFFICIAL_SEVEN, "综合"],
  [null, null, ...CODES],
];
const OWN: Readonly<Record<string, Rows>> = {
  "表2-1": [
    ["表Ⅱ-1  小学、初中资源配置基本情况"],
    [null, null, ...OFFICIAL_SEVEN, "综合评估"],
    [null, null, ...CODES],
    ["小学", "达标学校总数"],
    [null, "达标学校比例（%）"],
    ["初中", "达标学校总数"],
    [null, "达标学校比例（%）"],
  ],
  "表2-2": [["表Ⅱ-2  小学、初中资源配置基本情况（分学校）"], [...OFFICIAL_HEADINGS], ...SCHOOL_ROWS],
  表3: [
    ["表Ⅲ 县域义务教育校际均衡情况"],
    ...BY_STAGE,
    ["小学", "全县平均值"],
    [null, "差异系数"],
    ["初中", "全县平均值"],
    [null, "差异系数"],
  ],
  表4: itemsForm("表Ⅳ 政府保障程度评估指标", FORM_4_ITEMS),
  表5: itemsForm("表Ⅴ 教育质量评估指标", FORM_5_ITEMS),
};

const SEVEN: Rows = [
  [6.1234, 1.499_9, 0.899_9, 4.5, 7.654_321, 2000, 2.3],
  [4.2, 1, 0.9, 4.499_999, 8, 2345.678, 2.5],
  [3.57, 0.85, 0.765, 3.825, 6.375, 1700, 1.955],
  [7.7, 1.2, 1.1, 5.8, 10.2, 2500, 2.4],
  [5.3, 0.999, 0.95, 6.1, 11.1, 2600, 2.399_9],
];
const NAMES = ["东岭小学", "西岭小学", "南岭小学", "东岭中学", "西岭中学"];
const COUNTY = countyForm({
  ...{ 4: 1150, 5: 1350, 6: 900_001, 7: 150, 8: 9.85, 9: 9.86, 10: 613, 11: 61, 12: 12 },
  ...{ 13: 1511, 14: 756, 15: 300, 16: 1243, 17: 994, 18: 62, 19: 203, 20: 193 },
});

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "qb-"));
  const headings = ["学校名称", "学段", "在校生数", ...OFFICIAL_SEVEN];
  const schools = NAMES.map((name, place): TestCell[] => [
    ...[name, place < 3 ? "小学" : "初中", 401 + 97 * place],
    ...(SEVEN[place] ?? []),
  ]);
  write("县数据.xlsx", { 学校: [headings, ...schools], 区县填报数据: COUNTY });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(file: string, sheets: Readonly<Record<string, Rows>>): void {
  const all = Object.entries(sheets).map(([name, rows]) => ({
    name,
    rows: rows as (string | number | null)[][],
  }));
  writeFileSync(path.join(folder, file), plainXlsx({ file, sheets: all }));
}

async function reportOf(file: string): Promise<Report> {
  const terminal = testTerminal("2024-09-01");
  await main(["check", "--json", path.join(folder, file)], terminal);
  return JSON.parse(terminal.written.out) as Report;
}

const schoolsOf = ({ schools }: Report) =>
  schools.map(({ name, stage, students, met, verdict }) => [name, stage, students, met, verdict].join(" "));
const valuesOf = ({ schools }: Report) => schools.flatMap(({ values }) => Object.values(values));
const judged = ({ county }: Report) =>
  county
    .filter(({ met, required }) => met !== null && required !== null)
    .map(({ indicator, part, met }) => `${indicator} ${part ?? ""} ${String(met)}`);

function expectSame(after: Report, before: Report): void {
  expect(schoolsOf(after).sort()).toEqual(schoolsOf(before).sort());
  valuesOf(before).forEach((value, place) => expect(valuesOf(after)[place]).toBeCloseTo(value ?? NaN, 9));
  expect(after.coefficients).toHaveLength(before.coefficients.length);
  for (const [place, { stage, indicator, mean, cv, met, from }] of before.coefficients.entries()) {
    const own = after.coefficients[place];
    expect(own).toMatchObject({ stage, indicator, met, from });
    expect(own?.mean).toBeCloseTo(mean ?? NaN, 9);
    expect(own?.cv).toBeCloseTo(cv ?? NaN, 9);
  }
  expect(judged(after)).toEqual(expect.arrayContaining(judged(before)));
  expect(judged(before).length).toBeGreaterThan(6);
  expect(after.findings.filter(({ code }) => /mismatch|unweighted|rounding/.test(code))).toEqual(
    before.findings.filter(({ code }) => /rounding/.test(code)).map(() => expect.anything()),
  );
}

async function roundTrip(from: string | null): Promise<void> {
  const form = path.join(folder, "申报表.xlsx");
  if (from === null) write("申报表.xlsx", OWN);
  else copyFileSync(from, form);
  const out = path.join(folder, "结果");
  await main(["fill", path.join(folder, "县数据.xlsx"), form, "--out", out], testTerminal("2024-09-01"));
  copyFileSync(path.join(out, "申报表-filled.xlsx"), path.join(folder, "填好.xlsx"));
  expectSame(await reportOf("填好.xlsx"), await reportOf("县数据.xlsx"));
  const again = testTerminal("2024-09-01");
  await main(["fill", path.join(folder, "填好.xlsx")], again);
  expect(again.written.out).toContain("与检查不一致0格");
}

describe("the whole form, filled from a county's data and read back alone, is the same report", () => {
  it("our own blanks", () => roundTrip(null));
  (existsSync(BLANK) ? it : it.skip)("the real blanks at hand", () => roundTrip(BLANK));
});

test("more schools than rows are told, and nothing is written over", async () => {
  const few = OWN["表2-2"]!.filter(([, name]) => !["小学 3", "…"].includes(String(name)));
  write("申报表.xlsx", { "表2-2": few });
  const terminal = testTerminal("2024-09-01");
  await main(["fill", path.join(folder, "县数据.xlsx"), path.join(folder, "申报表.xlsx")], terminal);
  expect(terminal.written.out).toContain("表Ⅱ-2的行不够，还差1行");
  expect(terminal.written.out).not.toContain("东岭小学");
  expect(terminal.written.out).toContain("东岭中学");
});
