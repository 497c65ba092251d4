import type { CellContent } from "../../src/workbook/edit";
import { plainXlsx } from "../support/plain-xlsx";
import { SUMMARY_HEADINGS } from "../support/summary-headings";
import { snapshotOf } from "./support/checked-book";
import { LedgerPane, onDay, type LedgerLine } from "./support/ledger-pane";
import { Workbenches, type Workbench } from "./support/workbench-page";

jest.setTimeout(600_000);

let workbenches: Workbenches;
beforeAll(async () => {
  workbenches = await Workbenches.start();
});
afterAll(() => workbenches.stop());

/** Four schools, three of which fail somewhere. */
const COUNTY: CellContent[][] = [
  SUMMARY_HEADINGS,
  ["东岭镇", "东岭小学", "小学", 500, 4.5, 0.8, 1, 5, 8, 2300, 2.5],
  ["西河镇", "西河小学", "小学", 500, 4, 1.2, 0.7, 5, 8, 2300, 2.5],
  ["西河镇", "柳湾小学", "小学", 500, 4.5, 1.2, 1, 4, 8, 2300, 2.5],
  ["南坪乡", "南坪小学", "小学", 500, 4.5, 1.2, 1, 5, 8, 2300, 2.5],
];

const NAME = "汇总.xlsx";
const TYPED = ["责任人", "进展", "督办领导"] as const;

/** A sitting at the workbench: the file is opened on a day, worked on and saved. @returns the saved file */
async function sitting(
  day: string,
  bytes: Uint8Array,
  work: (workbench: Workbench, ledger: LedgerPane) => Promise<void>,
): Promise<Uint8Array> {
  const context = await workbenches.context();
  try {
    await onDay(context, day);
    const workbench = await workbenches.open(context);
    await workbench.openFile({ name: NAME, mimeType: "", buffer: Buffer.from(bytes) });
    await workbench.page.getByRole("tab", { name: NAME, selected: true }).waitFor();
    await workbench.ready();
    const ledger = new LedgerPane(workbench);
    await ledger.begin();
    await work(workbench, ledger);
    return await workbench.save();
  } finally {
    await context.close();
  }
}

const brief = (lines: readonly LedgerLine[]) =>
  lines.map((line) => `${line["学校"]} ${line["编号"]} ${line["现值"]} ${line["状态"]}`);
const typed = (lines: readonly LedgerLine[]) => lines.map((line) => TYPED.map((name) => line[name] ?? ""));

test("a year in the life of a ledger, in the workbench", async () => {
  const empty = plainXlsx({ sheets: [{ name: "汇总", rows: COUNTY }] });
  const born = await sitting("2025-03-01", empty, async (_, ledger) => {
    await ledger.check("汇总");
    expect(await ledger.plan()).toContain("新增4条");
    await ledger.write();
    expect(brief(await ledger.lines())).toEqual([
      "东岭小学 1-2 0.8 待整改",
      "西河小学 1-1 4 待整改",
      "西河小学 1-3 0.7 待整改",
      "柳湾小学 1-4 4 待整改",
    ]);
    await ledger.type("责任人", "东岭小学", "1-2", "张老师");
    await ledger.type("进展", "西河小学", "1-3", "已报县编办");
    await ledger.type("责任人", "柳湾小学", "1-4", "李老师");
  });

  const mended = await sitting("2025-09-01", born, async (workbench, ledger) => {
    await ledger.addColumn("督办领导");
    await ledger.type("督办领导", "西河小学", "1-3", "王局长");
    await ledger.sort("编号");
    await ledger.show("汇总");
    await workbench.type("F2", "1.1");
    await workbench.type("E3", "4.3");
    await workbench.type("G3", "0.8");
    await workbench.type("F5", "0.5");
    await ledger.check("汇总");
    expect(await ledger.plan()).toContain("新增1条，销号2条");
    await ledger.write();
    const lines = await ledger.lines();
    expect(brief(lines)).toEqual([
      "柳湾小学 1-4 4 待整改",
      "西河小学 1-3 0.8 待整改",
      "东岭小学 1-2 1.1 已销号",
      "西河小学 1-1 4.3 已销号",
      "南坪小学 1-2 0.5 待整改",
    ]);
    expect(typed(lines)).toEqual([
      ["李老师", "", ""],
      ["", "已报县编办", "王局长"],
      ["张老师", "", ""],
      ["", "", ""],
      ["", "", ""],
    ]);
    expect(lines[2]).toMatchObject({
      发现日期: "2025-03-01",
      销号日期: "2025-09-01",
      销号值: "1.1",
      备注: "2025-09-01复检达标，由0.8变为1.1，销号",
    });
  });

  const renamed = await sitting("2026-03-01", mended, async (workbench, ledger) => {
    await ledger.show("汇总");
    await workbench.type("F2", "0.9");
    await workbench.type("B3", "西河中心小学");
    await ledger.check("汇总");
    expect(await ledger.plan()).toContain("新增0条，销号0条，待销号0条，复发1条");
    await ledger.answer("西河小学", "已改名为西河中心小学");
    await ledger.write();
    const lines = await ledger.lines();
    expect(brief(lines)).toEqual([
      "柳湾小学 1-4 4 待整改",
      "西河中心小学 1-3 0.8 待整改",
      "东岭小学 1-2 0.9 复发",
      "西河中心小学 1-1 4.3 已销号",
      "南坪小学 1-2 0.5 待整改",
    ]);
    expect(lines[1]).toMatchObject({ 进展: "已报县编办", 督办领导: "王局长" });
    expect(lines[2]).toMatchObject({ 责任人: "张老师", 销号日期: "", 销号值: "" });
    expect(lines[2]?.["备注"]).toBe(
      "2025-09-01复检达标，由0.8变为1.1，销号；2026-03-01复发，现值0.9（此前于2025-09-01销号，销号值1.1）",
    );
  });

  await sitting("2026-03-01", renamed, async (workbench, ledger) => {
    const before = await ledger.lines();
    await ledger.check("汇总");
    expect(await ledger.plan()).toContain("新增0条，销号0条，待销号0条，复发0条");
    await ledger.nothingToWrite();
    expect(await ledger.lines()).toEqual(before);
    expect(typed(before)).toContainEqual(["", "已报县编办", "王局长"]);
    expect(await workbench.sheets()).toEqual(["汇总", "问题台账", "已达标台账", "未达标台账"]);
  });
  const { sheets } = await snapshotOf(renamed, NAME);
  expect(sheets.map(({ name }) => name)).toEqual(["汇总", "问题台账", "已达标台账", "未达标台账"]);
  const places = [3, 4, 5, 6, 7].map((row) => sheets[1]?.formula(row, 8));
  expect(places).toEqual(
    ["H4", "G3", "F2", "E3", "F5"].map((cell) => `HYPERLINK("#'汇总'!${cell}","汇总!${cell}")`),
  );
});
