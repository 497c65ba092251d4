import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { utils, write } from "@e965/xlsx";

/** The .xls reader is a file of its own beside the program's, which only a build makes. */
const PROGRAM = path.resolve(__dirname, "../../dist/cli/qb.js");
let folder = "";

beforeAll(() => {
  for (const file of [PROGRAM, path.join(path.dirname(PROGRAM), "xls.js")]) {
    if (!existsSync(file)) throw new Error(`${file} is not built: npm run build`);
  }
  folder = mkdtempSync(path.join(tmpdir(), "qb-xls-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function oldCounty(): Uint8Array {
  const rows = [
    ["学校名称", "在校生数", "县级以上骨干教师数", "体育教师数", "艺术教师数"],
    ["光明小学", 400, 5, 2, 2],
    ["阳光小学", 300, 1, 2, 2],
  ];
  const book = utils.book_new(utils.aoa_to_sheet(rows), "小学");
  return new Uint8Array(write(book, { bookType: "biff8", type: "array" }) as ArrayBuffer);
}

function check(name: string, bytes: Uint8Array, ...more: string[]) {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return spawnSync(process.execPath, [PROGRAM, "check", file, ...more], { encoding: "utf8" });
}

test("an old .xls is checked, and --out says that marks need an .xlsx", () => {
  const { stdout } = check("旧.xls", oldCounty(), "--json");
  const report = JSON.parse(stdout) as { schools: { name: string; students: number }[] };
  expect(report.schools.map(({ name, students }) => [name, students])).toEqual([
    ["光明小学", 400],
    ["阳光小学", 300],
  ]);
  const out = path.join(folder, "out");
  const { stderr } = check("旧.xls", oldCounty(), "--out", out);
  expect(stderr).toContain("旧.xls 写不进标记");
  expect(existsSync(out)).toBe(false);
});

test("one that was cut off ends in one line and status 3", () => {
  const whole = oldCounty();
  const { status, stdout, stderr } = check("坏.xls", whole.slice(0, whole.length / 2));
  expect([status, stdout]).toEqual([3, ""]);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toContain("已损坏");
});
