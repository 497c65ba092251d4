import { plainXlsx } from "../support/plain-xlsx";
import { snapshotOf } from "./support/checked-book";
import { Workbenches, type Workbench } from "./support/workbench-page";

jest.setTimeout(300_000);

let workbenches: Workbenches;
beforeAll(async () => {
  workbenches = await Workbenches.start();
});
afterAll(() => workbenches.stop());

const NAME = "清溪县.xlsx";
const HEADINGS = [
  ...["学校", "学生数", "每百生高于规定学历教师数", "每百生名师数", "每百生骨干教师数"],
  ...["生均教学及辅助用房面积", "生均体育运动场馆面积", "生均教学仪器设备值", "每百生网络多媒体教室数"],
];
const FIGURES = [6.1, 1.5, 1.2, 7.25, 12.5, 3200, 3.1];

/** D holds 骨干教师 by a name of the county's own, and E, headed 骨干教师, the 体育艺术教师. */
function misleading(): Uint8Array {
  const school = (name: string, students: number) => [name, students, ...FIGURES];
  const rows = [HEADINGS, school("清溪小学", 812), school("云溪小学", 612)];
  return plainXlsx({ sheets: [{ name: "各校", rows }] });
}

/** D says 骨干教师 by the pupil, and the last row is a school that is still to be built. */
function perPupil(): Uint8Array {
  const figures = [6.1, 0.015, 1.2, 7.25, 12.5, 3200, 3.1];
  const headings = HEADINGS.map((heading) => heading.replace("骨干教师数", "体育、艺术专任教师数"));
  const rows = [
    headings.map((heading) => heading.replace("名师数", "骨干教师数")),
    ...["清溪小学", "云岭小学", "石桥小学（筹建）"].map((name, at) => [name, 612 + at, ...figures]),
  ];
  return plainXlsx({ sheets: [{ name: "各校", rows }] });
}

async function openBytes(workbench: Workbench, bytes: Uint8Array): Promise<void> {
  await workbench.openFile({ name: NAME, mimeType: "", buffer: Buffer.from(bytes) });
  await workbench.page.getByRole("tab", { name: NAME, selected: true }).waitFor();
  await workbench.ready();
}

async function see(workbench: Workbench, view: string): Promise<void> {
  await workbench.pane.getByRole("tab", { name: view, exact: true }).click();
}

const column = ({ pane }: Workbench, letter: string) =>
  pane.getByRole("combobox", { name: `${letter}列读作` });

const unitOf = ({ pane }: Workbench, letter: string) =>
  pane.getByRole("combobox", { name: `${letter}列的单位` });

/** Says what a column is, and waits until the check made anew reads it so. */
async function correct(workbench: Workbench, letter: string, name: string): Promise<void> {
  await column(workbench, letter).selectOption({ label: name });
  await workbench.pane
    .getByRole("listitem", { name: `各校 ${letter}` })
    .getByText("把握大", { exact: true })
    .waitFor();
}

async function expectRead(workbench: Workbench, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [letter, field] of Object.entries(fields)) {
    const chosen = column(workbench, letter).locator(`option:checked[value="${field}"]`);
    await chosen.waitFor({ state: "attached" });
  }
}

it("a column that was read wrongly and put right is remembered in the saved workbook", () =>
  workbenches.use(async (workbench) => {
    await openBytes(workbench, misleading());
    await workbench.run("一键检查");
    await see(workbench, "识别结果");
    await expectRead(workbench, { D: "", E: "R2" });
    await correct(workbench, "D", "骨干教师");
    await correct(workbench, "E", "体育艺术教师");
    const saved = await workbench.save();
    expect((await snapshotOf(saved, NAME)).settings.get("qb.corrections")).toContain("每百生名师数");

    await workbenches.use(async (later) => {
      await openBytes(later, saved);
      await later.run("一键检查");
      await see(later, "识别结果");
      await expectRead(later, { D: "R2", E: "R3" });
      await see(later, "检查");
      await later.pane.getByText("2/2").waitFor();
    });
  }));

it("a unit and a row that were put right in the pane are remembered too", () =>
  workbenches.use(async (workbench) => {
    await openBytes(workbench, perPupil());
    await workbench.run("一键检查");
    await see(workbench, "识别结果");
    await unitOf(workbench, "D").selectOption({ label: "每生数，×100" });
    await workbench.pane.locator("option[value='×100']:checked").first().waitFor({ state: "attached" });
    await workbench.goTo("B4");
    await workbench.pane.getByRole("button", { name: "取当前选中的行" }).click();
    await workbench.pane.getByRole("button", { name: "不是学校" }).click();
    await see(workbench, "检查");
    await workbench.pane.getByText("2/2").waitFor();
    const saved = await workbench.save();
    const said = (await snapshotOf(saved, NAME)).settings.get("qb.corrections") ?? "";
    expect(JSON.parse(said)).toMatchObject({
      units: [{ sheet: "各校", column: "D", unit: "×100" }],
      rows: [{ sheet: "各校", name: "石桥小学（筹建）", row: 4 }],
    });

    await workbenches.use(async (later) => {
      await openBytes(later, saved);
      await later.run("一键检查");
      await see(later, "识别结果");
      await unitOf(later, "D").locator("option[value='×100']:checked").waitFor({ state: "attached" });
      await see(later, "更多");
      await later.pane.getByRole("button", { name: /更正与放宽/ }).click();
      await later.pane.getByText("“各校”的“石桥小学（筹建）”不是学校").waitFor();
    });
  }));
