import { act, screen, waitFor, within } from "@testing-library/react";
import type { CheckOutcome, CheckWatch } from "../../../src/taskpane/services/check-service";
import { WorkbookError } from "../../../src/workbook/port";
import { makeFinding } from "../../support/make-finding";
import { COUNTY, preparePage, showPane, showResults } from "../../support/pane-dom";

beforeAll(preparePage);

const results = () => within(screen.getByRole("region", { name: "检查结果" }));
const rows = () => results().getAllByRole("listitem");

describe("the summary", () => {
  it("says for each stage how many pass", async () => {
    await showResults();
    const primary = within(screen.getByRole("region", { name: "小学" }));
    const passed = COUNTY.schools.filter(
      ({ stage, verdict }) => stage === "小学" && verdict === "pass",
    ).length;
    expect(primary.getByText(`${passed}/6`)).toBeVisible();
    expect(primary.getByRole("img", { name: /小学6所：达标\d所，不达标\d所，未填\d所/ })).toBeVisible();
  });

  it("says of a coefficient over its limit that it is over, in words", async () => {
    await showResults();
    const row = within(screen.getByRole("region", { name: "差异系数" })).getByRole("row", {
      name: /教学用房/,
    });
    expect(within(row).getByText(/0\.696/)).toHaveTextContent("0.696超限");
  });
});

describe("the findings", () => {
  it("are called by school and cell", async () => {
    await showResults();
    const found = COUNTY.findings.filter(({ severity, school }) => severity === "error" && school !== null);
    for (const { school, cell } of found) {
      expect(results().getByRole("listitem", { name: `${school} ${cell}` })).toBeInTheDocument();
    }
  });

  it("lead to their cell", async () => {
    const { user, fake } = await showResults();
    const finding = COUNTY.findings.find(({ cell }) => cell !== null);
    const row = results().getByRole("listitem", { name: `${finding?.school} ${finding?.cell}` });
    await user.click(within(row).getByRole("button"));
    expect(fake.calls.at(-1)).toEqual({
      what: "select",
      with: { file: finding?.file, sheet: finding?.sheet, cell: finding?.cell },
    });
    expect(within(row).getByText(/教督〔2017〕6号/)).toBeVisible();
  });

  it("stand under their school, their indicator, or their doubt", async () => {
    const { user } = await showResults();
    expect(rows().some((row) => /达标 \d\/7$/.test(row.getAttribute("aria-label") ?? ""))).toBe(true);
    await user.click(screen.getByRole("tab", { name: "按指标" }));
    expect(results().getByRole("listitem", { name: "教学及辅助用房" })).toBeVisible();
    await user.click(screen.getByRole("tab", { name: /疑问/ }));
    expect(results().getByRole("listitem", { name: "修约后结论不同" })).toBeVisible();
    expect(rows()).toHaveLength(1 + COUNTY.findings.filter(({ severity }) => severity === "warning").length);
  });

  it("are searched and filtered", async () => {
    const { user } = await showResults();
    await user.type(screen.getByRole("searchbox", { name: /搜索/ }), "网络多媒体");
    await waitFor(() =>
      expect(rows().every((row) => !/ [GHIJKL]\d+$/.test(row.getAttribute("aria-label") ?? ""))).toBe(true),
    );
    await user.clear(screen.getByRole("searchbox", { name: /搜索/ }));
    await user.click(screen.getByRole("button", { name: "筛选" }));
    await user.click(screen.getByRole("button", { name: "未填" }));
    const blanks = COUNTY.findings.filter(({ code }) => code === "missing");
    await waitFor(() => expect(results().getAllByText("空白")).toHaveLength(blanks.length));
    expect(screen.getByRole("button", { name: "筛选（已选1项）" })).toBeVisible();
  });

  it("say that nothing was found", async () => {
    const { user } = await showResults();
    await user.type(screen.getByRole("searchbox", { name: /搜索/ }), "没有这所学校");
    expect(await results().findByText("没有符合条件的结果。")).toBeVisible();
  });

  it("lead to the doubts that could turn a verdict", async () => {
    const { user } = await showResults();
    expect(results().getByText("2处疑问可能改变结论")).toBeVisible();
    await user.click(results().getByRole("button", { name: "查看" }));
    expect(screen.getByRole("tab", { name: /疑问/ })).toHaveAttribute("aria-selected", "true");
  });

  it("never turn a cell's text into markup", async () => {
    const name = '<img src=x onerror="alert(1)">小学';
    const report = { ...COUNTY, findings: [makeFinding({ school: name })] };
    const { container } = await showResults({ report });
    expect(results().getByRole("listitem", { name: `${name} V6` })).toBeVisible();
    expect(container.querySelector("img")).toBeNull();
  });
});

