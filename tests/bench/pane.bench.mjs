/**
 * Times the pane in a real browser over the memory adapter: from click to list, the longest task of the page
 * meanwhile, and frames a second while the list of all findings is scrolled: as fast as a flick goes (14 screens
 * a second), and from end to end in three seconds, where each frame shows rows that none before it showed.
 *
 *   QB_BROWSER=/usr/bin/chromium node tests/bench/pane.bench.mjs [--schools 60,2000] [--rounds 3]
 */
/* global document, requestAnimationFrame */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import webpack from "webpack";

const paneBuild = createRequire(import.meta.url)("../e2e/pane/webpack.pane.cjs");
const { values: options } = parseArgs({
  options: {
    schools: { type: "string", default: "60,2000" },
    rounds: { type: "string", default: "3" },
  },
});
const folder = mkdtempSync(path.join(tmpdir(), "qb-pane-bench-"));

async function build() {
  const config = { ...paneBuild(folder), optimization: { minimize: true } };
  const stats = await new Promise((done, fail) =>
    webpack(config).run((error, result) => (error ? fail(error) : done(result))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}

async function serve() {
  const server = createServer((request, response) => {
    const name = new URL(request.url, "http://localhost").pathname.slice(1) || "index.html";
    response.setHeader("Content-Type", name.endsWith(".js") ? "text/javascript" : "text/html");
    try {
      response.end(readFileSync(path.join(folder, name)));
    } catch {
      response.end();
    }
  });
  await new Promise((done) => server.listen(0, "localhost", done));
  return server;
}

async function opened(browser, port, schools) {
  const context = await browser.newContext({ viewport: { width: 320, height: 720 }, locale: "zh-CN" });
  const page = await context.newPage();
  await page.goto(`http://localhost:${port}/?scene=real&schools=${schools}`);
  await page.getByRole("button", { name: "一键检查" }).waitFor();
  await page.waitForTimeout(1000);
  return page;
}

/** Milliseconds from the click until the first finding is drawn, and the longest task on the way. */
const clickToList = (page) =>
  page.evaluate(async () => {
    const tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ entryTypes: ["longtask"] });
    const button = [...document.querySelectorAll("button")].find((one) => one.textContent === "一键检查");
    const begun = performance.now();
    button.click();
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    while (!document.querySelector("section li, [role=region] li")) await frame();
    const list = performance.now() - begun;
    await new Promise((done) => setTimeout(done, 300));
    return { list, longest: Math.max(0, ...tasks.map(({ duration }) => duration)) };
  });

const FLICK = 10_000;

/** Frames a second over three seconds. @param speed pixels a second; null: the whole list in that time. */
const frames = (page, speed) =>
  page.evaluate(async (wanted) => {
    const main = document.querySelector("main");
    main.scrollTo(0, 0);
    const pace = wanted ?? main.scrollHeight / 3;
    const begun = performance.now();
    const times = [];
    for (let now = begun; now - begun < 3000; now = performance.now()) {
      main.scrollTo(0, ((now - begun) / 1000) * pace);
      times.push(await new Promise((done) => requestAnimationFrame(done)));
    }
    return (times.length - 1) / ((times.at(-1) - times[0]) / 1000);
  }, speed);

async function openAll(page) {
  for (const closed of await page.getByRole("button", { name: "全部展开" }).all()) await closed.click();
}

async function measure(browser, port, schools) {
  const page = await opened(browser, port, schools);
  const { list, longest } = await clickToList(page);
  await openAll(page);
  const rows = Number(await page.locator("li").first().getAttribute("aria-setsize"));
  const flick = await frames(page, FLICK);
  const through = await frames(page, null);
  await page.context().close();
  return {
    schools,
    rows,
    "click to list ms": list,
    "longest task ms": longest,
    "frames/s, flick": flick,
    "frames/s, end to end": through,
  };
}

async function main() {
  await build();
  const server = await serve();
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  const browser = await chromium.launch({ executablePath: process.env.QB_BROWSER, args });
  const rows = [];
  for (const schools of options.schools.split(","))
    for (let round = 0; round < Number(options.rounds); round++)
      rows.push(await measure(browser, server.address().port, schools));
  console.log(`load ${loadavg()[0].toFixed(1)}`);
  console.table(
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, Math.round(value)])),
    ),
  );
  await browser.close();
  server.close();
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
