// How long each custom function takes for whole columns, as built.
// npm run build && node tests/bench/functions.bench.mjs [rows]
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

const rows = Number(process.argv[2] ?? 10_000);
const associated = new Map();
globalThis.CustomFunctions = {
  associate: (id, call) => associated.set(id, call),
  Error: class extends Error {},
  ErrorCode: {},
};
runInThisContext(readFileSync(new URL("../../dist/functions.js", import.meta.url), "utf8"));

const column = (cell) => Array.from({ length: rows }, (_, i) => [cell(i)]);
const pupils = column((i) => 50 + ((i * 37) % 1900));
const values = column((i) => 3 + ((i * 7919) % 1000) / 250);
const totals = column((i) => 40 + ((i * 31) % 900));
const stages = column((i) => (i % 3 === 0 ? "初中" : "小学"));
const names = column((i) => `第${i}小学`);
const sevens = Array.from({ length: rows }, (_, i) => [4.2, 1, 0.9, values[i][0], 7.5, 2000, 2.3]);
const omitted = null;

const calls = {
  COEFFICIENT: [values, pupils],
  COEFFICIENT_ZH: [values, pupils],
  MEAN: [values, pupils],
  RATIO: [[["R2"]], totals, pupils],
  STANDARD: [[["R4"]], stages, omitted, omitted],
  CHECK: [[["R4"]], stages, values, omitted, omitted],
  GAP: [[["R2"]], stages, totals, pupils, omitted, omitted],
  SCHOOL: [[["小学"]], sevens],
  REMARK: [[["小学"]], sevens],
  DRIVERS: [values, pupils, names],
  SPLIT: [totals, pupils, pupils, omitted],
  INDICATORS: [omitted, omitted],
};
for (const [id, args] of Object.entries(calls)) {
  const times = [];
  for (let round = 0; round < 9; round++) {
    const start = performance.now();
    await associated.get(id)(...args, {});
    times.push(performance.now() - start);
  }
  const [first] = times;
  const median = times.sort((a, b) => a - b)[4];
  console.log(`${id.padEnd(16)} ${rows} rows  first ${first.toFixed(1)} ms  median ${median.toFixed(1)} ms`);
}
