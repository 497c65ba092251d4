import { findingsOf, report } from "../../support/judging";
import { REACHING, schoolTable, type Cell, type SchoolRow } from "../../support/school-table";

/** Schools of a column that all hold one value, or each its own; the rest reaches. */
const column = (field: keyof typeof REACHING, values: readonly Cell[], other: Partial<SchoolRow> = {}) =>
  values.map((value): SchoolRow => ({
    ...other,
    cells: { students: 400, ...REACHING, [field]: value, ...other.cells },
  }));
const doubts = (rows: readonly SchoolRow[]) => findingsOf(report([schoolTable(rows)]), "unit-suspect");
const told = (rows: readonly SchoolRow[]) =>
  doubts(rows).map(({ cell, params: { reason, factor, by, cells } }) => [cell, reason, by, factor, cells]);
const same = (value: number) => [value, value, value, value];

test.each<[string, keyof typeof REACHING, number, readonly [by: string, factor: number] | null]>([
  ["20 times the standard is not far off", "R2", 20, null],
  ["more than that is", "R2", 20.1, ["over", 100]],
  ["a twentieth of it is not", "R2", 0.05, null],
  ["a little more than a twentieth is not", "R2", 0.055, null],
  ["less is", "R2", 0.049, ["times", 100]],
  ["with the factor it comes as near as a sixth", "R2", 0.0017, ["times", 100]],
  ["and no farther", "R2", 0.0016, null],
  ["six times the standard with the factor is near", "R6", 12, ["times", 1000]],
  ["more is not, by neither factor", "R6", 13, null],
  ["a sixth of it with the factor is near", "R6", 0.0334, ["times", 10000]],
  ["over the standard: six times with the factor is near", "R2", 600, ["over", 100]],
  ["and no more", "R2", 601, null],
  ["of two factors the one that comes nearer: 公顷", "R4", 0.00135, ["times", 10000]],
  ["of two factors the one that comes nearer: 亩", "R4", 0.0024, ["times", 666.67]],
  ["the same over the standard: 公顷", "R4", 15000, ["over", 10000]],
  ["the same over the standard: 亩", "R4", 8000, ["over", 666.67]],
])("%s: %s of %p", (_, field, value, expected) => {
  expect(told(column(field, same(value))).map(([, reason, by, factor]) => [reason, by, factor])).toEqual(
    expected ? [["column", ...expected]] : [],
  );
});

test("junior secondary schools are held against their own standard, those of no stage against the primary one", () => {
  // 初中 asks for 5.3, 小学 for 4.2; a twentieth of each is 0.265 and 0.21.
  const of = (stage: SchoolRow["stage"], value: number) =>
    told(column("R1", same(value), { stage: stage ?? null })).length;
  expect([of("初中", 0.24), of("初中", 0.27), of("小学", 0.24), of(null, 0.24)]).toEqual([1, 0, 0, 0]);
  expect([of("小学", 0.2), of(null, 0.2)]).toEqual([1, 1]);
});

test("blanks, zeros and schools that do not count are no cells of the column; it is told at its first figure", () => {
  const rows = column("R2", [null, 0, 0.012, 0.011, 0.013]);
  const special = column("R2", [0.012], { name: "特殊教育学校" });
  expect(doubts([...special, ...rows])).toEqual([
    expect.objectContaining({
      code: "unit-suspect",
      severity: "warning",
      cell: "E7",
      school: null,
      stage: null,
      indicator: "R2",
      actual: null,
      params: { reason: "column", factor: 100, by: "times", cells: 3 },
    }),
  ]);
});

test("the middle school decides, wherever it stands, and not by the digits' order", () => {
  expect(told(column("R2", [0.012, 1, 1.1, 0.9, 1.2])).map(([, reason]) => reason)).toEqual(["cell"]);
  expect(told(column("R2", [1, 0.012, 0.011, 0.013, 0.014]))).toEqual([["E4", "column", "times", 100, 5]]);
  // Sorted as texts, 100 would stand before 30 and 9.
  expect(told(column("R2", [100, 9, 30, 9.5, 10]))).toEqual([]);
});

