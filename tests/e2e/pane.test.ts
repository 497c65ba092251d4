import { source as axeSource } from "axe-core";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { PanePages, type PaneLook } from "./support/pane-page";

jest.setTimeout(180_000);

let pages: PanePages;
beforeAll(async () => {
  pages = await PanePages.start();
});
afterAll(() => pages.stop());

async function withPane(look: PaneLook, act: (page: Page) => Promise<void>): Promise<void> {
  const page = await pages.open(look);
  try {
    await act(page);
  } finally {
    await page.context().close();
  }
}

async function check(page: Page): Promise<void> {
  await page.getByRole("button", { name: "一键检查" }).click();
  await page.getByRole("region", { name: "检查结果" }).getByRole("listitem").first().waitFor();
}

const openTab = (name: string) => async (page: Page) => {
  await check(page);
  await page.getByRole("tab", { name, exact: true }).click();
};

/** Every picture of the pane that a person can come to. */
const PICTURES: Readonly<Record<string, { look?: PaneLook; come?: (page: Page) => Promise<void> }>> = {
  "the first screen": { look: { scene: "first" } },
  "before a check": {},
  results: { come: check },
  "an opened finding": {
    come: async (page) => {
      await check(page);
      await page.keyboard.press("Alt+ArrowDown");
      await page.keyboard.press("Alt+ArrowDown");
      await page.getByRole("button", { name: "情况说明" }).click();
    },
  },
  "by indicator": { come: openTab("按指标") },
  doubts: {
    come: async (page) => {
      await check(page);
      await page.getByRole("tab", { name: /疑问/ }).click();
    },
  },
  "the filter": {
    come: async (page) => {
      await check(page);
      await page.getByRole("button", { name: "筛选" }).click();
    },
  },
  "what will be written": {
    come: async (page) => {
      await check(page);
      await page.getByRole("button", { name: "标记到表中" }).click();
      await page.getByRole("button", { name: "写入" }).waitFor();
    },
  },
  "a running check": {
    look: { scene: "slow" },
    come: async (page) => {
      await page.getByRole("button", { name: "一键检查" }).click();
      await page.getByRole("button", { name: "取消" }).waitFor();
    },
  },
  "nothing recognised": {
    look: { scene: "unrecognised" },
    come: async (page) => {
      await page.getByRole("button", { name: "一键检查" }).click();
      await page.getByRole("button", { name: "打开识别结果" }).waitFor();
    },
  },
  "a host that is busy": {
    look: { scene: "busy" },
    come: async (page) => {
      await page.getByRole("button", { name: "一键检查" }).click();
      await page.getByText(/有单元格正在编辑/).waitFor();
    },
  },
  识别结果: {
    come: async (page) => {
      await openTab("识别结果")(page);
      await page.getByRole("combobox", { name: "A列读作" }).waitFor();
    },
  },
  差异系数: {
    come: async (page) => {
      await openTab("差异系数")(page);
      await page.getByRole("radiogroup", { name: "写到哪里" }).waitFor();
    },
  },
  标记: {
    come: async (page) => {
      await openTab("标记")(page);
      await page.getByRole("switch").waitFor();
    },
  },
  设置与自检: {
    come: async (page) => {
      await page.getByRole("button", { name: "设置与自检" }).click();
      await page.getByRole("region", { name: "隐私" }).waitFor();
    },
  },
  "outside Excel": { look: { scene: "outside" } },
  "an old Excel": { look: { scene: "too-old" } },
};
const NAMES = Object.keys(PICTURES);

async function withPicture(name: string, look: PaneLook, act: (page: Page) => Promise<void>): Promise<void> {
  const picture = PICTURES[name];
  await withPane({ ...picture?.look, ...look }, async (page) => {
    await picture?.come?.(page);
    await page.evaluate(() => document.fonts.ready);
    await act(page);
  });
}

/** Fluent's own: an element that hands the focus on as soon as it gets it, so nobody ever stands on it. */
const FOCUS_TRAPS = ["[data-tabster-dummy]"];

/** What axe holds for serious or worse, with the elements concerned. */
async function seriousFaults(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: axeSource });
  const results = await page.evaluate(
    (exclude) =>
      (globalThis as unknown as { axe: { run(context: object): Promise<AxeResults> } }).axe.run({ exclude }),
    FOCUS_TRAPS,
  );
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe("axe finds nothing serious", () => {
  it.each(NAMES)("in %s", (name) =>
    withPicture(name, {}, async (page) => expect(await seriousFaults(page)).toEqual([])),
  );

  it.each(["results", "an opened finding", "标记", "设置与自检"])("in %s, dark", (name) =>
    withPicture(name, { colorScheme: "dark" }, async (page) => expect(await seriousFaults(page)).toEqual([])),
  );
});

/** Texts that are cut off without an ellipsis and things that stick out of the pane. */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    return [...document.querySelectorAll<HTMLElement>("#root *")]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        if (
          box.width <= 2 ||
          box.height === 0 ||
          element.closest("svg, select, [role=status], [role=progressbar]")
        )
          return false;
        const style = getComputedStyle(element);
        const cut = style.overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1;
        return box.right > wide + 1 || box.left < -1 || (cut && style.textOverflow !== "ellipsis");
      })
      .map((element) => `${element.tagName} ${element.ariaLabel ?? element.textContent?.slice(0, 40) ?? ""}`);
  });

