// What judging costs apart from reading: processor time (all threads) and memory for a made table.
// node --expose-gc tests/bench/judge.bench.mjs [schools …]
import "../../scripts/typescript.mjs";

const { judge } = await import("../../src/core/report/judge.ts");
const { resolve } = await import("../../src/standards/resolve.ts");

const standard = resolve("000000", "2024-09-01");
const sizes = process.argv.slice(2).map(Number);

function madeTable(count, withRaw) {
  let seed = 20240901;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const column = (make) => Float64Array.from({ length: count }, make);
  const students = column(() => 60 + Math.floor(random() * 2000));
  const people = (per) => students.map((pupils) => Math.round((pupils * per * (0.8 + random())) / 100));
  const areas = (per) => students.map((pupils) => Math.round(pupils * per * (0.8 + random())));
  const rawFigures = {
    aboveDegreeTeachers: people(4.2),
    backboneTeachers: people(1),
    peTeachers: people(0.4),
    musicTeachers: people(0.3),
    fineArtTeachers: people(0.3),
    teachingRooms: areas(5),
    indoorSports: areas(0.5),
    sportsGround: areas(7.5),
    equipmentValue: areas(2000),
    multimediaRooms: people(2.3),
  };
  const printed = {
    R1: rawFigures.aboveDegreeTeachers.map((x, i) => (x / students[i]) * 100),
    R2: rawFigures.backboneTeachers.map((x, i) => (x / students[i]) * 100),
    R3: rawFigures.peTeachers.map(
      (x, i) => ((x + rawFigures.musicTeachers[i] + rawFigures.fineArtTeachers[i]) / students[i]) * 100,
    ),
    R4: rawFigures.teachingRooms.map((x, i) => (x - rawFigures.indoorSports[i]) / students[i]),
    R5: rawFigures.sportsGround.map((x, i) => (x + rawFigures.indoorSports[i]) / students[i]),
    R6: rawFigures.equipmentValue.map((x, i) => x / students[i]),
    R7: rawFigures.multimediaRooms.map((x, i) => (x / students[i]) * 100),
  };
  const figures = { students, ...(withRaw ? rawFigures : {}), ...printed };
  const names = Array.from({ length: count }, (_, i) => `第${i + 1}号${i % 3 ? "小学" : "初级中学"}`);
  return {
    file: "made.xlsx",
    sheet: "汇总表",
    count,
    rows: Int32Array.from({ length: count }, (_, i) => i + 4),
    name: (i) => names[i],
    stage: (i) => (i % 3 ? "小学" : "初中"),
    type: (i) => (i % 3 ? "小学" : "初级中学"),
    fields: new Map(
      Object.entries(figures).map(([field, values], c) => [field, { values, column: c + 3, decimals: null }]),
    ),
  };
}

const used = () => (globalThis.gc?.(), process.memoryUsage().heapUsed / 1e6);

for (const count of sizes.length ? sizes : [2_000, 20_000, 207_000]) {
  for (const withRaw of [true, false]) {
    const table = madeTable(count, withRaw);
    const before = used();
    const times = [];
    let report;
    for (let round = 0; round < 5; round++) {
      report = undefined;
      globalThis.gc?.();
      const start = process.cpuUsage();
      report = judge([table], standard, { tables: [], findings: [] });
      times.push(process.cpuUsage(start).user / 1000);
    }
    const held = used() - before;
    const [first, ...warm] = times;
    console.log(
      `${String(count).padStart(7)} schools ${withRaw ? "raw and printed" : "printed only   "}` +
        `  first ${first.toFixed(0).padStart(5)} ms  warm ${Math.min(...warm)
          .toFixed(0)
          .padStart(5)} ms` +
        `  report holds ${held.toFixed(0).padStart(4)} MB, ${report.findings.length} findings`,
    );
  }
}
