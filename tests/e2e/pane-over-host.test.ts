import { readFile } from "node:fs/promises";
import { plainXlsx } from "../support/plain-xlsx";
import { SUMMARY_HEADINGS } from "../support/summary-headings";
import { fileRules } from "../support/package-parts";
import { contents, snapshotOf } from "./support/checked-book";
import { comeTo, Workbenches, type Workbench } from "./support/workbench-page";

jest.setTimeout(300_000);

const FILE = "assets/sample-county.xlsx";
const NAME = "县.xlsx";

/** A county whose schools stand in one piece, so that a function of ours can take them. */
function inOnePiece(): Uint8Array {
  const schools = [
    ["东岭镇", "东岭小学", "小学", 500, 4.5, 0.8, 1, 5, 8, 2300, 2.5],
    ["西河镇", "西河小学", "小学", 800, 4.2, 1.2, 1, 6, 9, 2400, 2.6],
    ["南坪乡", "南坪小学", "小学", 650, 5.1, 1.6, 1, 7, 8, 2800, 2.9],
  ];
  const own = [["全县平均值"], ["差异系数"]];
  return plainXlsx({ sheets: [{ name: "汇总", rows: [SUMMARY_HEADINGS, ...schools, ...own] }] });
}

let workbenches: Workbenches;
beforeAll(async () => {
  workbenches = await Workbenches.start();
});
afterAll(() => workbenches.stop());

/** Opens a workbook, goes past the pane's introduction and checks the sheet in front. */
const checked = (bytes: Uint8Array, act: (workbench: Workbench) => Promise<void>) =>
  workbenches.use(async (workbench) => {
    await workbench.openFile({ name: NAME, mimeType: "", buffer: Buffer.from(bytes) });
    await workbench.page.getByRole("tab", { name: NAME, selected: true }).waitFor();
    await workbench.ready();
    await workbench.run("一键检查");
    await workbench.findings.first().waitFor();
    await act(workbench);
  });

const see = ({ pane }: Workbench, view: string) => pane.getByRole("tab", { name: view, exact: true }).click();

/** Presses a button of the pane, confirms what it shows and waits for what it says at its end. */
async function write({ pane }: Workbench, button: string, done: string): Promise<void> {
  await pane.getByRole("button", { name: button, exact: true }).first().click();
  await pane.getByText("将写入以下内容").waitFor();
  await pane.getByRole("button", { name: /^(写入|清除)$/ }).click();
  await pane.getByText(done).first().waitFor();
}

const cellsOf = async (bytes: Uint8Array) => contents(await snapshotOf(bytes, NAME));

/** Formulas with a function of ours, by the name that Excel gives it in a file. */
const ours = (cells: Record<string, string>) =>
  Object.values(cells).filter((value) => /_xldudf_QB_|QB\./.test(value));

it("the reason given for a finding is kept in the workbook and shown when it is opened again", async () =>
  checked(await readFile(FILE), async (workbench) => {
    const { pane } = workbench;
    await pane
      .getByRole("listitem", { name: /[A-Z]+\d+$/ })
      .first()
      .getByRole("button")
      .click();
    await pane.getByRole("button", { name: "情况说明", exact: true }).click();
    await pane.getByRole("textbox", { name: "情况说明" }).fill("新校区在建");
    await pane.getByRole("button", { name: "保存", exact: true }).click();
    await pane.getByText(/情况说明（.*）：新校区在建/).waitFor();
    await checked(await workbench.save(), (again) =>
      again.pane.getByText("情况说明：新校区在建").first().waitFor(),
    );
  }));

it("official colours are put on, and taken off to the very rules that were there", async () => {
  const before = await readFile(FILE);
  await checked(before, async (workbench) => {
    await workbench.run("清除标记");
    const painted = async () => (await workbench.cells()).filter(({ fill }) => fill !== null).length;
    const plain = await painted();
    await see(workbench, "标记");
    await write(workbench, "官方着色", "已按官方要求着色。");
    expect(await comeTo((count) => count > plain, painted)).toBeGreaterThan(plain);
    await write(workbench, "还原着色", "着色已还原。");
    expect(await comeTo((count) => count === plain, painted)).toBe(plain);
    const saved = await workbench.save();
    expect(fileRules(saved)).toEqual(fileRules(before));
    expect(await cellsOf(saved)).toEqual(await cellsOf(before));
  });
});

it("边改边查: what is typed is found without another press", async () =>
  checked(await readFile(FILE), async (workbench) => {
    const finding = workbench.pane.getByRole("listitem", { name: "云溪县第一小学 S8", exact: true });
    expect(await finding.count()).toBe(0);
    await see(workbench, "标记");
    await workbench.pane.getByRole("switch", { name: "边改边查" }).check();
    await workbench.type("I8", "10");
    await see(workbench, "检查");
    await finding.waitFor();
  }));

it("the coefficients' QB formulas become plain ones, and come back as they were", () =>
  checked(inOnePiece(), async (workbench) => {
    await see(workbench, "差异系数");
    await write(workbench, "计算差异系数", "差异系数已写入。");
    const live = await cellsOf(await workbench.save());
    expect(ours(live).length).toBeGreaterThan(0);
    await write(workbench, "转为普通公式", "已转为普通公式。");
    const plain = await cellsOf(await workbench.save());
    expect(ours(plain)).toEqual([]);
    await write(workbench, "恢复QB公式", "已恢复QB公式。");
    expect(await cellsOf(await workbench.save())).toEqual(live);
  }));