describe("nothing is cut off", () => {
  describe.each([320, 450])("at %i px", (width) => {
    it.each(NAMES)("in %s", (name) =>
      withPicture(name, { width }, async (page) => expect(await misfits(page)).toEqual([])),
    );
  });

  it("in English", () =>
    withPane({ scene: "english" }, async (page) => {
      await page.getByRole("button", { name: "Check", exact: true }).click();
      await page.getByRole("region", { name: "Findings" }).getByRole("listitem").first().waitFor();
      expect(await misfits(page)).toEqual([]);
    }));
});

describe("by keyboard alone", () => {
  it("a person checks, reads, selects, explains, marks and takes back", () =>
    withPane({}, async (page) => {
      const tabTo = async (name: string | RegExp) => {
        const wanted = page.getByRole("button", { name, exact: true });
        for (let press = 0; press < 40; press++) {
          if (await wanted.evaluateAll((found) => found.some((each) => each === document.activeElement)))
            return;
          await page.keyboard.press("Tab");
        }
        throw new Error(`Tab never comes to ${String(name)}`);
      };
      await tabTo("一键检查");
      await page.keyboard.press("Enter");
      await page.getByRole("region", { name: "检查结果" }).getByRole("listitem").first().waitFor();
      await page.keyboard.press("Alt+ArrowDown");
      await page.keyboard.press("Alt+ArrowDown");
      await tabTo("情况说明");
      await page.keyboard.press("Enter");
      await page.keyboard.type("新校区在建");
      await tabTo("保存");
      await page.keyboard.press("Enter");
      await page.getByText(/情况说明（.*）：新校区在建/).waitFor();
      await tabTo("标记到表中");
      await page.keyboard.press("Enter");
      await page.getByText("将写入以下内容").waitFor();
      await tabTo("写入");
      await page.keyboard.press("Enter");
      await page.getByText("已标记到表中。").waitFor();
      await tabTo("撤回");
      await page.keyboard.press("Enter");
      await page.getByText("已标记到表中。").waitFor({ state: "detached" });
      const calls = await page.evaluate(() => window.fake?.calls.map(({ what }) => what));
      expect(calls).toEqual(["check", "select", "plan", "apply", "take-back"]);
    }));

  it("arrows go through a list of thousands, and the focus is never lost", () =>
    withPane({ county: "primary=1500&junior=700" }, async (page) => {
      await check(page);
      await page.getByRole("button", { name: "全部展开" }).click();
      await page.getByRole("listitem").first().getByRole("button").focus();
      await page.keyboard.press("End");
      await page.waitForFunction(() => document.activeElement?.closest("li")?.ariaPosInSet !== "1");
      const last = await page.evaluate(() => document.activeElement?.closest("li")?.ariaPosInSet);
      const size = await page.evaluate(() => document.activeElement?.closest("li")?.ariaSetSize);
      expect(last).toBe(size);
      await page.keyboard.press("Home");
      await page.waitForFunction(() => document.activeElement?.closest("li")?.ariaPosInSet === "1");
      await page.locator("main").evaluate((main) => main.scrollTo(0, main.scrollHeight / 2));
      await page.keyboard.press("ArrowDown");
      await page.waitForFunction(() => document.activeElement?.closest("li")?.ariaPosInSet === "2");
    }));
});

describe("a list of thousands", () => {
  it("draws what is in sight and little more", () =>
    withPane({ county: "primary=2000&junior=1000" }, async (page) => {
      await check(page);
      await page.getByRole("button", { name: "全部展开" }).click();
      const size = Number(await page.getByRole("listitem").first().getAttribute("aria-setsize"));
      expect(size).toBeGreaterThan(4000);
      expect(await page.getByRole("listitem").count()).toBeLessThan(80);
    }));

  it("shows its last row at its end", () =>
    withPane({ county: "primary=1500&junior=700" }, async (page) => {
      await check(page);
      await page.getByRole("button", { name: "全部展开" }).click();
      await page.locator("main").evaluate((main) => main.scrollTo(0, main.scrollHeight));
      await page.waitForFunction(() => {
        const last = [...document.querySelectorAll("li[aria-posinset]")].at(-1);
        return last?.ariaPosInSet === last?.ariaSetSize;
      });
    }));

  it("keeps the next finding in sight", () =>
    withPane({ county: "primary=300&junior=100" }, async (page) => {
      await check(page);
      for (let press = 0; press < 30; press++) await page.keyboard.press("Alt+ArrowDown");
      const open = page.locator("li button[aria-expanded=true]").last();
      await open.waitFor();
      const box = await open.boundingBox();
      expect(box?.y).toBeGreaterThan(200);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(720);
    }));
});

describe("over a real workbook in memory", () => {
  it("a county is checked, marked, cleared and taken back", () =>
    withPane({ scene: "real" }, async (page) => {
      const button = (name: string) => page.getByRole("button", { name, exact: true });
      await check(page);
      await button("标记到表中").click();
      await button("写入").click();
      await page.getByText("已标记到表中。").waitFor();
      await button("清除标记").click();
      await button("清除").click();
      await page.getByText("标记已清除。").waitFor();
      await button("撤回").click();
      await page.getByText("标记已清除。").waitFor({ state: "detached" });
    }));

  it("a column read otherwise changes what is found", () =>
    withPane({ scene: "real" }, async (page) => {
      await check(page);
      await page.getByRole("tab", { name: "识别结果", exact: true }).click();
      const column = page.getByRole("combobox", { name: "F列读作" });
      expect(await column.inputValue()).toBe("aboveDegreeTeachers");
      await column.selectOption({ index: 0 });
      await page.getByRole("tab", { name: "检查", exact: true }).click();
      await page
        .getByText(/高学历教师/)
        .first()
        .waitFor();
      expect(await page.getByText("0.231").count()).toBe(0);
    }));
});
