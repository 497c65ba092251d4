import { checkSnapshots } from "../../src/check-workbook";
import { NOTHING_SAID, type Said } from "../../src/corrections/said";
import { memoryBook } from "../../src/workbook/memory/memory-book";
import { NATIONAL } from "../support/national-standard";

const HEADINGS = [
  "学校名称",
  "在校生数",
  "骨干",
  "专任教师数",
  "体育教师数",
  "艺术教师数",
  "教学仪器设备值（元）",
];
const ROWS = [
  ["甲小学", 100, 2, 9, 1, 1, 25],
  ["乙小学", 200, 3, 12, 1, 2, 44],
];

function check(said: Partial<Said>, { sheet = "汇总", headings = HEADINGS, rows = ROWS } = {}) {
  const book = memoryBook({ file: "a.xlsx", sheets: [{ name: sheet, rows: [headings, ...rows] }] });
  const { report, schools } = checkSnapshots([book], {
    standard: NATIONAL,
    said: { ...NOTHING_SAID, ...said },
  });
  const columns = new Map(report.tables[0]?.columns.map(({ column, field }) => [column, field]));
  return { report, columns, equipment: schools[0]?.fields.get("equipmentValue")?.values };
}

const BACKBONE = { sheet: "汇总", column: "C", heading: "骨干", field: "backboneTeachers" } as const;

test("a column is what a person said it is, also where another one looks more like it", () => {
  expect(check({ columns: [BACKBONE] }).columns.get("C")).toBe("backboneTeachers");
  const other = { sheet: "汇总", column: "D", field: "peTeachers" } as const;
  const { columns } = check({ columns: [other] });
  expect([columns.get("D"), columns.get("E")]).toEqual(["peTeachers", null]);
});

test("it is found again by its heading where it has moved, or in a neighbour's sheet", () => {
  const headings = ["学校名称", "在校生数", "专任教师数", "骨干", ...HEADINGS.slice(4)];
  expect(check({ columns: [BACKBONE] }, { headings }).columns.get("D")).toBe("backboneTeachers");
  expect(check({ columns: [BACKBONE] }, { sheet: "邻县" }).columns.get("C")).toBe("backboneTeachers");
});

test("under another heading, or of another file, it says nothing", () => {
  const headings = HEADINGS.map((heading) => (heading === "骨干" ? "其他" : heading));
  expect(check({ columns: [BACKBONE] }, { headings }).columns.get("C")).not.toBe("backboneTeachers");
  const elsewhere = { ...BACKBONE, file: "b.xlsx", field: "musicTeachers" } as const;
  expect(check({ columns: [elsewhere] }).columns.get("C")).not.toBe("musicTeachers");
});

test("the unit of a column is what a person said: a name or a factor", () => {
  const unit = (text: string) => ({ units: [{ sheet: "汇总", column: "G", unit: text }] });
  expect([...(check(unit("万元")).equipment ?? [])]).toEqual([250_000, 440_000]);
  expect([...(check(unit("×100")).equipment ?? [])]).toEqual([2500, 4400]);
});

test("a row that is no school is left out, in its own sheet only", () => {
  const names = (sheet: string) =>
    check({ rows: [{ sheet, name: "乙 小学" }] }).report.schools.map(({ name }) => name);
  expect(names("汇总")).toEqual(["甲小学"]);
  expect(names("别的")).toEqual(["甲小学", "乙小学"]);
});

test("of two rows of one name the one that was meant is left out, wherever it stands now", () => {
  const rows = [...ROWS, ["乙小学", 210, 3, 12, 1, 2, 45]];
  const pupils = (row: number) =>
    check({ rows: [{ sheet: "汇总", name: "乙小学", row }] }, { rows }).report.schools.map(
      ({ students }) => students,
    );
  expect(pupils(4)).toEqual([100, 200]);
  expect(pupils(9)).toEqual([100]);
});

test("a row that sounds like a total is a school where a person said so", () => {
  const rows = [...ROWS, ["其中小学", 210, 3, 12, 1, 2, 45]];
  const names = (said: Partial<Said>) => check(said, { rows }).report.schools.map(({ name }) => name);
  expect(names({})).toEqual(["甲小学", "乙小学"]);
  const school = { sheet: "汇总", name: "其中小学", school: true };
  expect(names({ rows: [school] })).toEqual(["甲小学", "乙小学", "其中小学"]);
  expect(names({ rows: [{ ...school, sheet: "别的" }] })).toEqual(["甲小学", "乙小学"]);
});
