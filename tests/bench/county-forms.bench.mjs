/**
 * Times the check of a county from its schools' own forms as a whole process: a workbook a school, each
 * with its sheets of instructions, and the county's form.
 *
 *   node tests/bench/county-forms.bench.mjs [SCHOOL-FORM.xlsx] [--schools 300] [--rounds 3]
 *
 * The blank form (the real one where it is at hand, else our own) is copied and filled with made-up numbers. User CPU seconds are compared with those of a
 * plain loop, because a clock also measures what else the machine does. Needs GNU time and dist/cli/qb.js.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import * as XLSX from "@e965/xlsx";
import { blankSchoolForm } from "./school-form.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, ".cache/bench/county-forms");
const LOOP = "let x = 0; for (let i = 0; i < 3e8; i++) x = (x * 31 + i) | 0;";

const { values: options, positionals } = parseArgs({
  options: { schools: { type: "string", default: "300" }, rounds: { type: "string", default: "3" } },
  allowPositionals: true,
});

/** Every figure of a school's form, by words of its line. */
function figuresOf(school) {
  const pupils = 300 + ((school * 37) % 900);
  const isJunior = school % 4 === 3;
  const classes = Math.ceil(pupils / 42);
  return [
    [/^学校名称/, `第${school + 1}${isJunior ? "初级中学" : "小学"}`],
    [/^学校类型/, isJunior ? "初中" : "小学"],
    [/^学校代码/, `S${1000 + school}`],
    [/^是否/, "否"],
    [/^小学学生人数|（小学）$/, isJunior ? 0 : pupils],
    [/^初中学生人数|（初中）$/, isJunior ? pupils : 0],
    [/^班级总数|41-45人/, classes],
    [/班级个数/, 0],
    [/间数/, Math.ceil(classes / 12)],
    [/面积/, pupils * 8],
    [/./, 60],
  ];
}

function fill(blank, school) {
  const book = XLSX.read(blank, { type: "buffer" });
  const sheet = book.Sheets[book.SheetNames[0]];
  const figures = figuresOf(school);
  const { e: end } = XLSX.utils.decode_range(sheet["!ref"]);
  for (let row = 2; row <= end.r + 1; row += 1) {
    const line = String(sheet[`C${row}`]?.v ?? "");
    const [, value] = figures.find(([words]) => words.test(line)) ?? [];
    if (value !== undefined) sheet[`E${row}`] = { t: typeof value === "number" ? "n" : "s", v: value };
  }
  return XLSX.write(book, { type: "buffer", bookType: "xlsx", compression: true });
}

function time(words) {
  const { stderr } = spawnSync("/usr/bin/time", ["-f", "%U %e %M", process.execPath, ...words], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  return String(stderr).trim().split("\n").at(-1).split(" ").map(Number);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const blank = blankSchoolForm(positionals[0]);
for (let school = 0; school < Number(options.schools); school += 1) {
  writeFileSync(path.join(folder, `school-${school + 1}.xlsx`), fill(blank, school));
}
for (let round = 0; round < Number(options.rounds); round += 1) {
  const [loop] = time(["-e", LOOP]);
  const [user, whole, kilobytes] = time([path.join(root, "dist/cli/qb.js"), "check", "--json", folder]);
  console.log(
    `${options.schools} forms: user ${user} s (${(user / loop).toFixed(2)} loops of ${loop} s), whole ${whole} s, peak ${Math.round(kilobytes / 1024)} MB`,
  );
}
