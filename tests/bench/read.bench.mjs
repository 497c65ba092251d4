/**
 * Reads the same workbooks with our reader and with ExcelJS, in fresh processes that take turns,
 * and beside them only inflates their bytes, which is the floor.
 *
 *   node tests/bench/read.bench.mjs [--rows 2000,20000,207000] [--rounds 5] [--only own,inflate,exceljs]
 *
 * Times are medians in milliseconds: `read` within the process, `whole` from start to end of the process with every
 * cell visited. Peak memory in MB. Differences below 1.4 mean nothing on a machine that does other work.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { bundle } from "./bundle.mjs";
import { makeWorkbook } from "./make-workbook.mjs";

const folder = path.resolve(import.meta.dirname, "../../.cache/bench");
const { values: options } = parseArgs({
  options: {
    rows: { type: "string", default: "2000,20000,207000" },
    rounds: { type: "string", default: "5" },
    only: { type: "string", default: "own,inflate,exceljs" },
  },
});

async function readers() {
  const own = await bundle("tests/bench/read-own.ts");
  const script = (name) => path.join(import.meta.dirname, `read-${name}.mjs`);
  const all = { own, inflate: script("inflate"), exceljs: script("exceljs") };
  return options.only.split(",").map((name) => [name, all[name]]);
}

async function workbook(rows) {
  const file = path.join(folder, `schools-${rows}.xlsx`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file)) await makeWorkbook(rows, file);
  return file;
}

function run(script, file) {
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--max-old-space-size=8192", script, file]);
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
  return { ...JSON.parse(stdout), whole: performance.now() - start };
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}

function summary(rows, name, runs) {
  const middle = (key) => Math.round(median(runs.map((one) => one[key])));
  return {
    rows,
    reader: name,
    read: middle("read"),
    whole: middle("whole"),
    "least read": Math.round(Math.min(...runs.map(({ read }) => read))),
    "peak MB": middle("rss"),
  };
}

function sameProof(results) {
  const proofs = results.filter(({ name }) => name !== "inflate").map(({ runs }) => runs[0].proof);
  const [first] = proofs;
  const differs = (proof) =>
    ["numbers", "texts", "length"].some((key) => proof[key] !== first[key]) ||
    Math.abs(proof.sum - first.sum) > 1e-9 * Math.abs(first.sum);
  if (proofs.some(differs)) throw new Error(`readers disagree: ${JSON.stringify(proofs)}`);
}

const table = [];
for (const rows of options.rows.split(",").map(Number)) {
  const file = await workbook(rows);
  const results = (await readers()).map(([name, script]) => ({ name, script, runs: [] }));
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const { script, runs } of results) runs.push(run(script, file));
  }
  sameProof(results);
  table.push(...results.map(({ name, runs }) => summary(rows, name, runs)));
}
console.table(table);
