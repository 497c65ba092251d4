import { sumOf, weightedSquaresOf, weightedSumOf } from "../../../src/core/stats/neumaier";
import { surplusSquaresOf } from "../../../src/core/stats/surplus";
import { meanOfTotals, weightedMean } from "../../../src/core/stats/weighted-mean";

const floats = (...values: number[]): Float64Array => Float64Array.from(values);

test("a compensated sum keeps what plain addition loses, whichever is larger", () => {
  expect(1 + 1e100 + 1 - 1e100).toBe(0);
  expect(sumOf(floats(1, 1e100, 1, -1e100))).toBe(2);
  expect(sumOf(floats(0.1, 0.2, 0.3, 0.4, -1))).toBeLessThan(1e-16);
  expect(sumOf(floats())).toBe(0);
});

test("a weighted sum does so too", () => {
  expect(weightedSumOf(floats(1, 1e100, 1, -1e100), floats(1, 1, 1, 1))).toBe(2);
  expect(weightedSumOf(floats(0.5, 3), floats(4, 2))).toBe(8);
});

test("squares about a middle that is a little off are those about the mean", () => {
  expect(weightedSquaresOf(floats(1, 3), floats(10, 10), 2, 20)).toBe(20);
  expect(weightedSquaresOf(floats(1, 3), floats(10, 10), 2.5, 20)).toBe(20);
  expect(weightedSquaresOf(floats(3, 3), floats(10, 10), 2, 20)).toBe(0);
});

describe("small squares beside huge ones", () => {
  // Each 1 is below the last place of 2e16: added plainly, all ten thousand are lost.
  const deviations = Float64Array.from({ length: 10002 }, (_, i) => (i < 2 ? 1e8 : 1) * (i % 2 ? -1 : 1));
  const ones = deviations.map(() => 1);

  test("are not lost from values", () => {
    expect(weightedSquaresOf(deviations, ones, 0, 10002)).toBe(2e16 + 10000);
  });

  test("are not lost from totals", () => {
    expect(surplusSquaresOf(deviations, ones, 0, 10002)).toBe(2e16 + 10000);
  });
});

test("squares of totals about a middle that is a little off are those about the mean", () => {
  expect(surplusSquaresOf(floats(10, 30), floats(10, 10), 2.5, 20)).toBe(20);
});

test("a large school weighs more than a small one", () => {
  expect(weightedMean(floats(1, 2), floats(300, 100))).toEqual({ mean: 1.25, students: 400 });
  expect(meanOfTotals(floats(300, 200), floats(300, 100))).toEqual({ mean: 1.25, students: 400 });
});

test("no pupils, no mean", () => {
  expect(weightedMean(floats(), floats()).mean).toBeNaN();
  expect(meanOfTotals(floats(0), floats(0)).mean).toBeNaN();
});
