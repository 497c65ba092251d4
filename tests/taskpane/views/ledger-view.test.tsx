import { screen } from "@testing-library/react";
import type { LedgerQuestion } from "../../../src/ledger/question";
import { openTab, preparePage, showPane, showResults, type ShownPane } from "../../support/pane-dom";

beforeAll(preparePage);

const VANISHED: LedgerQuestion = {
  kind: "vanished",
  school: "西河小学",
  stage: "小学",
  rows: [4, 7],
  candidates: ["西河中心小学"],
};
const MISSING: LedgerQuestion = { kind: "missing", school: "柳湾小学", stage: "小学", rows: [9] };

async function openLedger(shown: ShownPane): Promise<void> {
  await openTab(shown, "更多");
  await shown.user.click(await screen.findByRole("button", { name: /台账/ }));
  await screen.findByRole("heading", { name: "台账" });
}

const update = () => screen.getByRole("button", { name: "更新问题台账" });

describe("台账", () => {
  it("asks for a check first", async () => {
    const shown = await showPane();
    await openLedger(shown);
    expect(await screen.findByText("检查后才能更新台账。")).toBeVisible();
  });

  it("is shown before it is written, and taken back by one command", async () => {
    const shown = await showResults();
    await openLedger(shown);
    await shown.user.click(update());
    expect(await screen.findByText("新增3条，销号2条，待销号0条，复发1条，退回整改0条。")).toBeVisible();
    expect(shown.fake.calls.map(({ what }) => what)).not.toContain("apply");
    await shown.user.click(await screen.findByRole("button", { name: "写入" }));
    expect(await screen.findByText("台账已更新。")).toBeVisible();
    await shown.user.click(screen.getByRole("button", { name: "撤回" }));
    expect(shown.fake.calls.at(-1)?.what).toBe("take-back");
  });

  it("takes the answer about a school that vanished, and makes the plan again with it", async () => {
    const shown = await showResults({ ledger: [VANISHED, MISSING] });
    await openLedger(shown);
    await shown.user.click(update());
    expect(await screen.findByText(/柳湾小学（小学）本次未填，没有销号/)).toBeVisible();
    const choice = screen.getByRole("combobox", { name: /西河小学（小学）不在本次检查的表中/ });
    await shown.user.selectOptions(choice, "已改名为西河中心小学");
    expect(choice).toHaveValue("to 西河中心小学");
    const plans = shown.fake.calls.filter(({ what }) => what === "plan");
    expect(plans.map((call) => call.with)).toEqual(["ledger", "ledger"]);
  });

  it("makes school plans", async () => {
    const shown = await showResults();
    await openLedger(shown);
    await shown.user.click(screen.getByRole("button", { name: "生成一校一案" }));
    expect(await screen.findByText("新建工作表“大庄小学”")).toBeVisible();
  });
});