describe("the keyboard", () => {
  it("goes through the list, opens and closes groups, and selects", async () => {
    const { user, fake } = await showResults();
    const first = within(rows()[0] as HTMLElement).getByRole("button");
    act(() => first.focus());
    await user.keyboard("{ArrowLeft}");
    expect(within(rows()[0] as HTMLElement).getByRole("button")).toHaveAttribute("aria-expanded", "false");
    await user.keyboard("{ArrowRight}{ArrowDown}{ArrowDown}{ArrowDown}");
    expect(document.activeElement?.closest("li")).toBe(rows()[3]);
    await user.keyboard("{Enter}");
    expect(fake.calls.at(-1)?.what).toBe("select");
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement?.closest("li")).toBe(rows()[2]);
    await user.keyboard("{End}");
    expect(document.activeElement?.closest("li")).toBe(rows().at(-1));
    await user.keyboard("{Home}");
    expect(document.activeElement?.closest("li")).toBe(rows()[0]);
  });

  it("goes to the next and the previous finding from anywhere", async () => {
    const { user, fake } = await showResults();
    const cells = () => fake.calls.filter(({ what }) => what === "select").map((call) => call.with);
    await user.keyboard("{Alt>}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}{/Alt}");
    const [second, third, again] = cells();
    expect(cells()).toHaveLength(3);
    expect(second).not.toEqual(third);
    expect(again).toEqual(second);
  });
});

describe("情况说明", () => {
  it("is kept, shown from then on, and can be taken away", async () => {
    const shown = await showResults();
    const finding = COUNTY.findings.find(({ school }) => school !== null);
    const name = `${finding?.school} ${finding?.cell}`;
    const row = () => within(results().getByRole("listitem", { name }));
    await shown.user.click(row().getByRole("button"));
    await shown.user.click(row().getByRole("button", { name: "情况说明" }));
    await shown.user.type(row().getByRole("textbox", { name: "情况说明" }), "新校区在建");
    await shown.user.click(row().getByRole("button", { name: "保存" }));
    expect(row().getByText(/情况说明（\d{4}-\d\d-\d\d）：新校区在建/)).toBeVisible();
    await shown.user.click(screen.getByRole("button", { name: "一键检查" }));
    expect(await row().findByText("情况说明：新校区在建")).toBeVisible();
    await shown.user.click(row().getByRole("button"));
    await shown.user.click(row().getByRole("button", { name: "修改说明" }));
    await shown.user.click(row().getByRole("button", { name: "删除说明" }));
    expect(results().queryByText(/新校区在建/)).toBeNull();
  });

  it("is given up with Esc", async () => {
    const { user } = await showResults();
    await user.keyboard("{Alt>}{ArrowDown}{ArrowDown}{/Alt}");
    await user.click(results().getByRole("button", { name: "情况说明" }));
    await user.keyboard("草稿{Escape}");
    expect(results().queryByRole("textbox", { name: "情况说明" })).toBeNull();
    expect(results().getByRole("button", { name: "情况说明" })).toBeVisible();
  });
});

