/**
 * Times `qb ledger` and `qb plans` as whole processes: the first ledger of some 2 000 failing cells, its re-check,
 * and some 300 one-school sheets.
 *
 *   node tests/bench/ledger.bench.mjs [--rounds 3]
 *
 * `user s` is processor time, `whole s` what a person waits; both are medians. Needs GNU time.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { bundle } from "./bundle.mjs";
import { makeWorkbook } from "./make-workbook.mjs";

const { values: options } = parseArgs({ options: { rounds: { type: "string", default: "3" } } });
const cache = path.resolve(import.meta.dirname, "../../.cache/bench");
const out = mkdtempSync(path.join(tmpdir(), "qb-ledger-bench-"));
const qb = await bundle("src/cli/qb.ts");

async function workbook(rows) {
  const file = path.join(cache, `schools-${rows}.xlsx`);
  mkdirSync(cache, { recursive: true });
  if (!existsSync(file)) await makeWorkbook(rows, file);
  return file;
}

function run(words) {
  const command = ["-f", "%U %e", process.execPath, qb, ...words, "--out", out];
  const { stdout, stderr, status } = spawnSync("/usr/bin/time", command, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${words.join(" ")}: ${stdout}${stderr}`);
  const [user, whole] = stderr.trim().split("\n").at(-1).split(" ").map(Number);
  return { user, whole, said: stdout.split("\n")[0] };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

function timed(name, words) {
  const runs = Array.from({ length: Number(options.rounds) }, () => run(words));
  return {
    process: name,
    "user s": median(runs.map(({ user }) => user)),
    "whole s": median(runs.map(({ whole }) => whole)),
    said: runs[0].said,
  };
}

const county = await workbook(1270);
const table = [timed("ledger, new", ["ledger", county])];
const ledger = path.join(out, "问题台账.xlsx");
table.push(timed("ledger, re-check", ["ledger", county, "--into", ledger]));
table.push(timed("plans", ["plans", await workbook(505)]));
console.table(table);
console.log(`load averages ${loadavg().map((load) => load.toFixed(1))}, Node ${process.version}`);
rmSync(out, { recursive: true });
