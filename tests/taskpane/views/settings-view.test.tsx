import { fireEvent, screen, within } from "@testing-library/react";
import { preparePage, showPane, type ShownPane } from "../../support/pane-dom";

beforeAll(preparePage);

async function opened(): Promise<ShownPane> {
  const shown = await showPane();
  await shown.user.click(screen.getByRole("button", { name: "设置与自检" }));
  await screen.findByRole("heading", { name: "设置与自检" });
  return shown;
}

describe("设置与自检", () => {
  it("shows the figures in force, with their documents", async () => {
    await opened();
    const standard = within(screen.getByRole("region", { name: "现行标准" }));
    expect(await standard.findByRole("row", { name: /教学及辅助用房.* ≥4\.5 ≥5\.8/ })).toBeVisible();
    expect(standard.getByRole("row", { name: "差异系数 ≤0.50 ≤0.45" })).toBeVisible();
    expect(standard.getByText(/依据：教督〔2017〕6号/)).toBeVisible();
  });

  it("says that nothing was in force on an early day", async () => {
    const { user } = await opened();
    await user.click(screen.getByRole("button", { name: /^标准：/ }));
    fireEvent.change(await screen.findByLabelText("标准日期"), { target: { value: "2015-01-01" } });
    expect(await screen.findByText("该地区在这一天没有施行的标准。")).toBeVisible();
  });

  it("puts open questions with the stricter reading chosen, and explains them", async () => {
    const { user, fake } = await opened();
    const question = await screen.findByRole("combobox", { name: "用未修约的值还是按印出的小数位比较" });
    expect(question).toHaveDisplayValue("未修约的值（较严）");
    expect(screen.getByText(/文件没有说明；未修约更严/)).toBeVisible();
    await user.selectOptions(question, "按印出的小数位");
    await user.selectOptions(screen.getByRole("combobox", { name: /租赁场馆/ }), "可以");
    await user.click(screen.getByRole("button", { name: "一键检查" }));
    expect(fake.calls[0]?.with).toMatchObject({ choices: { comparison: "rounded", relaxVenues: true } });
  });

  it("tells what this Excel has and does with blanks", async () => {
    await opened();
    const test = within(screen.getByRole("region", { name: "自检" }));
    expect(await test.findByText("变成0，函数逐格核对后按未填处理")).toBeVisible();
    const facts = test.getAllByRole("definition").map((fact) => fact.textContent);
    expect(facts).toEqual(
      expect.arrayContaining(["0.1.0", "Excel 16.0.17932 Windows", "已注册", "有（必需）", "无"]),
    );
  });

  it("says what happens to the data", async () => {
    await opened();
    expect(screen.getByText(/数据只在本机处理：QB不上传工作簿内容/)).toBeVisible();
  });
});
