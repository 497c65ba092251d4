import { screen, waitFor, within } from "@testing-library/react";
import type { Report } from "../../../src/core/report/report";
import type { Said } from "../../../src/corrections/said";
import { COUNTY, openTab, preparePage, showPane, showResults } from "../../support/pane-dom";

beforeAll(preparePage);

const UNITS: Readonly<Record<string, string>> = { G: "人/百生", J: "㎡/生" };
/** The county with the units that the indicators are read in. */
const IN_UNITS: Report = {
  ...COUNTY,
  tables: COUNTY.tables.map((table) => ({
    ...table,
    columns: table.columns.map((one) => ({ ...one, unit: UNITS[one.column] ?? one.unit })),
  })),
};
const column = (letter: string) => within(screen.getByRole("listitem", { name: `表Ⅱ-2 ${letter}` }));

describe("识别结果", () => {
  it("is empty before a check", async () => {
    await openTab(await showPane(), "识别结果");
    expect(await screen.findByText("检查后列出各表的识别结果。")).toBeVisible();
  });

  it("says where the table is, what its stage was told from, and what each column was read as", async () => {
    await openTab(await showResults(), "识别结果");
    expect(await screen.findByText("A1:N14，表头2–4行，数据5–14行")).toBeVisible();
    expect(screen.getByText(/学段依据：学段列/)).toBeVisible();
    expect(column("J").getByRole("combobox", { name: "J列读作" })).toHaveDisplayValue("教学及辅助用房");
    expect(column("E").getByRole("combobox")).toHaveDisplayValue("不检查");
    expect(column("F").getByText("专任教师 › 合计")).toBeVisible();
  });

  it("says how sure each reading is, in words, and shows the unsure ones alone", async () => {
    const shown = await showResults();
    await openTab(shown, "识别结果");
    await screen.findByRole("listitem", { name: "表Ⅱ-2 G" });
    expect(column("G").getByText("把握大")).toBeVisible();
    expect(column("F").getByText("较有把握")).toBeVisible();
    expect(column("M").getByText("把握不大")).toBeVisible();
    await shown.user.click(screen.getByRole("checkbox", { name: "只看把握不大的" }));
    expect(screen.getAllByRole("listitem").map((row) => row.getAttribute("aria-label"))).toEqual([
      "表Ⅱ-2 F",
      "表Ⅱ-2 M",
    ]);
  });

  it("takes a correction and checks again with it", async () => {
    const shown = await showResults();
    await openTab(shown, "识别结果");
    await shown.user.selectOptions(await screen.findByRole("combobox", { name: "M列读作" }), "在校生数");
    expect(shown.fake.calls.slice(-2).map(({ what }) => what)).toEqual(["correct", "check"]);
    expect(shown.fake.calls.at(-2)?.with).toEqual({
      file: COUNTY.tables[0]?.file,
      sheet: "表Ⅱ-2",
      column: "M",
      field: "students",
      stage: null,
    });
  });

  it("lets a column be left out", async () => {
    const shown = await showResults();
    await openTab(shown, "识别结果");
    await shown.user.selectOptions(await screen.findByRole("combobox", { name: "M列读作" }), "不检查");
    expect(shown.fake.calls.at(-2)?.with).toMatchObject({ column: "M", field: null });
  });

  it("lets a selected column be named where no heading explains it", async () => {
    const shown = await showResults({ selected: { file: "甲.xlsx", sheet: "Sheet2", cell: "AB7" } });
    await openTab(shown, "识别结果");
    await shown.user.click(await screen.findByRole("button", { name: "取当前选中的列" }));
    expect(await screen.findByText("“Sheet2”AB列")).toBeVisible();
    expect(screen.getByRole("button", { name: "指定" })).toBeDisabled();
    await shown.user.selectOptions(screen.getByRole("combobox", { name: "AB列读作" }), "骨干教师");
    await shown.user.click(screen.getByRole("button", { name: "指定" }));
    expect(shown.fake.calls.at(-2)?.with).toEqual({
      file: "甲.xlsx",
      sheet: "Sheet2",
      column: "AB",
      field: "R2",
      stage: null,
    });
  });

  it("takes the unit of a column, and takes it back", async () => {
    const shown = await showResults({ report: IN_UNITS });
    const said = () => shown.fake.calls.filter(({ what }) => what === "say").at(-1)?.with as Said;
    await openTab(shown, "识别结果");
    const unit = await screen.findByRole("combobox", { name: "J列的单位" });
    await shown.user.selectOptions(unit, "亩");
    await waitFor(() => expect(said()?.units).toMatchObject([{ sheet: "表Ⅱ-2", column: "J", unit: "亩" }]));
    await waitFor(() => expect(shown.fake.calls.at(-1)?.what).toBe("check"));
    expect(await screen.findByRole("combobox", { name: "J列的单位" })).toHaveDisplayValue("亩");
    await shown.user.selectOptions(screen.getByRole("combobox", { name: "J列的单位" }), "单位按表头");
    await waitFor(() => expect(said().units).toEqual([]));
  });

  it("offers figures per pupil and per hundred where a share is meant", async () => {
    const shown = await showResults({ report: IN_UNITS });
    await openTab(shown, "识别结果");
    const unit = await screen.findByRole("combobox", { name: "G列的单位" });
    await shown.user.selectOptions(unit, "每生数，×100");
    await waitFor(() =>
      expect(shown.fake.calls.filter(({ what }) => what === "say").at(-1)?.with).toMatchObject({
        units: [{ sheet: "表Ⅱ-2", column: "G", unit: "×100" }],
      }),
    );
  });

  it.each([
    [true, "不是学校", { sheet: "表", row: 7, name: "民办小计" }],
    [false, "是学校", { sheet: "表", row: 7, name: "民办小计", school: true }],
  ])("says of a selected row that was read %s that it is the contrary", async (isSchool, button, kept) => {
    const rowAt = { sheet: "表", row: 7, name: "民办小计", isSchool };
    const selected = { file: "甲.xlsx", sheet: "表", cell: "C7" };
    const shown = await showResults({ selected, rowAt });
    await openTab(shown, "识别结果");
    await shown.user.click(await screen.findByRole("button", { name: "取当前选中的行" }));
    expect(await screen.findByText("“表”第7行“民办小计”")).toBeVisible();
    await shown.user.click(screen.getByRole("button", { name: button }));
    await waitFor(() => expect(shown.fake.calls.at(-1)?.what).toBe("check"));
    const said = shown.fake.calls.filter(({ what }) => what === "say").at(-1)?.with;
    expect(said).toMatchObject({ rows: [kept] });
  });

  it("says so where a selected row is in no table", async () => {
    const shown = await showResults({ selected: { file: "甲.xlsx", sheet: "表", cell: "C1" } });
    await openTab(shown, "识别结果");
    await shown.user.click(await screen.findByRole("button", { name: "取当前选中的行" }));
    expect(await screen.findByText(/选中的格不在已检查的表里/)).toBeVisible();
  });
});
