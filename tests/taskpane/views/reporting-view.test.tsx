import { screen } from "@testing-library/react";
import { openTab, preparePage, showPane, showResults, type ShownPane } from "../../support/pane-dom";

beforeAll(() => {
  preparePage();
  let made = 0;
  URL.createObjectURL = () => `blob:made-${(made += 1)}`;
  URL.revokeObjectURL = () => undefined;
});

async function openReporting(shown: ShownPane): Promise<void> {
  await openTab(shown, "更多");
  await shown.user.click(await screen.findByRole("button", { name: /报告与上报/ }));
  await screen.findByRole("heading", { name: "报告与上报" });
}

const EARLIER = new File(["x"], "去年.xlsx");

async function choose(shown: ShownPane): Promise<void> {
  await shown.user.upload(screen.getByLabelText("选择上次的文件", { selector: "input" }), EARLIER);
}

describe("报告与上报", () => {
  it("asks for a check first", async () => {
    const shown = await showPane();
    await openReporting(shown);
    expect(await screen.findByText("检查后才能填表和写报告。")).toBeVisible();
  });

  it("shows the form's cells before they are written, and what the form says otherwise", async () => {
    const shown = await showResults();
    await openReporting(shown);
    await shown.user.click(await screen.findByRole("button", { name: "填写表格" }));
    expect(await screen.findByText("7格已填且一致；2格缺数据，暂不填。")).toBeVisible();
    expect(screen.getByText("1格与检查结果不一致")).toBeVisible();
    expect(screen.getByText(/表中为0\.9，检查为0\.5/)).toBeVisible();
    expect(shown.fake.calls.map(({ what }) => what)).not.toContain("apply");
    await shown.user.click(await screen.findByRole("button", { name: "写入" }));
    expect(await screen.findByText("表格已填写。")).toBeVisible();
  });

  it("compares with a file that a person chose, never without one", async () => {
    const shown = await showResults();
    await openReporting(shown);
    expect(await screen.findByRole("button", { name: "对比两次检查" })).toBeDisabled();
    await choose(shown);
    expect(screen.getByText("上次的文件：去年.xlsx")).toBeVisible();
    await shown.user.click(screen.getByRole("button", { name: "对比两次检查" }));
    expect(await screen.findByText("新建工作表“对比 去年.xlsx”")).toBeVisible();
  });

  it("hands over the report's files under their names, and writes nothing into the workbook", async () => {
    const shown = await showResults();
    await openReporting(shown);
    await shown.user.type(await screen.findByRole("textbox", { name: "县（市、区）名称" }), "泽普县");
    await choose(shown);
    await shown.user.click(screen.getByRole("button", { name: "生成监测报告" }));
    const link = await screen.findByRole("link", { name: "监测报告.docx" });
    expect(link).toHaveAttribute("download", "监测报告.docx");
    expect(screen.getByRole("link", { name: "通报.docx" })).toHaveAttribute("href", "blob:made-2");
    const asked = shown.fake.calls.find(({ what }) => what === "report")?.with;
    expect(asked).toMatchObject({ county: "泽普县", before: { name: "去年.xlsx" } });
    expect(shown.fake.calls.map(({ what }) => what)).not.toContain("apply");
  });

  it("says so when the report cannot be made", async () => {
    const shown = await showResults({ failing: { report: new Error("no") } });
    await openReporting(shown);
    await shown.user.click(await screen.findByRole("button", { name: "生成监测报告" }));
    expect(await screen.findByText("没有生成")).toBeVisible();
  });
});
