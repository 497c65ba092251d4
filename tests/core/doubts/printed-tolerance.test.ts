import { agrees, decimalsOf, printedTolerance } from "../../../src/core/doubts/printed-tolerance";

const decimals = (...values: readonly number[]) => decimalsOf(Float64Array.from(values));

test.each<[readonly number[], number | null]>([
  [[], 0],
  [[12, 3], 0],
  [[12, 3.1, 0.25], 2],
  [[0.25, 3.1], 2],
  [[NaN, 1.5], 1],
  [[0.000001], 6],
  // What nobody types: a formula left it.
  [[0.0000001], null],
  [[1.5, 1 / 3], null],
  // Multiplying is off by a little, and the more the larger the figure: 10000000.22 × 100 is 1000000022.0000001.
  [[1.15, 4.35, 10000000.22], 2],
  [[100000.0029], 4],
])("%p need so many decimals: %p", (values, needed) => {
  expect(decimals(...values)).toBe(needed);
});

test.each([
  [0.5, 0, 0.5, true],
  [0.5000001, 0, 0.5, false],
  [-0.5, 0, 0.5, true],
  [1e9 + 1, 1e9, 0, true],
  [1e9 + 2, 1e9, 0, false],
  [NaN, 1, 1, false],
])("%p beside %p, within %p: %p", (printed, measured, tolerance, isSame) => {
  expect(agrees(printed, measured, tolerance)).toBe(isSame);
});

test.each<[readonly number[], number | null, number]>([
  // Typed: as coarse as the form prints, or coarser.
  [[1, 2], 0, 0.5],
  [[1.5, 2], 1, 0.05],
  [[1.234], 3, 0.005],
  [[1 / 3], 2, 0.005],
  // By formulas: to the decimals that are there.
  [[1.5, 2], null, 0.05],
  [[1.234], null, 0.0005],
  [[1 / 3], null, 0],
])("%p, typed with %p decimals: half of the last one, %p", (values, typed, tolerance) => {
  const column = { values: Float64Array.from(values), column: 3, decimals: typed };
  expect(printedTolerance(column, 2)).toBeCloseTo(tolerance, 12);
});
