import fs from "node:fs";
import { chromium } from "playwright-core";
import { buildIfStale } from "./build-if-stale.mjs";
import { findBrowser } from "./find-browser.mjs";
import { inProject, isMain } from "./project.mjs";
import { giveUp, say } from "./say.mjs";
import { serve } from "./serve.mjs";

const FOLDER = "docs/images";
const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

/** Presses a button of the ribbon and waits until it is done. */
async function press(page, name) {
  await page.getByRole("button", { name, exact: true }).click();
  await page.locator(".ribbon [aria-disabled=true]").first().waitFor({ state: "detached" });
  await page.waitForTimeout(1500);
}

const pane = (page) => page.frameLocator("iframe:not(.behind)");

async function goTo(page, cell) {
  const box = page.locator("[data-u-comp=defined-name] input").first();
  await box.fill(cell);
  await box.press("Enter");
  await page.waitForTimeout(500);
}

/** The pictures in the order of a clerk's work: each begins where the one before ended. */
const PICTURES = [
  { name: "workbench-open", come: async () => {} },
  {
    name: "workbench-checked",
    come: async (page) => {
      await press(page, "一键检查");
      await pane(page).getByRole("listitem").first().waitFor();
      await goTo(page, "W10");
    },
  },
  {
    name: "workbench-finding",
    come: async (page) => {
      const finding = pane(page)
        .getByRole("listitem", { name: /[A-Z]+\d+$/ })
        .first();
      await finding.getByRole("button").click();
      await page.waitForTimeout(1000);
    },
  },
  {
    name: "workbench-mended",
    come: async (page) => {
      await goTo(page, "N8");
      await page.keyboard.type("12000");
      await page.keyboard.press("Enter");
      await page.waitForTimeout(2000);
    },
  },
];

/** Takes the pictures of the guide and the README from the real page. */
async function main() {
  const executablePath = findBrowser();
  if (!executablePath) giveUp("没有找到浏览器。", "No browser was found.");
  buildIfStale(["addin", "workbench"]);
  fs.mkdirSync(inProject(FOLDER), { recursive: true });
  const address = await serve({ folder: inProject("dist"), port: 0 });
  const browser = await chromium.launch({ executablePath, args: ARGS });
  const context = await browser.newContext({ viewport: { width: 1440, height: 810 }, locale: "zh-CN" });
  await context.addInitScript(() => globalThis.localStorage.setItem("qb.introduced", "1"));
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.goto(address);
  await pane(page).locator("#root button").first().waitFor();
  await page.waitForTimeout(1500);
  for (const { name, come } of PICTURES) {
    await come(page);
    await page.screenshot({ path: inProject(FOLDER, `${name}.png`) });
    say(`已取图 ${name}`, `Took ${name}`);
  }
  await browser.close();
  process.exit();
}

if (isMain(import.meta.url)) await main();
