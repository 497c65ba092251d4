import { populationCoefficient, sampleCoefficient } from "../../../src/core/stats/unweighted";
import { WORKED_EXAMPLE } from "../cases/worked-example";

const values = Float64Array.from(WORKED_EXAMPLE.books, (x, i) => x / (WORKED_EXAMPLE.students[i] as number));

test("the two usual unweighted figures of the worked example", () => {
  expect(populationCoefficient(values)?.toFixed(4)).toBe(String(WORKED_EXAMPLE.wrong.population));
  expect(sampleCoefficient(values)?.toFixed(4)).toBe(String(WORKED_EXAMPLE.wrong.sample));
});

test("by hand: 2 and 4 stand one off their mean of 3", () => {
  expect(populationCoefficient(Float64Array.of(2, 4))).toBeCloseTo(1 / 3, 15);
  expect(sampleCoefficient(Float64Array.of(2, 4))).toBeCloseTo(Math.SQRT2 / 3, 15);
});

test("keeps its digits where the mean is far larger than the spread", () => {
  expect(populationCoefficient(Float64Array.of(1e9 - 0.5, 1e9 + 0.5))).toBeCloseTo(5e-10, 20);
});

test("alike is 0, but for the noise of the mean", () => {
  expect(populationCoefficient(Float64Array.of(0.1, 0.1, 0.1))).toBeLessThan(1e-15);
});

test.each([[[]], [[3]], [[0, 0]], [[-1, 1]]])("none for %p", (few) => {
  expect(populationCoefficient(Float64Array.from(few))).toBeNull();
  expect(sampleCoefficient(Float64Array.from(few))).toBeNull();
});
