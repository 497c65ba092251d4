/**
 * Times `qb rollup` over a prefecture: so many counties of so many schools each, one file a county.
 * Fresh processes; wall clock and user CPU seconds of the whole process, and the highest memory.
 *
 *   node tests/bench/rollup.bench.mjs [--counties 12] [--schools 125] [--rounds 5]
 *
 * Run `npm run build` first: it times dist/cli/qb.js. Needs GNU time.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { loadavg } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { makeWorkbook } from "./make-workbook.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const { values: options } = parseArgs({
  options: {
    counties: { type: "string", default: "12" },
    schools: { type: "string", default: "125" },
    rounds: { type: "string", default: "5" },
  },
});

async function prefecture(counties, schools) {
  const folder = path.join(root, `.cache/bench/prefecture-${counties}-${schools}`);
  mkdirSync(folder, { recursive: true });
  for (let county = 1; county <= counties; county++) {
    const file = path.join(folder, `第${county}县.xlsx`);
    if (!existsSync(file)) await makeWorkbook(schools, file);
  }
  return folder;
}

function run(folder) {
  const words = [path.join(root, "dist/cli/qb.js"), "rollup", folder];
  const command = ["-f", "%U %e %M", process.execPath, ...words];
  const { stderr, status, error } = spawnSync("/usr/bin/time", command, {
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (error || status === 3) throw error ?? new Error(String(stderr));
  const [user, whole, kilobytes] = String(stderr).trim().split("\n").at(-1).split(" ").map(Number);
  return { user, whole, peak: kilobytes / 1024 };
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}

const [counties, schools] = [Number(options.counties), Number(options.schools)];
const folder = await prefecture(counties, schools);
const runs = Array.from({ length: Number(options.rounds) }, () => run(folder));
console.table([
  {
    counties,
    schools: counties * schools,
    "user s": median(runs.map(({ user }) => user)),
    "whole s": median(runs.map(({ whole }) => whole)),
    "least whole s": Math.min(...runs.map(({ whole }) => whole)),
    "peak MB": Math.ceil(Math.max(...runs.map(({ peak }) => peak))),
  },
]);
console.log(`load averages ${loadavg().map((load) => load.toFixed(1))}, Node ${process.version}`);
