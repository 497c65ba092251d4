/**
 * Times whole checks beside what they cannot do without: our reading alone, inflating alone; and beside
 * ExcelJS, which only reads. All are fresh processes that take turns.
 *
 *   node tests/bench/check.bench.mjs [--rows 2000,20000,207000] [--rounds 3] [--only text,json,own,inflate,exceljs]
 *
 * User CPU seconds of the whole process are compared, because a clock also measures what else the machine does.
 * `ratio` is to our reading alone, by medians. `peak MB` is the highest of all rounds. Our reading's process
 * also visits every cell once, as ExcelJS's does; the check visits what it needs. Needs GNU time.
 */
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { loadavg } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { bundle } from "./bundle.mjs";
import { makeWorkbook } from "./make-workbook.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, ".cache/bench");
const MEASURES = "%U %S %e %M";

const { values: options } = parseArgs({
  options: {
    rows: { type: "string", default: "2000,20000,207000" },
    rounds: { type: "string", default: "3" },
    only: { type: "string", default: "text,json,own,inflate,exceljs" },
  },
});

/** What runs, and the exit statuses that are no failure of it. */
async function contestants() {
  const script = (name) => path.join(import.meta.dirname, `read-${name}.mjs`);
  const check = [path.join(root, "dist/cli/qb.js"), "check"];
  const all = {
    text: { words: check, statuses: [0, 1, 2] },
    json: { words: [...check, "--json"], statuses: [0, 1, 2] },
    own: { words: [await bundle("tests/bench/read-own.ts")], statuses: [0] },
    inflate: { words: [script("inflate")], statuses: [0] },
    exceljs: { words: ["--max-old-space-size=8192", script("exceljs")], statuses: [0] },
  };
  return options.only.split(",").map((name) => ({ name, ...all[name], runs: [] }));
}

async function workbook(rows) {
  const file = path.join(folder, `schools-${rows}.xlsx`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file)) await makeWorkbook(rows, file);
  return file;
}

/** Runs one process with its output on disk, as `>` in a shell would. */
function run({ name, words, statuses }, file) {
  const out = openSync(path.join(folder, `${name}.out`), "w");
  const command = ["-f", MEASURES, process.execPath, ...words, file];
  const { stderr, status, error } = spawnSync("/usr/bin/time", command, { stdio: ["ignore", out, "pipe"] });
  closeSync(out);
  if (error || !statuses.includes(status)) throw new Error(`${name}: ${error ?? stderr}`);
  const [user, system, whole, kilobytes] = String(stderr).trim().split("\n").at(-1).split(" ").map(Number);
  return { user, system, whole, peak: kilobytes / 1024 };
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}

function summary(rows, { name, runs }, reading) {
  const middle = (key) => median(runs.map((one) => one[key]));
  return {
    rows,
    process: name,
    "user s": middle("user"),
    "least user s": Math.min(...runs.map(({ user }) => user)),
    "system s": middle("system"),
    "whole s": middle("whole"),
    ratio: reading && Number((middle("user") / reading).toFixed(2)),
    "peak MB": Math.ceil(Math.max(...runs.map(({ peak }) => peak))),
  };
}

const table = [];
for (const rows of options.rows.split(",").map(Number)) {
  const file = await workbook(rows);
  const all = await contestants();
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const one of all) one.runs.push(run(one, file));
  }
  const own = all.find(({ name }) => name === "own");
  const reading = own ? median(own.runs.map(({ user }) => user)) : null;
  table.push(...all.map((one) => summary(rows, one, reading)));
}
console.table(table);
console.log(`load averages ${loadavg().map((load) => load.toFixed(1))}, Node ${process.version}`);
