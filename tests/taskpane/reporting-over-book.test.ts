import { plainXlsx } from "../support/plain-xlsx";
import { memoryPane } from "../support/memory-pane";
import { packageTexts } from "../support/package-parts";
import { GOOD_SEVEN, OFFICIAL_HEADINGS, officialRow } from "../templates/sample-table";

const LOW = [6.1, 0.5, 1.2, 7.25, 12.5, 3200, 3.1];
const rowsOf = (seven: readonly number[]) => [
  ["表Ⅱ-2  小学、初中资源配置基本情况（分学校）"],
  [...OFFICIAL_HEADINGS],
  officialRow(1, "东岭小学"),
  officialRow(2, "西岭小学", 400, seven),
];
const REQUEST = { scope: "workbook", region: "000000", on: "2025-09-01", choices: {} } as const;
const watch = () => ({ progress: jest.fn(), arrived: jest.fn(), signal: new AbortController().signal });

/** Last year's workbook as a browser hands it over. */
function lastYear() {
  const rows = rowsOf(LOW) as (string | number | null)[][];
  const bytes = plainXlsx({ file: "去年.xlsx", sheets: [{ name: "表2-2", rows }] });
  return { name: "去年.xlsx", arrayBuffer: async () => new Uint8Array(bytes).buffer };
}

async function checked(seven: readonly number[] = GOOD_SEVEN) {
  const pane = memoryPane(rowsOf(seven));
  const { report } = await pane.services.check.run(REQUEST, watch());
  return { ...pane, report, write: pane.services.write };
}

test("the form is filled in the open workbook and taken back by one command", async () => {
  const { write, port, report } = await checked(LOW);
  const before = await port.read();
  const plan = await write.planForms({ report, overwrite: false });
  expect(plan.changes.map(({ cell, after }) => `${cell} ${after}`)).toEqual([
    "N3 是",
    "O3 7项指标全部达标",
    "N4 否",
    expect.stringMatching(/^O4 达标6项：.+低于85%1项：骨干教师$/),
  ]);
  const receipt = await write.apply(plan);
  expect((await port.read()).sheets[0]?.text(3, 13)).toBe("否");
  const again = await write.planForms({ report, overwrite: false });
  expect(again).toMatchObject({ edits: [], differing: [], counts: { same: 4, undecided: 0 } });
  await write.takeBack(receipt);
  expect(await port.read()).toEqual(before);
});

test("what differs is told and left, until a person asks for it to be written over", async () => {
  const { write, port, report } = await checked(LOW);
  port.type("表2-2", { row: 3, column: 13 }, "是");
  const plan = await write.planForms({ report, overwrite: false });
  expect(plan.differing).toMatchObject([{ cell: "N4", before: "是", after: "否" }]);
  expect(plan.changes.map(({ cell }) => cell)).not.toContain("N4");
  const over = await write.planForms({ report, overwrite: true });
  expect(over.changes.map(({ cell }) => cell)).toContain("N4");
});

test("the comparison with another file goes into a sheet of its own", async () => {
  const { write, port, report } = await checked();
  const plan = await write.planComparison({ report, before: lastYear(), language: "zh-CN" });
  await write.apply(plan);
  const sheet = (await port.read()).sheets.find(({ name }) => name === "对比")!;
  const texts = Array.from({ length: sheet.rows }, (_, row) => `${sheet.text(row, 0)} ${sheet.text(row, 1)}`);
  expect(texts).toContain("新达标 西岭小学");
});

test("a file that is no workbook is told as such", async () => {
  const { write, report } = await checked();
  const before = { name: "坏.xlsx", arrayBuffer: async () => new Uint8Array([80, 75, 3, 4, 0]).buffer };
  await expect(write.planComparison({ report, before, language: "zh-CN" })).rejects.toMatchObject({
    name: "WorkbookError",
  });
});

test("the report's files are those of the terminal, with what changed since", async () => {
  const { write, report } = await checked();
  const request = { report, county: " 泽普县 ", day: "2025-09-01", before: lastYear() };
  const files = await write.reportFiles(request);
  expect(files.map(({ name }) => name)).toEqual(["监测报告.docx", "监测报告.html", "通报.docx", "通报.html"]);
  const body = packageTexts(files[0]!.bytes).get("word/document.xml");
  expect(body).toContain("泽普县义务教育优质均衡发展监测报告");
  expect(body).toContain("新达标学校1所");
});
