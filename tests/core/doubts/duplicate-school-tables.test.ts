import { findingsOf, report } from "../../support/judging";
import { REACHING, schoolTable, type SchoolRow } from "../../support/school-table";

const CELLS = { students: 400, ...REACHING };
/** A table of schools by name, or by name and code. */
const table = (file: string, ...schools: readonly (string | readonly [name: string, code: string])[]) =>
  schoolTable(
    schools.map((one): SchoolRow => {
      if (typeof one === "string") return { name: one, cells: CELLS };
      return { name: one[0], code: one[1], cells: CELLS };
    }),
    { file, sheet: `${file}表` },
  );
/** Which school is told, and which it was met as first. */
const told = (...tables: readonly ReturnType<typeof table>[]) =>
  findingsOf(report(tables), "duplicate-school").map(({ severity, file, school, params }) => [
    `${severity} ${file} ${school}`,
    `${String(params["firstFile"])} ${String(params["firstSheet"])} ${String(params["firstRow"])}`,
  ]);

test("every later one is told beside the first, not beside the one before it; spaces in a name say nothing", () => {
  expect(told(table("甲", "石桥小学", "云岭小学", " 云岭  小 学", "云岭小学"))).toEqual([
    ["warning 甲  云岭  小 学", "甲 甲表 5"],
    ["warning 甲 云岭小学", "甲 甲表 5"],
  ]);
});

test("between a table with codes and one without, the first of the name", () => {
  const plain = table("甲", "云岭小学", "云岭小学");
  expect(told(plain, table("乙", ["云岭小学", "001"]))).toEqual([
    ["warning 甲 云岭小学", "甲 甲表 4"],
    ["warning 乙 云岭小学", "甲 甲表 4"],
  ]);
});

test("of namesakes with codes of their own, which are two schools, it is the first", () => {
  const coded = table("甲", ["云岭小学", "001"], ["云岭小学", "002"]);
  expect(told(coded, table("乙", "云岭小学"))).toEqual([["warning 乙 云岭小学", "甲 甲表 4"]]);
});

test("the same code, whatever stands around it, is one school; a school that does not count is none", () => {
  const third = table("丙", ["石桥小学", "002 "], ["启明特殊教育学校", "003"]);
  expect(
    told(
      table("甲", ["云岭小学", "001"]),
      table("乙", ["柳林小学", "002"], ["启明特殊教育学校", "003"]),
      third,
    ),
  ).toEqual([["warning 丙 石桥小学", "乙 乙表 4"]]);
});

test("one name in two towns is two schools, in one town it is one", () => {
  const of = (...towns: readonly string[]) =>
    schoolTable(
      towns.map((district): SchoolRow => ({ name: "中心小学", district, cells: CELLS })),
      { file: "甲", sheet: "甲表" },
    );
  expect(told(of("城关镇", "河口镇"))).toEqual([]);
  expect(told(of("城关镇", "河口镇", "城关 镇"))).toEqual([["warning 甲 中心小学", "甲 甲表 4"]]);
});

describe("a table has codes where one of its first fifty schools has one", () => {
  const coded = table("乙", ["云岭小学", "001"], ["石桥小学", "002"]);
  const others = Array.from({ length: 49 }, (_, i) => [`柳林第${i + 1}小学`, ""] as const);

  test.each<[string, ReturnType<typeof table>, boolean]>([
    ["every school", table("甲", ["云岭小学", "011"], ["河口小学", "012"]), false],
    ["one of two: the other is a namesake", table("甲", ["云岭小学", ""], ["河口小学", "012"]), false],
    ["blanks alone are none", table("甲", ["云岭小学", " "], ["河口小学", ""]), true],
    ["no such column", table("甲", "云岭小学"), true],
    ["the fiftieth", table("甲", ...others, ["云岭小学", "011"]), false],
    ["only the fifty-first", table("甲", ["云岭小学", ""], ...others, ["河口小学", "012"]), true],
  ])("%s", (_, first, isTold) => {
    const names = (found: readonly (readonly string[])[]) => found.map(([school]) => school);
    expect(names(told(first, coded))).toEqual(isTold ? ["warning 乙 云岭小学"] : []);
  });
});