test("of a thousand schools every second one is looked at, and all are counted", () => {
  const values = Array.from({ length: 1000 }, (_, place) => (place % 2 === 0 ? 0.01 : 1));
  expect(told(column("R2", values))).toEqual([["E4", "column", "times", 100, 1000]]);
});

test.each<[string, readonly Cell[], readonly (readonly Cell[])[] | string[][]]>([
  ["more than 40 times the middle", [1, 1, 1, 40.1], [["E7", "over"]]],
  ["40 times the middle", [1, 1, 1, 40], []],
  ["less than a fortieth", [1, 1, 1, 0.0249], [["E7", "times"]]],
  ["a fortieth", [1, 1, 1, 0.025], []],
  ["four times the middle with the factor", [1, 1, 1, 400], [["E7", "over"]]],
  ["more than four times", [1, 1, 1, 401], []],
  ["a quarter with the factor", [1, 1, 1, 0.0025], [["E7", "times"]]],
  ["less than a quarter", [1, 1, 1, 0.0024], []],
  ["the middle is the column's own: not the standard's", [3, 3, 3, 0.06], [["E7", "times"]]],
  [
    "two of them",
    [100, 1, 0.01, 1, 1],
    [
      ["E4", "over"],
      ["E6", "times"],
    ],
  ],
  ["three schools tell nothing of a column", [1, 1, 100], []],
  ["neither do four with a blank", [1, 1, 100, null], []],
])("a single cell: %s", (_, values, expected) => {
  expect(told(column("R2", values)).map(([cell, , by]) => [cell, by])).toEqual(expected);
});

describe("where a column of raw figures stands beside the printed one", () => {
  const beside = (raw: readonly Cell[], printed: readonly Cell[]) =>
    printed.map((R2, place): SchoolRow => ({
      cells: { students: 400, backboneTeachers: raw[place] ?? null, ...REACHING, R2 },
    }));

  test("the raw figure is looked at where it decides for any school", () => {
    expect(told(beside([400, 4, 4, 4, null], [1, 1, 1, 1, 1]))).toEqual([
      ["D4", "cell", "over", 100, undefined],
    ]);
  });

  test("also where only junior secondary schools are counted by such columns", () => {
    const rows = [0, 20, 20, 20, 20].map((bachelorTeachers, place): SchoolRow => {
      const counted = {
        bachelorTeachers: place === 1 ? 2000 : bachelorTeachers,
        masterTeachers: 4,
        doctorTeachers: 0,
      };
      return { stage: place === 0 ? "小学" : "初中", cells: { students: 400, ...counted, ...REACHING } };
    });
    expect(told(rows)).toEqual([["D5", "cell", "over", 100, undefined]]);
  });

  test("the printed one where all raw figures are blank", () => {
    expect(told(beside([], [100, 1, 1, 1]))).toEqual([["F4", "cell", "over", 100, undefined]]);
  });

  test.each<[string, readonly Cell[], readonly Cell[], number | null]>([
    ["two that are off", [4, 4], [0.01, 0.01], 2],
    ["one is not enough", [4], [0.01], null],
    ["a school without a raw figure is not compared", [4, 4, null], [0.01, 0.01, 0.01], 2],
    ["neither is one that prints 0 or less", [4, 4, 4, 4], [0.01, 0.01, 0, -1], 2],
    ["nor one whose raw figure is 0", [4, 4, 0], [0.01, 0.01, 0.01], 2],
    ["nor a blank", [4, 4, 4], [0.01, 0.01, null], 2],
    ["printed values differ from the raw by rounding only: 1.2", [4, 4], [0.0119, 0.0119], 2],
    ["more than rounding", [4, 4], [0.0121, 0.0121], null],
    ["less than rounding", [4, 4], [0.0083, 0.0083], null],
    ["as printed", [4, 4], [1, 1], null],
    ["the middle of three decides", [4, 4, 4], [1, 0.01, 0.01], 3],
  ])("a printed column in another unit: %s", (_, raw, printed, cells) => {
    expect(told(beside(raw, printed)).filter(([cell]) => String(cell).startsWith("F"))).toEqual(
      cells === null ? [] : [["F4", "column", "times", 100, cells]],
    );
  });
});
