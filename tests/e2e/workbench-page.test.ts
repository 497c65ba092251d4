import { source as axeSource } from "axe-core";
import type { AxeResults } from "axe-core";
import type { BrowserContextOptions, Frame, Locator } from "playwright-core";
import { errorSentence } from "../../src/workbook/error-sentence";
import { buildCompoundFile } from "../support/compound-builder";
import { comeTo, Workbenches, type Workbench } from "./support/workbench-page";

jest.setTimeout(300_000);

let workbenches: Workbenches;
beforeAll(async () => {
  workbenches = await Workbenches.start();
});
afterAll(() => workbenches.stop());

const SAMPLE = "assets/sample-county.xlsx";

describe("opening", () => {
  it("begins with the sample, and puts each file into a tab of its own", () =>
    workbenches.use(async (workbench) => {
      const { page } = workbench;
      await page.getByRole("tab", { name: /云溪县/ }).waitFor();
      await workbench.openFile(SAMPLE, "assets/sample-official-form.xlsx");
      await page.getByRole("tab", { name: "sample-official-form.xlsx", selected: true }).waitFor();
      await workbench.ready();
      expect(await workbench.files.count()).toBe(2);
      const [official] = await workbench.sheets();
      await page.getByRole("tab", { name: "sample-county.xlsx" }).click();
      expect(await workbench.sheets()).not.toContain(official);
      await page.getByRole("button", { name: "关闭sample-county.xlsx" }).click();
      expect(await workbench.files.count()).toBe(1);
      expect(await workbench.sheets()).toContain(official);
    }));

  const zip = Buffer.from("PK\u0003\u0004 and then nothing of a workbook");
  const bad: Readonly<Record<string, readonly [name: string, bytes: Buffer, sentence: string]>> = {
    "a damaged one": ["坏.xlsx", zip, errorSentence("damaged")],
    "an encrypted one": [
      "密.xlsx",
      Buffer.from(buildCompoundFile(["EncryptionInfo", "EncryptedPackage"])),
      errorSentence("encrypted"),
    ],
    "an old one": ["旧.xls", Buffer.from(buildCompoundFile(["Workbook"])), errorSentence("legacy-xls")],
    "an empty one": ["空.xlsx", Buffer.alloc(0), errorSentence("empty-file")],
  };

  it.each(Object.keys(bad))("says one sentence of %s, and loses nothing", (kind) =>
    workbenches.use(async (workbench) => {
      const [name, buffer, sentence] = bad[kind] ?? ["", zip, ""];
      await workbench.type("G8", "2301");
      await workbench.openFile({ name, mimeType: "", buffer });
      await workbench.page.getByRole("alert").getByText(`${name}：${sentence}`).waitFor();
      expect(await workbench.files.count()).toBe(1);
      expect(await workbench.value("G8")).toBe(2301);
    }),
  );

  it("says one sentence of 100 MB that are dropped", () =>
    workbenches.use(async ({ page }) => {
      await page.evaluate(() => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(100 << 20)], "大.xlsx"));
        const drop = new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true });
        document.querySelector("canvas")?.dispatchEvent(drop);
      });
      await page
        .getByRole("alert")
        .getByText(`大.xlsx：${errorSentence("too-large")}`)
        .waitFor();
    }));
});

describe("what a person does to the form", () => {
  it("is refused with a sentence where rows would move", () =>
    workbenches.use(async (workbench) => {
      const before = (await workbench.cells()).length;
      await workbench.page.evaluate(() =>
        window.qbWorkbench?.grid()?.getActiveWorkbook()?.getActiveSheet().insertRows(9, 1),
      );
      await workbench.page
        .getByRole("alert")
        .getByText(/不能插入、删除或移动行、列/)
        .waitFor();
      expect((await workbench.cells()).length).toBe(before);
    }));

  it("is unsaved until it is saved; closing asks", () =>
    workbenches.use(async (workbench) => {
      const { page } = workbench;
      await workbench.type("G8", "2301");
      await page.getByText("未保存").waitFor();
      await page.getByRole("button", { name: /^关闭/ }).click();
      await page.getByRole("dialog").getByRole("button", { name: "取消" }).click();
      expect((await workbench.save()).length).toBeGreaterThan(1000);
      await page.getByText("未保存").waitFor({ state: "detached" });
      await page.getByRole("button", { name: /^关闭/ }).click();
      await page.getByRole("button", { name: "打开示例" }).waitFor();
    }));
});

