import { screen, within } from "@testing-library/react";
import { COUNTY, openTab, preparePage, showPane, showResults } from "../../support/pane-dom";

beforeAll(preparePage);

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
});
