import { screen, waitFor, within } from "@testing-library/react";
import { SAID_ANSWERS_KEY, readSaidAnswers, writeSaidAnswers } from "../../../src/core/county/said-answers";
import { answers, facts, judgeFacts } from "../../support/county-facts";
import { COUNTY, openTab, preparePage, showPane, showResults, type ShownPane } from "../../support/pane-dom";

beforeAll(preparePage);

const { results } = judgeFacts(
  facts(
    { exchangeEligible: 600, exchanged: 60, exchangedBackbone: 11 },
    { answers: answers({ V1: true, G1: true }) },
  ),
);
const report = { ...COUNTY, county: results };

async function opened(options: Parameters<typeof showResults>[0] = {}): Promise<ShownPane> {
  const shown = await showResults({ report, ...options });
  await openTab(shown, "32项");
  await screen.findByRole("tree", { name: "三十二项指标" });
  return shown;
}
const line = (name: RegExp) => screen.getByRole("treeitem", { name });

describe("三十二项", () => {
  it("says how many stand, fail and wait", async () => {
    await opened();
    expect(screen.getByText(/^达标\d+项，不达标\d+项，待定\d+项$/)).toBeVisible();
    expect(line(/^政府保障程度 1\/15$/)).toHaveAttribute("aria-expanded", "true");
  });

  it("shows a failing part with value, standard, clause and cell; Enter goes to the cell", async () => {
    const { user, fake } = await opened();
    await user.click(line(/^G11 /));
    const part = line(/^骨干教师.*18\.3%.*要求≥20%.*表4!B3.*政府保障程度第11项.*不达标$/);
    expect(part).toHaveAttribute("aria-level", "3");
    await user.click(part);
    expect(fake.calls.filter(({ what }) => what === "select")).toEqual([
      { what: "select", with: { file: "县.xlsx", sheet: "表4", cell: "B3" } },
    ]);
  });

  it("is walked with the arrow keys, one line in the order of tabs", async () => {
    const { user } = await opened();
    await user.click(line(/^教育质量/));
    expect(line(/^教育质量/)).toHaveAttribute("aria-expanded", "true");
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toHaveAccessibleName(/^Q1 初中三年巩固率/);
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(line(/^教育质量/)).toHaveAttribute("aria-expanded", "false");
    await user.keyboard("{End}");
    expect(document.activeElement).toHaveAccessibleName(/^前提条件/);
    expect(screen.getAllByRole("treeitem").filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it("keeps the answer to a veto in the workbook and checks again", async () => {
    const { user, fake } = await opened();
    const question = within(await screen.findByRole("group", { name: /^V2 / }));
    await user.click(question.getByRole("radio", { name: "存在" }));
    await waitFor(() => expect(fake.calls.filter(({ what }) => what === "check")).toHaveLength(2));
    const kept = readSaidAnswers(fake.workbook.texts.get(SAID_ANSWERS_KEY));
    expect(kept["V2"]).toMatchObject({ answer: true, evidence: "" });
    await user.click(question.getByRole("button", { name: "清除回答" }));
    await waitFor(() => expect(fake.workbook.texts.get(SAID_ANSWERS_KEY)).toBeUndefined());
  });

  it("takes the place of the evidence when the line is left", async () => {
    const { user, fake } = await opened();
    const question = within(await screen.findByRole("group", { name: /^G2 / }));
    await user.type(question.getByRole("textbox", { name: "佐证材料位置" }), "材料盒2-2");
    expect(fake.workbook.texts.get(SAID_ANSWERS_KEY)).toBeUndefined();
    await user.tab();
    await waitFor(() =>
      expect(readSaidAnswers(fake.workbook.texts.get(SAID_ANSWERS_KEY))["G2"]).toMatchObject({
        answer: null,
        evidence: "材料盒2-2",
      }),
    );
  });

  it("brings kept answers back, and only shows what a form answers", async () => {
    const kept = writeSaidAnswers({ V3: { answer: false, evidence: "", on: "2024-09-01" } });
    const { user, fake } = await opened({ kept: { [SAID_ANSWERS_KEY]: kept } });
    const third = within(await screen.findByRole("group", { name: /^V3 / }));
    expect(third.getByRole("radio", { name: "不存在" })).toBeChecked();
    const first = within(await screen.findByRole("group", { name: /^V1 / }));
    expect(first.queryByRole("radio")).toBeNull();
    await user.click(first.getByRole("button", { name: "表中已填：存在（表4!C1）" }));
    expect(fake.calls.at(-1)).toMatchObject({ what: "select", with: { cell: "C1" } });
  });

  it("fills the county's forms and makes the book of large classes, each shown before it is written", async () => {
    const { user, fake } = await opened();
    await user.click(await screen.findByRole("button", { name: "填写表格" }));
    expect(await screen.findByRole("button", { name: "写入" })).toBeVisible();
    expect(fake.calls.map(({ what }) => what)).not.toContain("apply");
    await user.click(screen.getByRole("button", { name: "写入" }));
    expect(await screen.findByText("表格已填写。")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "大班额台账" }));
    expect(await screen.findByText("新建工作表“大班额台账”")).toBeVisible();
    expect(screen.getByText("有超过标准班额的班级，列在大班额台账里。")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "写入" }));
    expect(await screen.findByText("大班额台账已加上。")).toBeVisible();
    expect(fake.calls.flatMap(({ what, with: made }) => (what === "plan" ? [made] : []))).toEqual([
      "forms",
      "large-classes",
    ]);
  });

  it("says what to do before there is a check", async () => {
    const shown = await showPane();
    await openTab(shown, "32项");
    expect(await screen.findByText(/^检查后列出各项指标/)).toBeVisible();
  });
});
