import { screen, waitFor, within } from "@testing-library/react";
import { makeFinding } from "../../support/make-finding";
import { COUNTY, openTab, preparePage, showPane, showResults, type ShownPane } from "../../support/pane-dom";

beforeAll(preparePage);

async function opened(options: Parameters<typeof showResults>[0] = {}): Promise<ShownPane> {
  const shown = await showResults(options);
  await openTab(shown, "差异系数");
  await screen.findByRole("radiogroup", { name: "公式形式" });
  return shown;
}

const fill = () => screen.getByRole("button", { name: "计算差异系数" });

describe("差异系数", () => {
  it("gives means and coefficients as the form prints them", async () => {
    await opened();
    const table = within(screen.getByRole("region", { name: "小学" }));
    expect(table.getByRole("row", { name: /教学及辅助用房 5\.40 ㎡\/生 0\.696\s*超限/ })).toBeVisible();
    expect(table.getByText(/限值0\.50/)).toBeVisible();
  });

  it("warns of the unweighted form where somebody used it", async () => {
    const unweighted = makeFinding({ code: "unweighted-coefficient", severity: "warning", school: null });
    await opened({ report: { ...COUNTY, findings: [unweighted] } });
    expect(screen.getByText(/未按学生数加权的差异系数。官方口径/)).toBeVisible();
  });

  it("shows cell by cell what it will write before it does", async () => {
    const { user, fake } = await opened();
    await waitFor(() => expect(screen.getByRole("radio", { name: "模板中的14个单元格" })).toBeChecked());
    await user.click(fill());
    const plan = within(await screen.findByRole("region", { name: "计算差异系数" }));
    expect(plan.getByRole("row", { name: /G32.* 0\.31 =QB\.CV\(G5:G31,D5:D31\)/ })).toBeVisible();
    expect(plan.getByRole("row", { name: /H32.* 空 =QB/ })).toBeVisible();
    expect(fake.calls.map(({ what }) => what)).not.toContain("apply");
    await user.click(plan.getByRole("button", { name: "写入" }));
    expect(await screen.findByText("差异系数已写入。")).toBeVisible();
  });

  it("writes native formulas on request", async () => {
    const { user } = await opened();
    await user.click(screen.getByRole("radio", { name: "普通公式" }));
    await user.click(fill());
    expect(await screen.findAllByText(/^=SQRT\(SUMPRODUCT/)).not.toHaveLength(0);
  });

  it("asks for a place where the template has none", async () => {
    const { user } = await opened({ templateCells: 0, selected: { file: "", sheet: "Sheet2", cell: "B3" } });
    expect(await screen.findByRole("radio", { name: "本表没有平均值、差异系数单元格" })).toBeDisabled();
    expect(fill()).toBeDisabled();
    await user.click(screen.getByRole("button", { name: "取当前选中单元格" }));
    expect(await screen.findByText("Sheet2 B3")).toBeVisible();
    expect(fill()).toBeEnabled();
  });

  it("says that nothing is selected", async () => {
    const { user } = await opened({ templateCells: 0 });
    await user.click(await screen.findByRole("button", { name: "取当前选中单元格" }));
    expect(await screen.findByText("请先在表中选中一个单元格。")).toBeVisible();
  });

  it("turns formulas native and back without a check", async () => {
    const shown = await showPane();
    await openTab(shown, "差异系数");
    expect(await screen.findByText("检查后列出各学段的平均值和差异系数。")).toBeVisible();
    await shown.user.click(screen.getByRole("button", { name: "转为普通公式" }));
    await screen.findByRole("region", { name: "转为普通公式" });
    await shown.user.click(screen.getByRole("button", { name: "取消" }));
    await shown.user.click(screen.getByRole("button", { name: "恢复QB公式" }));
    await screen.findByRole("region", { name: "恢复QB公式" });
    expect(shown.fake.calls.map((call) => call.with)).toEqual(["to-native", "to-live"]);
  });
});
