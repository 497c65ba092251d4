import { agrees, decimalsOf, printedTolerance } from "../../../src/core/doubts/printed-tolerance";
import type { NumberField } from "../../../src/core/field";
import type { FieldColumn } from "../../../src/core/school/school-table";
import { findingsOf, report } from "../../support/judging";
import { schoolTable, type SchoolRow } from "../../support/school-table";

const told = (rows: readonly SchoolRow[], typed: Partial<Record<NumberField, number>> = {}) =>
  findingsOf(report([schoolTable(rows, { typed })]), "value-mismatch");
const row = (
  backboneTeachers: number | null,
  R2: SchoolRow["cells"]["R2"] = null,
  students = 700,
): SchoolRow => ({
  cells: { students, backboneTeachers, R2: R2 ?? null },
});

test("9 of 700 are 1.2857: the figure in the sheet and the right one are told", () => {
  expect(told([row(9, 1.92)], { R2: 2 })).toEqual([
    expect.objectContaining({
      severity: "warning",
      cell: "E4",
      indicator: "R2",
      actual: 900 / 700,
      required: null,
      params: { printed: 1.92 },
    }),
  ]);
});

test.each([
  ["two decimals, rounded", 1.29, 2],
  ["two decimals, half a unit off", 1.2857142857 + 0.005, 2],
  ["one decimal", 1.3, 1],
  ["none", 1, 0],
  ["typed with all its digits", 900 / 700, 15],
])("agrees as typed: %s", (_, printed, decimals) => {
  expect(told([row(9, printed)], { R2: decimals })).toEqual([]);
});

test.each([
  ["cut off, not rounded", 1.28, 2],
  ["one decimal too low", 1.2, 1],
  ["none, and wrong", 2, 0],
  ["more digits than the form's, beyond the form's last", 1.2799, 4],
])("does not agree as typed: %s", (_, printed, decimals) => {
  expect(told([row(9, printed)], { R2: decimals })).toHaveLength(1);
});

test("formulas must agree in full, or to the decimals they round to", () => {
  expect(told([row(9, 900 / 700), row(8, 800 / 700)])).toEqual([]);
  expect(told([row(9, 900 / 700 + 1e-6), row(8, 800 / 700)])).toHaveLength(1);
  expect(told([row(9, 1.29), row(8, 1.14)])).toEqual([]);
  expect(told([row(9, 1.29), row(8, 1.15)])).toHaveLength(1);
});

test("typed figures among formulas may be as coarse as the form prints, no coarser", () => {
  expect(told([row(9, 1.29), row(8, 800 / 700)], { R2: 0 })).toEqual([]);
  expect(told([row(9, 1), row(8, 800 / 700)], { R2: 0 })).toHaveLength(1);
});

test("where nothing is printed, or nothing measured, or nobody counted, nothing is compared", () => {
  expect(told([row(9)])).toEqual([]);
  expect(told([row(null, 5)])).toEqual([]);
  expect(told([{ name: "特殊教育学校", cells: { students: 700, backboneTeachers: 9, R2: 5 } }])).toEqual([]);
  expect(told([{ cells: { students: 700, backboneTeachers: 9 } }])).toEqual([]);
});

describe("the tolerance", () => {
  const column = (values: readonly number[], decimals: number | null): FieldColumn => ({
    values: Float64Array.from(values),
    column: 0,
    decimals,
  });

  test.each([
    [[4.21, 3.5], 2, 0.005],
    [[4.2, 3.5], 1, 0.05],
    [[4, 3], 0, 0.5],
    [[4.2135], 4, 0.005],
    [[4 / 3], 16, 0.005],
    [[4.21, NaN], null, 0.005],
    [[4.2135], null, 0.00005],
    [[4 / 3], null, 0],
  ])("of %p with %p typed decimals is %p", (values, decimals, tolerance) => {
    expect(printedTolerance(column(values, decimals), 2)).toBeCloseTo(tolerance, 12);
  });

  test.each([
    [[1, 2, 3], 0],
    [[], 0],
    [[NaN], 0],
    [[1.5, 2.25], 2],
    [[0.123456], 6],
    [[0.1234567], null],
    [[1e9 + 0.25], 2],
    [[-1.5], 1],
    [[123456789.12], 2],
  ])("%p need %p decimals", (values, decimals) => {
    expect(decimalsOf(Float64Array.from(values))).toBe(decimals);
  });

  test("0 leaves room for the noise of doubles only", () => {
    expect(agrees(0.1 + 0.2, 0.3, 0)).toBe(true);
    expect(agrees(-0.3 - 1e-12, -0.3, 0)).toBe(true);
    expect(agrees(2000 + 1e-6, 2000, 0)).toBe(true);
    expect(agrees(0.3 + 1e-8, 0.3, 0)).toBe(false);
    expect(agrees(0.3 - 1e-8, 0.3, 0)).toBe(false);
  });
});