describe("while a check runs", () => {
  const endless = (watched: (watch: CheckWatch) => void) => ({
    check: (_request: unknown, watch: CheckWatch) => {
      watched(watch);
      return new Promise<CheckOutcome>(() => undefined);
    },
  });

  it("tells how far it is, lists what is there, and stops with Esc", async () => {
    let signal: AbortSignal | undefined;
    const { user } = await showPane(
      endless((watch) => {
        ({ signal } = watch);
        watch.progress({ done: 2, total: 7, sheet: "表Ⅱ-2" });
        watch.arrived(COUNTY);
      }),
    );
    await user.click(screen.getByRole("button", { name: "一键检查" }));
    expect(screen.getByText("正在检查“表Ⅱ-2”（3/7）")).toBeVisible();
    expect(await screen.findByRole("region", { name: "检查结果" })).toBeVisible();
    expect(screen.getByRole("button", { name: "取消" })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(signal?.aborted).toBe(true);
    expect(screen.getByRole("button", { name: "一键检查" })).toHaveFocus();
    expect(await screen.findAllByText("检查已取消，工作表没有改动。")).not.toHaveLength(0);
  });
});

describe("when something is in the way", () => {
  it("says so with its remedy", async () => {
    const { user } = await showPane({ failing: { check: new WorkbookError("busy-editing", "") } });
    await user.click(screen.getByRole("button", { name: "一键检查" }));
    expect(await screen.findByText(/有单元格正在编辑/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "关闭" }));
    expect(screen.queryByText(/有单元格正在编辑/)).toBeNull();
  });

  it("lists the findings of a protected sheet, and why it cannot be marked", async () => {
    await showResults({
      outcome: { hindrances: [{ sheet: "表Ⅱ-2", code: "sheet-protected" }], hiddenRows: 3 },
    });
    expect(screen.getByText(/“表Ⅱ-2”不能标记：工作表受保护/)).toBeVisible();
    expect(screen.getByText("隐藏的3行也已计入。")).toBeVisible();
    expect(rows().length).toBeGreaterThan(0);
  });

  it("says what was looked for where nothing was recognised, and leads on", async () => {
    const params = { nearest: "name、students", row: 3 };
    const findings = [
      makeFinding({ code: "template-not-recognised", severity: "warning", school: null, params }),
    ];
    const report = { ...COUNTY, tables: [], schools: [], coefficients: [], findings };
    const { user } = await showPane({ report });
    await user.click(screen.getByRole("button", { name: "一键检查" }));
    expect(await screen.findByRole("heading", { name: "没有认出要检查的表" })).toBeVisible();
    expect(screen.getByText("最接近的表头在第3行，认出：学校名称、在校生数。")).toBeVisible();
    expect(screen.queryByRole("button", { name: "标记到表中" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "打开识别结果" }));
    expect(screen.getByRole("tab", { name: "识别结果" })).toHaveAttribute("aria-selected", "true");
  });

  it("says that all is well where it is", async () => {
    const { user } = await showPane({ report: { ...COUNTY, findings: [] } });
    await user.click(screen.getByRole("button", { name: "一键检查" }));
    expect(await screen.findByRole("heading", { name: "没有不达标的单元格" })).toBeVisible();
  });

  it("never says that all is well where no school was judged, and checks the whole book with one click", async () => {
    const report = { ...COUNTY, findings: [], schools: [], coefficients: [] };
    const { user, fake } = await showPane({ report });
    await user.click(screen.getByRole("button", { name: "一键检查" }));
    expect(await screen.findByRole("heading", { name: "没有可判定的学校" })).toBeVisible();
    expect(screen.getByText(/“表Ⅱ-2”里没有逐校的七项指标/)).toBeVisible();
    expect(screen.queryByText(/均达到标准/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "检查整本" }));
    expect(fake.calls.at(-1)?.with).toMatchObject({ scope: "workbook" });
    await waitFor(() => expect(screen.queryByRole("button", { name: "检查整本" })).toBeNull());
  });

  it("says that the network is gone, and that the results stay", async () => {
    await showResults();
    jest.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    act(() => void window.dispatchEvent(new Event("offline")));
    expect(await screen.findByText(/网络已断开/)).toBeVisible();
    jest.restoreAllMocks();
    act(() => void window.dispatchEvent(new Event("online")));
    expect(screen.queryByText(/网络已断开/)).toBeNull();
  });
});

describe("the standard", () => {
  it("is changed in the header, and the results say that they follow the former one", async () => {
    const { user, fake } = await showResults();
    await user.click(screen.getByRole("button", { name: /^标准：国家标准/ }));
    await user.selectOptions(await screen.findByRole("combobox", { name: "地区" }), "泗县");
    expect(await screen.findByText("标准已更换，下列结果仍按原标准。")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "重新检查" }));
    expect(fake.calls.at(-1)?.with).toMatchObject({ region: "341324" });
    await waitFor(() => expect(screen.queryByText("标准已更换，下列结果仍按原标准。")).toBeNull());
  });

  it("is checked for one sheet or the whole book", async () => {
    const { user, fake } = await showPane();
    await user.selectOptions(screen.getByRole("combobox", { name: "检查范围" }), "整本");
    await user.click(screen.getByRole("button", { name: "一键检查" }));
    expect(fake.calls[0]?.with).toMatchObject({ scope: "workbook" });
  });
});

it("announces how a check ended", async () => {
  await showResults();
  const said = screen.getAllByRole("status").map((status) => status.textContent);
  expect(said.join()).toMatch(/检查完毕，10所学校达标\d所；不达标和未填\d+处，疑问2处。/);
});