describe("leaving the page", () => {
  /** What the browser asks before it lets the page go; null where it asks nothing and the page is gone. */
  async function asked({ page }: Workbench): Promise<string | null> {
    const question = new Promise<string>((tell) => {
      page.once("dialog", (dialog) => void dialog.dismiss().then(() => tell(dialog.type())));
    });
    const gone = page.waitForEvent("close").then(() => null);
    await page.close({ runBeforeUnload: true });
    return Promise.race([question, gone]);
  }

  it("is asked about while something is unsaved, and the page stays when the person does", () =>
    workbenches.use(async (workbench) => {
      await workbench.type("G8", "2301");
      await workbench.page.getByText("未保存").waitFor();
      expect(await asked(workbench)).toBe("beforeunload");
      expect(await workbench.value("G8")).toBe(2301);
    }));

  it("is nobody's question when all is saved", () =>
    workbenches.use(async (workbench) => {
      await workbench.type("G8", "2301");
      await workbench.save();
      await workbench.page.getByText("未保存").waitFor({ state: "detached" });
      expect(await asked(workbench)).toBeNull();
    }));
});

/** How many workbooks were put by, after a moment (milliseconds since 1970) or ever. */
async function putBy({ page }: Workbench, since = 0): Promise<number> {
  return page.evaluate(
    (since) =>
      new Promise<number>((tell, fail) => {
        const asked = indexedDB.open("qb-workbench");
        asked.onerror = () => fail(asked.error ?? new Error("IndexedDB"));
        asked.onsuccess = () => {
          const all = asked.result.transaction("unsaved").objectStore("unsaved").getAll();
          all.onsuccess = () => {
            const works = all.result as { readonly at: number }[];
            tell(works.filter(({ at }) => at > since).length);
          };
        };
      }),
    since,
  );
}

describe("a tab that is killed", () => {
  it("gives its work back when the page is opened again", () =>
    workbenches.use(async (workbench, context) => {
      await workbench.openAndWait(SAMPLE);
      await workbench.type("G8", "2301");
      const typed = Date.now();
      expect(
        await comeTo(
          (count) => count === 1,
          () => putBy(workbench, typed),
        ),
      ).toBe(1);
      await workbench.page.keyboard.type("9");
      const session = await context.newCDPSession(workbench.page);
      const crashed = workbench.page.waitForEvent("crash");
      // A page that has crashed answers nothing any more.
      void session.send("Page.crash").catch(() => undefined);
      await crashed;
      const again = await workbenches.open(context);
      const offer = again.page.getByRole("region", { name: "上次没有保存的内容" });
      await offer.getByText(/sample-county\.xlsx/).waitFor();
      await offer.getByRole("button", { name: "恢复" }).click();
      await again.page.getByRole("tab", { name: /^sample-county\.xlsx/, selected: true }).waitFor();
      await again.ready();
      expect(await again.value("G8")).toBe(2301);
      await again.page.getByText("未保存").waitFor();
      await again.save();
      expect(
        await comeTo(
          (count) => count === 0,
          () => putBy(again),
        ),
      ).toBe(0);
    }));

  it("is not offered to a second window while the first is at it", () =>
    workbenches.use(async (workbench, context) => {
      await workbench.type("G8", "2301");
      expect(
        await comeTo(
          (count) => count === 1,
          () => putBy(workbench),
        ),
      ).toBe(1);
      const second = await workbenches.open(context);
      expect(await second.page.getByRole("button", { name: "恢复" }).count()).toBe(0);
    }));
});

describe("without a network", () => {
  it("opens, shows the sample and starts the add-in, once it was loaded", () =>
    workbenches.use(async (workbench, context) => {
      await workbench.page.evaluate(() => navigator.serviceWorker.ready);
      await context.setOffline(true);
      await workbench.page.reload();
      await workbench.ready();
      await workbench.page.getByRole("tab", { name: /云溪县/ }).waitFor();
    }));

  it("never asks another server for anything", () =>
    workbenches.use(async (workbench, context) => {
      const foreign: string[] = [];
      context.on("request", (request) => {
        if (!request.url().startsWith(workbenches.address) && !/^(blob|data):/.test(request.url())) {
          foreign.push(request.url());
        }
      });
      await workbench.page.reload();
      await workbench.ready();
      expect(foreign).toEqual([]);
    }));
});

describe("starting", () => {
  it("asks once for the grid's scripts, which the page's head and the page both want", () =>
    workbenches.use(async ({ page }) => {
      const scripts = async () =>
        page.evaluate(() =>
          [...document.scripts].map(({ src }) => src).filter((src) => src.includes("/workbench/")),
        );
      const asked = await scripts();
      expect(asked.filter((src) => /\/grid\.\w+\.js$/.test(src))).toHaveLength(1);
      expect(new Set(asked).size).toBe(asked.length);
    }));
});

