import { screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../../src/workbook/port";
import { openTab, preparePage, showPane, showResults } from "../../support/pane-dom";

beforeAll(preparePage);

describe("标记到表中", () => {
  it("says first what it will write, then writes it, then takes it back", async () => {
    const { user, fake } = await showResults();
    await user.click(screen.getByRole("button", { name: "标记到表中" }));
    const panel = within(await screen.findByRole("region", { name: "标记到表中" }));
    expect(await panel.findByText("“表Ⅱ-2”：2条条件格式，覆盖378个单元格")).toBeVisible();
    expect(panel.getByText("新建工作表“QB图例”")).toBeVisible();
    expect(fake.calls.map(({ what }) => what)).not.toContain("apply");
    await user.click(panel.getByRole("button", { name: "写入" }));
    expect(await screen.findByText("已标记到表中。")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "撤回" }));
    await waitFor(() => expect(fake.calls.at(-1)?.what).toBe("take-back"));
    expect(screen.queryByText("已标记到表中。")).toBeNull();
  });

  it("is turned down with Esc, and nothing was written", async () => {
    const { user, fake } = await showResults();
    await user.click(screen.getByRole("button", { name: "标记到表中" }));
    await screen.findByText("将写入以下内容");
    await user.keyboard("{Escape}");
    expect(screen.queryByText("将写入以下内容")).toBeNull();
    expect(fake.calls.at(-1)?.what).toBe("plan");
  });

  it("leaves out a protected sheet and says so", async () => {
    const { user } = await showResults({ hindrances: [{ sheet: "表Ⅱ-3", code: "sheet-protected" }] });
    await user.click(screen.getByRole("button", { name: "标记到表中" }));
    expect(await screen.findByText(/“表Ⅱ-3”不写入：工作表受保护/)).toBeVisible();
  });

  it("says why nothing was written", async () => {
    const { user } = await showResults({
      failing: { apply: new WorkbookError("connection-lost", "timeout") },
    });
    await user.click(screen.getByRole("button", { name: "标记到表中" }));
    await user.click(await screen.findByRole("button", { name: "写入" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/与工作簿的连接中断/);
  });
});

describe("清除标记", () => {
  it("says what goes", async () => {
    const { user } = await showResults();
    await user.click(screen.getByRole("button", { name: "清除标记" }));
    expect(await screen.findByText("清除全部工作表中的QB标记")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "清除" }));
    expect(await screen.findByText("标记已清除。")).toBeVisible();
  });
});

describe("the view 标记", () => {
  it("marks nothing before a check, but clears", async () => {
    await openTab(await showPane(), "标记");
    expect(await screen.findByRole("button", { name: "标记到表中" })).toBeDisabled();
    expect(screen.getByRole("button", { name: "清除标记" })).toBeEnabled();
  });

  it("explains each look without its colour", async () => {
    await openTab(await showPane(), "标记");
    expect(await screen.findByText("深底白色粗体：低于标准的85%，差异系数超限")).toBeVisible();
    expect(screen.getByText("虚线框斜体：未填或数据存疑")).toBeVisible();
  });

  it("switches live mode on and off", async () => {
    const shown = await showPane();
    await openTab(shown, "标记");
    const live = await screen.findByRole("switch", { name: "边改边查" });
    expect(live).not.toBeChecked();
    await shown.user.click(live);
    await waitFor(() => expect(live).toBeChecked());
    await shown.user.click(live);
    await waitFor(() => expect(live).not.toBeChecked());
  });

  it("colours as officially asked, and restores", async () => {
    const shown = await showResults();
    await openTab(shown, "标记");
    await shown.user.click(await screen.findByRole("button", { name: "官方着色" }));
    await shown.user.click(await screen.findByRole("button", { name: "写入" }));
    expect(await screen.findByText("已按官方要求着色。")).toBeVisible();
    await shown.user.click(screen.getByRole("button", { name: "还原着色" }));
    await waitFor(() => expect(shown.fake.calls.at(-1)?.with).toBe("clear-official-colours"));
  });
});

describe("更多 in the bottom bar", () => {
  it("holds the other ways to write", async () => {
    const { user } = await showResults();
    await user.click(screen.getByRole("button", { name: "更多" }));
    expect(screen.getByRole("button", { name: "转为普通公式" })).toBeEnabled();
    expect(screen.getByRole("button", { name: "恢复QB公式" })).toBeEnabled();
    await user.click(screen.getByRole("button", { name: "计算差异系数" }));
    expect(await screen.findByRole("radiogroup", { name: "公式形式" })).toBeVisible();
  });
});

it("offers to take back what was written before the pane was opened", async () => {
  const receipt = { kind: "marks", inverse: [] } as const;
  const { user, fake } = await showResults({ receipt });
  await user.click(screen.getByRole("button", { name: "更多" }));
  await user.click(screen.getByRole("button", { name: "撤回上次写入" }));
  await waitFor(() => expect(fake.calls.at(-1)).toEqual({ what: "take-back", with: receipt }));
});

describe("marks of an earlier check", () => {
  const outcome = { staleMarks: true };

  it("are said to be, and renewed with one click", async () => {
    const { user, fake } = await showResults({ outcome });
    expect(await screen.findByText("表中的标记是上一次的，与这次的结果不一样。")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "更新标记" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "更新标记" })).toBeNull());
    expect(fake.calls.slice(-2).map(({ what }) => what)).toEqual(["plan", "apply"]);
    expect(await screen.findByText("已标记到表中。")).toBeVisible();
  });

  it("stay told where they could not be renewed", async () => {
    const failing = { apply: new WorkbookError("connection-lost", "timeout") };
    const { user } = await showResults({ outcome, failing });
    await user.click(await screen.findByRole("button", { name: "更新标记" }));
    await waitFor(() => expect(screen.getByRole("button", { name: "更新标记" })).toBeEnabled());
  });
});
