import { act, render, screen } from "@testing-library/react";
import { tellChecked } from "../../src/ribbon/check-news";
import { Pane } from "../../src/taskpane/Pane";
import { KEPT_KEY, writeKept } from "../../src/taskpane/state/kept";
import { INITIAL_STATE } from "../../src/taskpane/state/pane-state";
import { keptOf } from "../../src/taskpane/state/kept";
import type { PaneView } from "../../src/taskpane/views/view";
import { VIEWS } from "../../src/taskpane/views/registry";
import { openTab, preparePage, showPane, showResults } from "../support/pane-dom";

beforeAll(preparePage);

describe("opened where it cannot work", () => {
  it("says outside Excel where it belongs, and offers the workbench", () => {
    render(<Pane start={{ kind: "outside", workbench: "workbench/index.html" }} />);
    expect(screen.getByRole("heading", { name: "请在Excel中打开" })).toBeVisible();
    expect(screen.getByRole("link", { name: "打开工作台" })).toHaveAttribute("href", "workbench/index.html");
  });

  it("offers no workbench where there is none", () => {
    render(<Pane start={{ kind: "outside", workbench: null }} />);
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("says what an old Excel lacks", () => {
    render(<Pane start={{ kind: "too-old", missing: ["SharedRuntime 1.1", "ExcelApi 1.9"] }} />);
    expect(screen.getByText("缺少：SharedRuntime 1.1、ExcelApi 1.9")).toBeVisible();
  });

  it("says that it did not start, and what the engineer needs", () => {
    render(<Pane start={{ kind: "failed", detail: "RichApi.Error" }} />);
    expect(screen.getByRole("heading", { name: "QB没有启动" })).toBeVisible();
    expect(screen.getByText("RichApi.Error")).toBeVisible();
  });
});

describe("the first time", () => {
  it("explains itself in one screen, and then never again", async () => {
    const { user, fake } = await showPane({ personal: {} });
    expect(screen.queryByRole("button", { name: "一键检查" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "开始使用" }));
    expect(screen.getByRole("button", { name: "一键检查" })).toBeVisible();
    expect(fake.person.texts.has("qb.introduced")).toBe(true);
  });

  it("says what to do before anything was checked, and opens a sample", async () => {
    const { user, fake } = await showPane();
    expect(await screen.findByRole("heading", { name: "打开一张填好的表，点“一键检查”" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "打开示例" }));
    expect(fake.calls).toEqual([{ what: "sample", with: null }]);
  });
});

describe("the ribbon's check", () => {
  it("is listed in the pane, past the introduction", async () => {
    const { fake } = await showPane({ personal: {} });
    act(tellChecked);
    expect(await screen.findByRole("region", { name: "检查结果" })).toBeVisible();
    expect(fake.calls.map(({ what }) => what)).toEqual(["check"]);
    expect(fake.person.texts.has("qb.introduced")).toBe(true);
  });
});

describe("what comes back with the workbook", () => {
  const kept = (view: string) => ({ [KEPT_KEY]: writeKept({ ...keptOf(INITIAL_STATE), view }) });

  it("is the last view", async () => {
    await showPane({ kept: kept("marks") });
    expect(await screen.findByRole("tab", { name: "标记", selected: true })).toBeVisible();
    expect(await screen.findByRole("switch", { name: "边改边查" })).not.toBeChecked();
  });

  it("is the first view where the last one is not there any more", async () => {
    await showPane({ kept: kept("views-to-come") });
    expect(await screen.findByRole("heading", { name: /一键检查/ })).toBeVisible();
  });
});

describe("language", () => {
  it("is Chinese, and turns to English and back", async () => {
    const shown = await showResults();
    expect(document.documentElement.lang).toBe("zh-CN");
    await shown.user.click(screen.getByRole("button", { name: "设置与自检" }));
    await shown.user.click(await screen.findByRole("radio", { name: "English" }));
    expect(await screen.findByRole("button", { name: "Check" })).toBeVisible();
    expect(document.documentElement.lang).toBe("en");
    expect(shown.fake.person.texts.get("qb.language")).toBe("en");
    await shown.user.click(screen.getByRole("radio", { name: "中文" }));
    expect(await screen.findByRole("button", { name: "一键检查" })).toBeVisible();
  });
});

describe("views to come", () => {
  const ledger: PaneView = {
    id: "views-to-come",
    place: "more",
    title: { "zh-CN": "待建页", en: "To come" },
    lead: { "zh-CN": "把不达标之处列成台账。", en: "Lists what fails." },
    load: async () => ({ default: () => <p>台账页</p> }),
  };

  it("are listed under 更多 as soon as they are registered", async () => {
    const shown = await showPane({}, [...VIEWS, ledger]);
    await openTab(shown, "更多");
    await shown.user.click(await screen.findByRole("button", { name: /待建页/ }));
    expect(await screen.findByText("台账页")).toBeVisible();
    expect(screen.getByRole("tab", { name: "更多" })).toHaveAttribute("aria-selected", "true");
  });

  it("leave no empty 更多 behind", async () => {
    await showPane(
      {},
      VIEWS.filter(({ place }) => place !== "more"),
    );
    await screen.findByRole("tab", { name: "标记" });
    expect(screen.queryByRole("tab", { name: "更多" })).toBeNull();
  });

  it("take nothing along when they do not open", async () => {
    const error = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const broken: PaneView = {
      ...ledger,
      place: "tab",
      load: () => Promise.reject(new Error("ChunkLoadError")),
    };
    const shown = await showPane({}, [...VIEWS, broken]);
    await openTab(shown, "待建页");
    expect(await screen.findByRole("heading", { name: "这一页没有打开，请重试。" })).toBeVisible();
    await openTab(shown, "检查");
    expect(await screen.findByRole("heading", { name: /打开一张填好的表/ })).toBeVisible();
    error.mockRestore();
  });
});
