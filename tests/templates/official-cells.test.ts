import { cellName } from "../../src/core/address";
import type { OfficialFill } from "../../src/forms/fill-official/official-fill";
import { checkSnapshots } from "../../src/check-workbook";
import { nationalOn } from "../support/national-on";
import { testWorkbook, type TestCell } from "../support/grid-sheet";
import { balanceSheet, countsSheet, DAY, fillsOf, schoolsSheet } from "../support/official-book";
import { officialRow } from "./sample-table";

interface Row {
  readonly name: string;
  readonly pupils: number;
  readonly seven: readonly number[];
}

const PRIMARY: readonly Row[] = [
  { name: "东岭小学", pupils: 812, seven: [4.8, 1.23, 1.11, 5.67, 9.85, 3208.13, 2.96] },
  { name: "西岭小学", pupils: 300, seven: [4.67, 0.9, 1, 7, 8.67, 2666.67, 3] },
  { name: "南岭小学", pupils: 640, seven: [3.44, 0.78, 0.94, 3.75, 6.09, 1843.75, 1.88] },
];
const JUNIOR: readonly Row[] = [
  { name: "东岭初级中学", pupils: 740, seven: [6.35, 1.22, 0.95, 5.95, 11.89, 2972.97, 2.57] },
  { name: "西岭初级中学", pupils: 1520, seven: [6.32, 1.12, 0.8, 5.92, 11.05, 2697.37, 2.5] },
];
const REQUIRED = [
  [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3],
  [5.3, 1, 0.9, 5.8, 10.2, 2500, 2.4],
] as const;

const rounded = (value: number, decimals: number) => Math.round(value * 10 ** decimals) / 10 ** decimals;
const places = [0, 1, 2, 3, 4, 5, 6];

/** Two rows of 表Ⅱ-1: schools that reach each indicator and all of them, and their share. */
function counts(rows: readonly Row[], required: readonly number[]): readonly (readonly number[])[] {
  const reaches = ({ seven }: Row, at: number) => (seven[at] ?? 0) >= (required[at] ?? 0);
  const passes = (row: Row) =>
    places.filter((at) => reaches(row, at)).length >= 6 &&
    places.every((at) => (row.seven[at] ?? 0) >= (required[at] ?? 0) * 0.85);
  const each = places.map((at) => rows.filter((row) => reaches(row, at)).length);
  const all = [...each, rows.filter(passes).length];
  return [all, all.map((count) => rounded((count * 100) / rows.length, 1))];
}

/** Two rows of 表Ⅲ: means weighted by pupils and coefficients, the last cell of the second their plain mean. */
function balance(rows: readonly Row[]): readonly (readonly TestCell[])[] {
  const pupils = rows.reduce((sum, row) => sum + row.pupils, 0);
  const meanOf = (value: (row: Row) => number) =>
    rows.reduce((sum, row) => sum + value(row) * row.pupils, 0) / pupils;
  const means = places.map((at) => meanOf(({ seven }) => seven[at] ?? 0));
  const cvs = means.map(
    (mean, at) => Math.sqrt(meanOf(({ seven }) => ((seven[at] ?? 0) - mean) ** 2)) / mean,
  );
  const composite = cvs.reduce((sum, cv) => sum + cv, 0) / cvs.length;
  return [
    [...means.map((mean) => rounded(mean, 2)), "——"],
    [...cvs.map((cv) => rounded(cv, 3)), rounded(composite, 3)],
  ];
}

const COUNTS = [...counts(PRIMARY, REQUIRED[0]), ...counts(JUNIOR, REQUIRED[1])];
const BALANCE = [...balance(PRIMARY), ...balance(JUNIOR)];
const SCHOOLS = schoolsSheet(
  [PRIMARY, JUNIOR].flatMap((rows) =>
    rows.map(({ name, pupils, seven }, at) => officialRow(at + 1, name, pupils, [...seven])),
  ),
);

type Held = readonly (readonly TestCell[])[];

function sheets(held: Held, balanced: Held) {
  return [SCHOOLS, countsSheet(held), balanceSheet(balanced)];
}

const isOfTables = ({ sheet }: { readonly sheet: string }) => sheet === "表2-1" || sheet === "表3";
const ofTables = (held: Held, balanced: Held) => fillsOf(sheets(held, balanced)).filter(isOfTables);
const at = ({ sheet, row, column }: OfficialFill) => `${sheet}!${cellName(row, column)}`;

/** Every figure of a table with its cell: the first row of figures is the fourth, the first column C. */
function figures(sheet: string, rows: Held): readonly (readonly [cell: string, figure: TestCell])[] {
  return rows.flatMap((row, down) =>
    row.flatMap((figure, across) =>
      figure === "——" ? [] : [[`${sheet}!${cellName(3 + down, 2 + across)}`, figure] as const],
    ),
  );
}

const ALL = [...figures("表2-1", COUNTS), ...figures("表3", BALANCE)];
const DASHES: Held = BALANCE.map((row) => [...row.map((figure) => (figure === "——" ? figure : null))]);

test("表Ⅱ-1 and 表Ⅲ have 62 figures, and each is filled with what the schools give", () => {
  expect(ALL).toHaveLength(62);
  const fills = ofTables([], DASHES);
  expect(Object.fromEntries(fills.map((fill) => [at(fill), fill.content]))).toEqual(Object.fromEntries(ALL));
  expect(fills.every(({ state }) => state === "empty")).toBe(true);
});

test("filled in, each is read as what it says, and nothing is doubted", () => {
  const fills = ofTables(COUNTS, BALANCE);
  expect(Object.fromEntries(fills.map((fill) => [at(fill), fill.held]))).toEqual(Object.fromEntries(ALL));
  expect(fills.every(({ state }) => state === "same")).toBe(true);
  const { findings } = checkSnapshots([testWorkbook(sheets(COUNTS, BALANCE))], {
    standard: nationalOn(DAY),
  }).report;
  expect(findings.filter(isOfTables).filter(({ code }) => /mismatch/.test(code))).toEqual([]);
});

/** Both tables with another figure in one cell. */
function withAnother(cell: string, figure: TestCell): readonly [counts: Held, balance: Held] {
  const put = (sheet: string, rows: Held): Held =>
    rows.map((row, down) =>
      row.map((held, across) =>
        cell === `${sheet}!${cellName(3 + down, 2 + across)}` ? Number(figure) * 2 + 7 : held,
      ),
    );
  return [put("表2-1", COUNTS), put("表3", BALANCE)];
}

test("another figure in any one of them is told at its own cell and at no other", () => {
  for (const [cell, figure] of ALL) {
    const differing = ofTables(...withAnother(cell, figure)).filter(({ state }) => state !== "same");
    expect(differing.map((fill) => [at(fill), fill.state, fill.content])).toEqual([
      [cell, "differs", figure],
    ]);
  }
});

test("and the check finds each wrong figure, 综合 alone excepted, which decides nothing", () => {
  const told = ALL.map(([cell, figure]) => {
    const given = [testWorkbook(sheets(...withAnother(cell, figure)))];
    const { findings } = checkSnapshots(given, { standard: nationalOn(DAY) }).report;
    return findings.some((one) => `${one.sheet}!${one.cell}` === cell) ? [] : [cell];
  });
  expect(told.flat()).toEqual(["表3!J5", "表3!J7"]);
});
