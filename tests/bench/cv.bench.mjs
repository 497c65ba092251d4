// How much the exact coefficient costs beside a plain Float64Array loop.
// node tests/bench/cv.bench.mjs [schools]
import "../../scripts/typescript.mjs";

const { spreadOfTotals, spreadOfValues } = await import("../../src/core/stats/coefficient.ts");

const schools = Number(process.argv[2] ?? 1_000_000);
const students = Float64Array.from({ length: schools }, () => 50 + Math.floor(Math.random() * 2000));
const totals = students.map((pupils) => Math.round(pupils * (2 + 5 * Math.random())));
const values = totals.map((total, i) => total / students[i]);

function plain(x, p) {
  let total = 0;
  let pupils = 0;
  for (let i = 0; i < x.length; i++) {
    total += x[i] * p[i];
    pupils += p[i];
  }
  const mean = total / pupils;
  let squares = 0;
  for (let i = 0; i < x.length; i++) squares += p[i] * (x[i] - mean) ** 2;
  return Math.sqrt(squares / pupils) / mean;
}

function plainTotals(x, p) {
  let total = 0;
  let pupils = 0;
  for (let i = 0; i < x.length; i++) {
    total += x[i];
    pupils += p[i];
  }
  const mean = total / pupils;
  let squares = 0;
  for (let i = 0; i < x.length; i++) squares += p[i] * (x[i] / p[i] - mean) ** 2;
  return Math.sqrt(squares / pupils) / mean;
}

const methods = {
  "plain loop": () => plain(values, students),
  "plain totals": () => plainTotals(totals, students),
  "from values": () => spreadOfValues(values, students).cv,
  "from totals": () => spreadOfTotals(totals, students).cv,
};
const best = Object.fromEntries(Object.keys(methods).map((name) => [name, Infinity]));
for (let round = 0; round < 25; round++) {
  for (const [name, run] of Object.entries(methods)) {
    const start = performance.now();
    run();
    best[name] = Math.min(best[name], performance.now() - start);
  }
}
for (const [name, time] of Object.entries(best)) {
  const times = (time / best["plain loop"]).toFixed(2);
  console.log(`${name.padEnd(12)} ${time.toFixed(2).padStart(8)} ms  x${times}  ${methods[name]()}`);
}
