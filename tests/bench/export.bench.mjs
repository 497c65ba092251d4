/**
 * Times the check of a statistics system's export, 400 columns wide, as a whole process, and within one process
 * what recognising costs beside reading.
 *
 *   node tests/bench/export.bench.mjs [--schools 2000] [--rounds 5]
 *
 * Run `npm run build` first: it times dist/cli/qb.js. Needs GNU time. "cold" is the first round of a process,
 * "warm" its others; the least of each, because medians tell what else the machine does.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { loadavg } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { bundle } from "./bundle.mjs";
import { makeExport } from "./make-export.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const { values: options } = parseArgs({
  options: { schools: { type: "string", default: "2000" }, rounds: { type: "string", default: "5" } },
});

async function workbook(schools) {
  const folder = path.join(root, ".cache/bench");
  const file = path.join(folder, `export-${schools}.xlsx`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file)) await makeExport(schools, file);
  return file;
}

function check(file) {
  const words = [path.join(root, "dist/cli/qb.js"), "check", file];
  const command = ["-f", "%U %e %M", process.execPath, ...words];
  const { stderr, status, error } = spawnSync("/usr/bin/time", command, {
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (error || ![0, 1, 2].includes(status)) throw error ?? new Error(String(stderr));
  const [user, whole, kilobytes] = String(stderr).trim().split("\n").at(-1).split(" ").map(Number);
  return { user, whole, peak: kilobytes / 1024 };
}

function recognise(script, file) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, file]);
  if (status !== 0) throw new Error(String(stderr));
  return JSON.parse(stdout);
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}

const least = (rounds, key) => Math.min(...rounds.map((one) => one[key]));
const middle = (rounds, key) => median(rounds.map((one) => one[key]));

const file = await workbook(Number(options.schools));
const rounds = Number(options.rounds);
const checks = Array.from({ length: rounds }, () => check(file));
console.table([
  {
    schools: Number(options.schools),
    "user s": middle(checks, "user"),
    "whole s": middle(checks, "whole"),
    "least whole s": least(checks, "whole"),
    "peak MB": Math.ceil(Math.max(...checks.map(({ peak }) => peak))),
  },
]);

const script = await bundle("tests/bench/recognise-own.ts");
const processes = Array.from({ length: rounds }, () => recognise(script, file));
const cold = processes.map(([first]) => first);
const warm = processes.flatMap(([, ...others]) => others);
const row = (when, list) => ({
  when,
  "read ms": Math.round(least(list, "read")),
  "recognise ms": Math.round(least(list, "recognise")),
  share: Number((least(list, "recognise") / least(list, "read")).toFixed(2)),
});
console.table([row("cold", cold), row("warm", warm)]);
console.log(`load averages ${loadavg().map((load) => load.toFixed(1))}, Node ${process.version}`);
