/**
 * Times the sheets of 一校一案 in the built workbench, from the pane's button to the last sheet.
 *
 *   node tests/bench/plans-page.bench.mjs [--rows 505]
 *
 * Of 505 schools 302 fail. plan: until what would be written is shown. write: from 写入 until it is done. stall: the longest that the page
 * stood still meanwhile. In milliseconds; the machine's load is printed, for a busy machine doubles everything.
 */
import { existsSync, mkdirSync } from "node:fs";
import { loadavg } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { serve } from "../../scripts/serve.mjs";
import { makeWorkbook } from "./make-workbook.mjs";
import { longest, since, watchStalls } from "./page-stalls.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const { values: options } = parseArgs({ options: { rows: { type: "string", default: "505" } } });
const rows = Number(options.rows);
const file = path.join(root, `.cache/bench/schools-${rows}.xlsx`);
mkdirSync(path.dirname(file), { recursive: true });
if (!existsSync(file)) await makeWorkbook(rows, file);

const address = await serve({ folder: path.join(root, "dist"), port: 0 });
const browser = await chromium.launch({
  executablePath: findBrowser() ?? undefined,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "zh-CN" });
await context.addInitScript(watchStalls);
await context.addInitScript(() => globalThis.localStorage.setItem("qb.introduced", "1"));
const page = await context.newPage();
page.setDefaultTimeout(300_000);
await page.goto(address);
await page.locator("main[aria-busy=false] canvas").first().waitFor();
const [chooser] = await Promise.all([
  page.waitForEvent("filechooser"),
  page.getByRole("button", { name: "打开", exact: true }).click(),
]);
await chooser.setFiles(file);
await page.getByRole("tab", { name: path.basename(file), selected: true }).waitFor();
const pane = page.frameLocator("iframe:not(.behind)");
await pane.getByRole("button", { name: "一键检查", exact: true }).click();
await pane.getByRole("region", { name: "检查结果" }).getByRole("listitem").first().waitFor();
await pane.getByRole("tab", { name: "更多", exact: true }).click();
await pane.getByRole("button", { name: /^台账/ }).click();
await page.waitForTimeout(3000);
await longest(page);
const before = loadavg()[0];
const plan = await since(async () => {
  await pane.getByRole("button", { name: "生成一校一案", exact: true }).click();
  await pane.getByRole("button", { name: "写入", exact: true }).waitFor();
});
const planStall = await longest(page);
const write = await since(async () => {
  await pane.getByRole("button", { name: "写入", exact: true }).click();
  await pane.getByText("一校一案已生成。").waitFor();
});
await page.waitForTimeout(1000);
const writeStall = await longest(page);
const sheets = await page.evaluate(
  () => globalThis.qbWorkbench?.grid()?.getActiveWorkbook()?.getSheets().length,
);
const [planned, planStood, written, writeStood] = [plan, planStall, write, writeStall].map(Math.round);
console.log(
  `${sheets - 1} sheets  plan ${planned} (stall ${planStood})  write ${written} (stall ${writeStood})  (load ${before.toFixed(1)} to ${loadavg()[0].toFixed(1)})`,
);
await browser.close();
process.exit();
