import { countyForm, FORM_4_ITEMS, itemsForm, type Written } from "../support/county-forms";
import type { TestCell } from "../support/grid-sheet";
import { memoryPane } from "../support/memory-pane";

const REQUEST = { scope: "workbook", region: "450800", on: "2024-09-01", choices: {} } as const;
const watch = () => ({ progress: jest.fn(), arrived: jest.fn(), signal: new AbortController().signal });
const form4 = (written: Written = {}) => itemsForm("表Ⅳ 政府保障程度评估指标", FORM_4_ITEMS, written);
const COUNTY: Written = { 6: 900_000, 7: 150, 10: 600, 11: 60, 12: 11 };
const CLASSES: TestCell[][] = [
  ["班额统计表"],
  ["学校名称", "学段", "班级数", "45人及以下", "46-50人", "51-55人", "56-65人", "66人及以上"],
  ["东街小学", "小学", 12, 8, 0, 2, 1, 1],
];

async function checked(written: Written, beside: Readonly<Record<string, readonly (readonly TestCell[])[]>>) {
  const pane = memoryPane(form4(written), "表4", beside);
  const { report } = await pane.services.check.run(REQUEST, watch());
  return { ...pane, report, write: pane.services.write };
}

const FILLED = { 区县填报数据: countyForm(COUNTY) };

test("each number goes into its sentence, is shown before, and one command takes all of it back", async () => {
  const { write, port, report } = await checked({}, FILLED);
  const before = await port.read();
  const plan = await write.planForms({ report, overwrite: false });
  expect(plan.changes.find(({ cell }) => cell === "B13")).toEqual({
    sheet: "表4",
    cell: "B13",
    what: "G11 交流轮岗比例",
    before: FORM_4_ITEMS[10]?.[1],
    after:
      "全县符合交流轮岗条件教师总数＿600＿名，上一年度交流轮岗教师＿60＿名， 交流轮岗教师占符合交流轮岗条件教师总数的比例＿10.0＿%；交流轮岗的骨   干教师＿11＿名， 占交流轮岗教师总数的比例＿18.3＿%",
  });
  expect(plan.changes.map(({ cell, after }) => `${cell} ${after}`)).toContain("C13 否");
  const receipt = await write.apply(plan);
  expect((await port.read()).sheets[0]?.text(12, 1)).toContain("占交流轮岗教师总数的比例＿18.3＿%");
  expect((await write.planForms({ report, overwrite: false })).edits).toEqual([]);
  await write.takeBack(receipt);
  expect(await port.read()).toEqual(before);
});

test("what a sentence says otherwise is told number by number, and stays until a person asks", async () => {
  const said =
    "特殊教育学校公用经费为＿90＿万元，特殊教育学生数为＿150＿人，特殊教育 学校生均公用经费为＿6100＿元";
  const { write, report } = await checked({ 7: said }, FILLED);
  const plan = await write.planForms({ report, overwrite: false });
  expect(plan.differing).toEqual([
    {
      sheet: "表4",
      cell: "B9",
      what: "G7 特殊教育学校生均公用经费",
      before: "6100",
      after: "6000",
    },
  ]);
  expect(plan.changes.map(({ cell }) => cell)).not.toContain("B9");
  const over = await write.planForms({ report, overwrite: true });
  expect(over.changes.find(({ cell }) => cell === "B9")?.after).toContain("生均公用经费为＿6000＿元");
});

test("the book of large classes is a sheet behind the others, with the region's steps", async () => {
  const { write, port, report } = await checked({}, { 班额: CLASSES });
  const plan = await write.planLargeClasses(report);
  expect(plan.found).toBe("some");
  const receipt = await write.apply(plan);
  const sheet = (await port.read()).sheets.at(-1);
  expect([sheet?.name, sheet?.text(2, 1)]).toEqual(["大班额台账", "东街小学"]);
  const headings = Array.from({ length: sheet?.columns ?? 0 }, (_, column) => sheet?.text(1, column));
  expect(headings).toContain("2025-12-31前小学不超过55人：应化解班级");
  await write.takeBack(receipt);
  expect((await port.read()).sheets.map(({ name }) => name)).toEqual(["表4", "班额"]);
});

test.each([
  ["none", {}],
  ["clean", { 班额: [...CLASSES.slice(0, 2), ["东街小学", "小学", 12, 12, 0, 0, 0, 0]] }],
] as const)("without a class that is too large there is no sheet: %s", async (found, beside) => {
  const { write, report } = await checked({}, beside);
  expect(await write.planLargeClasses(report)).toMatchObject({ found, edits: [] });
});
