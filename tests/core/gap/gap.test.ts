import fc from "fast-check";
import { gapOf, gapOfValue } from "../../../src/core/gap/gap";
import { NATIONAL } from "../../support/national-standard";

const { R1, R2, R3, R4, R6 } = NATIONAL.resources;

describe("whole people and rooms", () => {
  test.each([
    [9, 1000, 0.9, 0],
    [8, 1000, 0.9, 1],
    [0, 1000, 0.9, 9],
    [0, 1001, 0.9, 10],
    [5, 1, 0.9, 0],
    [0, 1, 0.9, 1],
  ])("%p for %p pupils, to reach %p: %p more", (total, students, threshold, more) => {
    expect(gapOf(R3, total, students, threshold)).toBe(more);
  });

  test("is the fewest that reaches, by whole-number arithmetic", () => {
    const tenths = fc.constantFrom(42, 53, 10, 9, 23, 24);
    fc.assert(
      fc.property(fc.nat(3000), fc.integer({ min: 1, max: 200000 }), tenths, (people, pupils, t) => {
        const more = gapOf(R1, people, pupils, t / 10) as number;
        const reaches = (n: number) => (people + n) * 1000 >= t * pupils;
        expect(reaches(more)).toBe(true);
        expect(more === 0 || !reaches(more - 1)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("noise above a whole number asks for nobody more", () => {
    expect(1030 / 100 - 7.3).toBeGreaterThan(3);
    expect(gapOf(R2, 7.3, 1030, 1)).toBe(3);
  });

  test("figures beyond all measure have an end", () => {
    expect(gapOf(R1, 0, 1e300, 4.2)).toBeGreaterThan(4e298);
    expect(gapOf(R1, 0, Infinity, 4.2)).toBeNull();
  });
});

describe("㎡ and 元", () => {
  test("come out as they are, free of floating-point noise", () => {
    expect(gapOf(R4, 3980, 1869, 4.5)).toBe(4430.5);
    expect(gapOf(R4, 0.1 + 0.2, 1, 4.5)).toBe(4.2);
    expect(gapOf(R6, 1999.99, 1, 2000)).toBe(0.01);
    expect(gapOf(R4, 4500, 1000, 4.5)).toBe(0);
  });

  test("adding the gap reaches the standard", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e7 }), fc.integer({ min: 1, max: 5000 }), (cents, pupils) => {
        const total = cents / 100;
        const gap = gapOf(R4, total, pupils, 4.5) as number;
        expect(gapOf(R4, total + gap, pupils, 4.5)).toBe(0);
        expect(gap).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test("nobody knows the gap of a school without pupils", () => {
  expect(gapOf(R3, 5, NaN, 0.9)).toBeNull();
  expect(gapOfValue(R3, 0.5, NaN, 0.9)).toBeNull();
});

describe("from a printed value", () => {
  test("one that reaches needs nothing, whether or not the pupils are known", () => {
    expect(gapOfValue(R2, 1, NaN, 1)).toBe(0);
  });

  test("takes the whole number of people that prints so", () => {
    // 16 of 1900 are 0.8421, printed 0.84, which times 1900 is 15.96.
    expect(gapOfValue(R2, 0.84, 1900, 1)).toBe(3);
  });

  test("takes the figure as it is where no whole number prints so", () => {
    expect(gapOfValue(R2, 0.5, 900, 1)).toBe(5);
    expect(gapOfValue(R2, 0.005 + 0.5, 900, 1)).toBe(5);
  });

  test.each([
    [2.5, 1],
    [2.4, 2],
    [3.49, 1],
  ])("a whole number may lie half of the last digit away: from %p to 4, %p more", (value, more) => {
    expect(gapOfValue({ per: 1, wholeGap: true, decimals: 0 }, value, 1, 4)).toBe(more);
  });

  test("a whole number that would reach does not hide a value that does not", () => {
    expect(gapOfValue(R3, 0.8999, 1000, 0.9)).toBe(1);
  });

  test("㎡ are the value times the pupils", () => {
    expect(gapOfValue(R4, 2.13, 1869, 4.5)).toBe(4429.53);
    expect(gapOfValue(R4, 4.4999, 10, 4.5)).toBe(0.001);
  });

  test.each([0.9, 0.9 - 1e-15, 3])("%p reaches 0.9: nothing more is needed", (value) => {
    expect(gapOfValue(R3, value, 1000, 0.9)).toBe(0);
  });
});
