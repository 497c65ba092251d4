/**
 * Times the built workbench in a real browser, as a person meets it, with summaries of 14 columns.
 *
 *   node tests/bench/workbench.bench.mjs [--rows 2000,20000] [--rounds 3]
 *
 * ready: from the address, with nothing kept of an earlier visit, until the sample is drawn in the grid. pane: until
 * the pane beside it has its 一键检查. again: the same as pane on the next visit. open: from the chosen file to its tab,
 * drawn. list: from 一键检查 in the pane to its first finding. stall: the longest the page stood still during that.
 * In milliseconds by the page's own clock, best of the rounds; the machine's load is printed, for a busy machine
 * doubles everything.
 */
import { existsSync, mkdirSync } from "node:fs";
import { loadavg } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { serve } from "../../scripts/serve.mjs";
import { makeShortWorkbook } from "./make-workbook.mjs";
import { Moments, tellMoments } from "./page-moments.mjs";
import { longest, watchStalls } from "./page-stalls.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, ".cache/bench");
const { values: options } = parseArgs({
  options: { rows: { type: "string", default: "2000,20000" }, rounds: { type: "string", default: "3" } },
});

async function workbook(rows) {
  const file = path.join(folder, `summary-${rows}.xlsx`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file)) await makeShortWorkbook(rows, file);
  return file;
}

async function choose(page, file) {
  const button = page.getByRole("button", { name: "打开", exact: true });
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button.click()]);
  await chooser.setFiles(file);
}

async function visit(page, moments, address) {
  const [ready, pane] = await Promise.all([
    moments.next("sample"),
    moments.next("pane"),
    page.goto(address, { waitUntil: "commit" }),
  ]);
  return { ready, pane };
}

async function round(browser, address, file) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "zh-CN" });
  await context.addInitScript(watchStalls);
  await context.addInitScript(tellMoments);
  await context.addInitScript(() => globalThis.localStorage.setItem("qb.introduced", "1"));
  const page = await context.newPage();
  const moments = new Moments(page);
  const { ready, pane } = await visit(page, moments, address);
  await page.evaluate(() => globalThis.navigator.serviceWorker.ready);
  await page.waitForTimeout(3000);
  const { pane: again } = await visit(page, moments, address);
  await page.waitForTimeout(3000);
  const open = await moments.between("chosen", "opened", () => choose(page, file));
  const check = page
    .frameLocator("iframe:not(.behind)")
    .getByRole("button", { name: "一键检查", exact: true });
  await check.waitFor();
  await page.waitForTimeout(10_000);
  await longest(page);
  const list = await moments.between("asked", "listed", () => check.click());
  const stall = await longest(page);
  await context.close();
  return { ready, pane, again, open, list, stall };
}

const address = await serve({ folder: path.join(root, "dist"), port: 0 });
const browser = await chromium.launch({
  executablePath: findBrowser() ?? undefined,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
for (const rows of options.rows.split(",").map(Number)) {
  const file = await workbook(rows);
  const before = loadavg()[0];
  const rounds = [];
  for (let count = 0; count < Number(options.rounds); count++)
    rounds.push(await round(browser, address, file));
  const best = (what) => Math.round(Math.min(...rounds.map((each) => each[what])));
  const figures = ["ready", "pane", "again", "open", "list", "stall"]
    .map((what) => `${what} ${best(what)}`)
    .join("  ");
  console.log(`${rows} schools  ${figures}  (load ${before.toFixed(1)} to ${loadavg()[0].toFixed(1)})`);
}
await browser.close();
process.exit();
