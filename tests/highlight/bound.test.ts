import fc from "fast-check";
import { atLeast, atMost } from "../../src/core/exact";
import {
  above,
  below,
  isAbove,
  isBelow,
  isSteady,
  literal,
  lowerBound,
  upperBound,
} from "../../src/highlight/bound";

const THRESHOLDS = [
  4.2, 5.3, 1, 0.9, 4.5, 5.8, 7.5, 10.2, 2000, 2500, 2.3, 2.4, 3.57, 0.85, 0.765, 2040, 0.1, 1000,
];

describe("a bound of twelve digits", () => {
  test.each([
    [4.2, 11],
    [0.85, 12],
    [1, 12],
    [10.2, 10],
    [2000, 8],
    [1000, 9],
    [0.1, 13],
  ])("%d is told from what lies below it with %d decimals", (value, decimals) => {
    expect(lowerBound(value)).toEqual({ value, decimals });
  });

  test.each([
    [0.5, 12],
    [0.45, 12],
    [1, 11],
  ])("%d is told from what lies above it with %d decimals", (value, decimals) => {
    expect(upperBound(value)).toEqual({ value, decimals });
  });

  test("takes the noise out of 85 % of a standard", () => {
    expect(lowerBound(4.5 * 0.85).value).toBe(3.825);
    expect(lowerBound(2.3 * 0.85).value).toBe(1.955);
  });

  test("says itself in a formula", () => {
    expect(below("$G6", lowerBound(4.2))).toBe("ROUND($G6,11)<4.2");
    expect(above("$V60", upperBound(0.5))).toBe("ROUND($V60,12)>0.5");
    expect(literal(2000 / 3)).toBe("666.666666666667");
  });

  const near = fc
    .tuple(fc.constantFrom(...THRESHOLDS), fc.double({ min: -15, max: 2, noNaN: true }), fc.boolean())
    .map(([threshold, power, up]) => ({ threshold, value: threshold * (1 + (up ? 1 : -1) * 10 ** power) }));

  test("judges every steady value as core does", () => {
    fc.assert(
      fc.property(near, ({ threshold, value }) => {
        const bound = lowerBound(threshold);
        fc.pre(isSteady(value, (each) => isBelow(each, bound)));
        expect(isBelow(value, bound)).toBe(!atLeast(value, threshold));
      }),
      { numRuns: 5000 },
    );
  });

  test("judges every steady coefficient as core does", () => {
    fc.assert(
      fc.property(near, ({ threshold, value }) => {
        const bound = upperBound(threshold);
        fc.pre(isSteady(value, (each) => isAbove(each, bound)));
        expect(isAbove(value, bound)).toBe(!atMost(value, threshold));
      }),
      { numRuns: 5000 },
    );
  });

  test("calls unsteady only what lies on the edge of the twelfth digit", () => {
    const bound = lowerBound(4.2);
    const steady = (value: number) => isSteady(value, (each) => isBelow(each, bound));
    expect(steady(4.2)).toBe(true);
    expect(steady(4.1999999999999)).toBe(true);
    expect(steady(4.19999999999)).toBe(true);
    expect(steady(4.199999999995)).toBe(false);
  });

  test("judges what prints where the setting says so", () => {
    const bound = lowerBound(4.2, 2);
    expect(isBelow(4.196, bound)).toBe(false);
    expect(isBelow(4.194, bound)).toBe(true);
    expect(isSteady(4.195, (each) => isBelow(each, bound))).toBe(false);
    expect(isSteady(4.205, (each) => isBelow(each, bound))).toBe(true);
  });
});