describe("as an app", () => {
  it("can be installed", () =>
    workbenches.use(async ({ page }, context) => {
      await page.evaluate(() => navigator.serviceWorker.ready);
      const browser = await context.newCDPSession(page);
      const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
      const wrong = installabilityErrors.map(({ errorId }) => errorId);
      expect(wrong.filter((error) => error !== "in-incognito")).toEqual([]);
    }));
});

describe("printing", () => {
  it("lays the whole sheet out on paper, marks and all, and then is gone", () =>
    workbenches.use(async (workbench) => {
      const { page } = workbench;
      await workbench.run("一键检查");
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      const last = (await workbench.cells()).at(-1);
      const shown = await page.evaluate(() => document.querySelectorAll(".paper tr").length);
      expect(shown).toBeGreaterThanOrEqual(Number(/\d+$/.exec(last?.cell ?? "")?.[0]));
      expect(await page.locator(".paper td", { hasText: "云溪县第一小学" }).count()).toBeGreaterThan(0);
      await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
      expect(await page.locator(".paper").count()).toBe(0);
    }));
});

/** The grid's own markup is Univer's, and the places that Fluent's keyboard handling puts in are never read out. */
const NOT_OURS = ["section[aria-label=工作表]", "[data-tabster-dummy]"];

async function seriousFaults(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axeSource);
  const results = await frame.evaluate(
    (exclude) =>
      (globalThis as unknown as { axe: { run(context: object): Promise<AxeResults> } }).axe.run({ exclude }),
    NOT_OURS,
  );
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

describe("for everybody", () => {
  const looks: Readonly<Record<string, BrowserContextOptions>> = {
    light: {},
    dark: { colorScheme: "dark" },
    "forced colours": { forcedColors: "active" },
  };

  it.each(Object.keys(looks))("axe finds nothing serious, %s", (look) =>
    workbenches.use(async (workbench) => {
      await workbench.run("一键检查");
      await workbench.findings.first().waitFor();
      for (const frame of workbench.page.frames()) expect(await seriousFaults(frame)).toEqual([]);
    }, looks[look]),
  );

  it("page, grid and pane turn dark with the system, and light again", () =>
    workbenches.use(async ({ page, pane }) => {
      /** The sum of a ground's red, green and blue, 0 to 765. */
      const ground = (element: Locator) =>
        element.evaluate((at) => {
          const { backgroundColor } = getComputedStyle(at);
          const [red = 0, green = 0, blue = 0] = (backgroundColor.match(/\d+/g) ?? []).map(Number);
          return red + green + blue;
        });
      const grounds = async () => [
        await ground(page.locator(".page")),
        await ground(pane.locator("#root > *").first()),
        (await page.locator(".univer-dark").count()) > 0 ? 0 : 765,
      ];
      const all = (bright: boolean) => (found: number[]) => found.every((sum) => sum > 380 === bright);
      for (const scheme of ["light", "dark", "light"] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        const found = await comeTo(all(scheme === "light"), grounds);
        expect([scheme, found, all(scheme === "light")(found)]).toEqual([scheme, found, true]);
      }
    }));

  it("the whole way can be gone by keyboard", () =>
    workbenches.use(async (workbench) => {
      const { page } = workbench;
      const tabTo = async (name: string) => {
        for (let press = 0; press < 60; press++) {
          const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
          if (focused === name) return;
          await page.keyboard.press("Tab");
        }
        throw new Error(`Tab never comes to ${name}`);
      };
      await workbench.type("G8", "2301");
      await page.keyboard.press("F6");
      await tabTo("一键检查");
      await page.keyboard.press("Enter");
      await workbench.findings.first().waitFor();
      await page.keyboard.press("F6");
      await tabTo("保存");
      const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
      expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    }));

  it("the pane's width follows the arrow keys, and is kept", () =>
    workbenches.use(async (workbench) => {
      const bar = workbench.page.getByRole("separator", { name: "任务窗格宽度" });
      const before = Number(await bar.getAttribute("aria-valuenow"));
      await bar.press("ArrowLeft");
      expect(await bar.getAttribute("aria-valuenow")).toBe(String(before + 16));
      await workbench.page.reload();
      await workbench.ready();
      expect(await bar.getAttribute("aria-valuenow")).toBe(String(before + 16));
    }));

  it("the page speaks English when the pane does", () =>
    workbenches.use(async ({ page, pane }) => {
      await pane.locator("#root").evaluate(() => window.localStorage.setItem("qb.language", "en"));
      await page.getByRole("button", { name: "Open", exact: true }).waitFor();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
    }));
});
