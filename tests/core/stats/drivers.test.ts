import fc from "fast-check";
import { spreadOfValues } from "../../../src/core/stats/coefficient";
import { largestDriver, varianceDrivers } from "../../../src/core/stats/drivers";
import { weightedMean } from "../../../src/core/stats/weighted-mean";
import { WORKED_EXAMPLE } from "../cases/worked-example";

const students = Float64Array.from(WORKED_EXAMPLE.students);
const values = Float64Array.from(WORKED_EXAMPLE.books, (x, i) => x / (students[i] as number));

function cvOf(changed: Float64Array, weights: Float64Array): number {
  const spread = spreadOfValues(changed, weights);
  return spread.outcome === "computed" ? spread.cv : NaN;
}

test("the worked example: the third school drives the spread, then the fourth", () => {
  const drivers = varianceDrivers(values, students);
  expect(drivers.map((driver) => driver.school)).toEqual([2, 3, 1, 4, 0]);
  // The example prints the terms 0.003, 0.85, 5.13, 4.50 and 0.17, 10.65 together.
  expect(drivers[0]?.share).toBeCloseTo(5.13 / 10.65, 2);
  expect(drivers[1]?.share).toBeCloseTo(4.5 / 10.65, 2);
});

test("the shares are the whole, and each answer is what setting the school to the mean gives", () => {
  const school = fc.tuple(fc.double({ min: 0, max: 50, noNaN: true }), fc.integer({ min: 1, max: 3000 }));
  fc.assert(
    fc.property(fc.array(school, { minLength: 3, maxLength: 40 }), (schools) => {
      const x = Float64Array.from(schools, ([value]) => value);
      const p = Float64Array.from(schools, ([, pupils]) => pupils);
      fc.pre(Math.max(...x) - Math.min(...x) > 0.1);
      const drivers = varianceDrivers(x, p);
      expect(drivers.reduce((sum, driver) => sum + driver.share, 0)).toBeCloseTo(1, 9);
      expect(largestDriver(x, p)).toEqual(drivers[0]);
      const { mean } = weightedMean(x, p);
      for (const driver of drivers) {
        const changed = Float64Array.from(x, (value, i) => (i === driver.school ? mean : value));
        const expected = cvOf(changed, p);
        expect(Math.abs(driver.cvAtMean - expected)).toBeLessThanOrEqual(1e-6 * (1 + expected));
      }
      for (let i = 1; i < drivers.length; i++) {
        expect(drivers[i - 1]?.share).toBeGreaterThanOrEqual(drivers[i]?.share as number);
      }
    }),
  );
});

test("equal parts keep the order of the sheet", () => {
  const drivers = varianceDrivers(Float64Array.of(1, 3, 2), Float64Array.of(10, 10, 10));
  expect(drivers.map((driver) => driver.school)).toEqual([0, 1, 2]);
});

test("the first of equals is the largest", () => {
  expect(largestDriver(Float64Array.of(2, 1, 3), Float64Array.of(10, 10, 10))?.school).toBe(1);
});

test("no spread, no drivers", () => {
  expect(varianceDrivers(Float64Array.of(2, 2), Float64Array.of(10, 20))).toEqual([]);
  expect(varianceDrivers(Float64Array.of(-1, 1), Float64Array.of(10, 10))).toEqual([]);
  expect(varianceDrivers(Float64Array.of(), Float64Array.of())).toEqual([]);
  expect(largestDriver(Float64Array.of(2, 2), Float64Array.of(10, 20))).toBeNull();
});
