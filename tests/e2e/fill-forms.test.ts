import type { CellContent } from "../../src/workbook/edit";
import { FORM_4_ITEMS, itemsForm } from "../support/county-forms";
import { plainXlsx } from "../support/plain-xlsx";
import { OFFICIAL_HEADINGS, OFFICIAL_SEVEN } from "../templates/sample-table";
import { contents, snapshotOf } from "./support/checked-book";
import { comeTo, Workbenches, type Workbench } from "./support/workbench-page";

jest.setTimeout(300_000);

let workbenches: Workbenches;
beforeAll(async () => {
  workbenches = await Workbenches.start();
});
afterAll(() => workbenches.stop());

const NAME = "申报表.xlsx";
const SEVEN = [6.1, 1.5, 1.2, 7.25, 12.5, 3200, 3.1];
const SCHOOLS: CellContent[][] = [
  [
    "学校名称",
    "办学类型",
    "学段",
    "举办者类型",
    "在校生数",
    "年级数",
    "班级数",
    ...OFFICIAL_SEVEN,
  ] as CellContent[],
  ["东岭小学", "小学", "小学", "县级教育部门", 812, 6, 20, ...SEVEN],
  ["西岭小学", "小学", "小学", "民办", 402, 6, null, ...SEVEN.map((value) => value / 2)],
];
const BLANK: CellContent[][] = [
  ["表Ⅱ-2  小学、初中资源配置基本情况（分学校）"],
  [...OFFICIAL_HEADINGS] as CellContent[],
  [1, "小学 1"],
  [2, "小学 2"],
];
/** G5 is answered in words, G7 lacks what its own figures give. */
const FORM_4 = itemsForm("表Ⅳ 政府保障程度评估指标", FORM_4_ITEMS, {
  5: "没有超过45人的班级",
  7: "特殊教育学校公用经费为＿90＿万元，特殊教育学生数为＿150＿人，特殊教育学校生均公用经费为＿＿元",
});

function book(): Buffer {
  const sheets = { 学校: SCHOOLS, "表2-2": BLANK, 表4: FORM_4 };
  const plain = Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows as CellContent[][] }));
  return Buffer.from(plainXlsx({ sheets: plain }));
}

/** The whole workbook is checked: its schools, and what its forms say already. */
async function checkAll({ pane }: Workbench): Promise<void> {
  await pane.getByRole("button", { name: "开始使用" }).click();
  await pane.getByRole("tab", { name: "检查", exact: true }).click();
  await pane.getByRole("combobox", { name: "检查范围" }).selectOption({ label: "整本" });
  await pane.getByRole("button", { name: "一键检查", exact: true }).click();
  await pane
    .getByText(/检查完毕/)
    .first()
    .waitFor({ state: "attached" });
}

async function fill({ pane }: Workbench): Promise<void> {
  await pane.getByRole("tab", { name: "更多", exact: true }).click();
  await pane.getByRole("button", { name: /^报告与上报/ }).click();
  await pane.getByRole("button", { name: "填写表格", exact: true }).click();
  await pane.getByText("将写入以下内容").waitFor();
  await pane.getByText("“表2-2”：27个单元格").waitFor();
  await pane.getByRole("button", { name: "写入", exact: true }).click();
  await pane.getByText("表格已填写。").first().waitFor();
}

const saved = async (workbench: Workbench) => contents(await snapshotOf(await workbench.save(), NAME));
const shows = async (workbench: Workbench, cell: string, wanted: unknown) => {
  const value = await comeTo(
    (now) => now === wanted,
    () => workbench.value(cell),
  );
  expect(value).toBe(wanted);
};

test("a person checks, sees what would go into the form, writes it, and takes it back", () =>
  workbenches.use(async (workbench) => {
    await workbench.openFile({ name: NAME, mimeType: "", buffer: book() });
    await workbench.page.getByRole("tab", { name: NAME, selected: true }).waitFor();
    await workbench.ready();
    const before = await saved(workbench);
    await checkAll(workbench);
    await fill(workbench);
    await workbench.show("表2-2");
    await shows(workbench, "B3", "东岭小学");
    await shows(workbench, "C4", 10);

    const after = await saved(workbench);
    const changed = Object.keys(after).filter((cell) => after[cell] !== before[cell]);
    const filled = "B3 C3 D3 E3 F3 N3 O3 B4 C4 D4 E4 N4 O4".split(" ").map((cell) => `表2-2!${cell}`);
    expect(changed).toEqual(expect.arrayContaining(filled));
    expect(changed.filter((cell) => !/^表2-2![B-O][34]$|^表4!/.test(cell))).toEqual([]);
    expect(filled.map((cell) => after[cell]).slice(0, 6)).toEqual(["东岭小学", "7", "812", "6", "20", "是"]);
    expect(after["表2-2!F4"]).toBeUndefined();
    expect(after["表4!B9"]).toContain("生均公用经费为＿6000＿元");
    expect(after["表4!B7"]).toBe("没有超过45人的班级");

    await workbench.pane.getByRole("button", { name: "撤回上次写入" }).click();
    await shows(workbench, "B3", "小学 1");
    expect(await saved(workbench)).toEqual(before);
  }));
