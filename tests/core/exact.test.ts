import fc from "fast-check";
import { atLeast, atMost, reaches, round12, roundTo } from "../../src/core/exact";

describe("comparing on 12 significant digits", () => {
  test("9 teachers for 1000 pupils reach 0.9 per hundred, though the double does not", () => {
    expect((9 / 1000) * 100).toBeLessThan(0.9);
    expect(reaches(9, 100, 1000, 0.9)).toBe(true);
    expect(atLeast((9 / 1000) * 100, 0.9)).toBe(true);
  });

  test("a teacher fewer does not", () => {
    expect(reaches(8, 100, 1000, 0.9)).toBe(false);
  });

  test("200 of 201 is not all", () => {
    expect(reaches(200, 100, 201, 100)).toBe(false);
    expect(reaches(201, 100, 201, 100)).toBe(true);
  });

  test.each([
    [0.5 + 1e-13, 0.5, true],
    [0.500000000001, 0.5, false],
    [0.45 * (1 + 1e-15), 0.45, true],
    [0.4499, 0.45, true],
    [-1, 0, true],
    [1e12 + 0.1, 1e12, true],
    [1e12 + 1, 1e12, true],
    [1e12 + 6, 1e12, false],
    [-1e12, -1e12 - 0.1, true],
    [-1e12, -1e12 - 6, false],
    [1e-12, 1e-12 * (1 - 1e-14), true],
    [1e-12, 0, false],
  ])("%p within %p: %p", (value, limit, within) => {
    expect(atMost(value, limit)).toBe(within);
  });

  test("a 12th digit counts, a 13th does not", () => {
    expect(atLeast(0.499999999999, 0.5)).toBe(false);
    expect(atLeast(0.4999999999999, 0.5)).toBe(true);
  });

  test("what is no number reaches nothing and is reached by nothing", () => {
    expect(atLeast(NaN, 0)).toBe(false);
    expect(atLeast(0, NaN)).toBe(false);
  });

  test("agrees with comparing toPrecision(12) itself", () => {
    const close = fc.tuple(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.integer({ min: -40, max: 40 }),
    );
    fc.assert(
      fc.property(close, ([a, steps]) => {
        const b = a * (1 + steps * 5e-14);
        expect(atLeast(a, b)).toBe(Number(a.toPrecision(12)) >= Number(b.toPrecision(12)));
      }),
    );
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
        expect(atLeast(a, b)).toBe(round12(a) >= round12(b));
      }),
    );
  });

  test("whole people against decimal thresholds agree with whole-number arithmetic", () => {
    const tenths = fc.constantFrom(42, 53, 10, 9, 23, 24);
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 20000 }), tenths, (people, pupils, t) => {
        expect(reaches(people, 100, pupils, t / 10)).toBe(people * 1000 >= t * pupils);
      }),
    );
  });
});

describe("rounding as a form prints", () => {
  test.each([
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [0.50045, 4, 0.5005],
    [0.5004, 3, 0.5],
    [0.5005, 3, 0.501],
    [-1.005, 2, -1.01],
    [4.4966, 2, 4.5],
    [1968, 2, 1968],
    [1e-7, 2, 0],
    [1e-5, 6, 0.00001],
    [0, 2, 0],
    [1e15, 2, 1e15],
    [1e21, 2, 1e21],
    [-1e21, 2, -1e21],
    [Infinity, 2, Infinity],
    [1e-6, 6, 1e-6],
    [9e-7, 6, 0],
    [123456789012.345, 2, 123456789012.35],
    [0.1 + 0.2, 2, 0.3],
    [0.1234567890125, 12, 0.123456789013],
    [0.12345678901245, 13, 0.1234567890125],
    [NaN, 2, NaN],
    [-9e-7, 7, 0],
  ])("%p to %p decimals is %p", (value, decimals, printed) => {
    expect(roundTo(value, decimals)).toBe(printed);
  });

  test("goes up at every half, and only there", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), (thousandths) => {
        expect(roundTo(thousandths / 1000, 2)).toBe(Math.floor((thousandths + 5) / 10) / 100);
        expect(roundTo(-thousandths / 1000, 2)).toBe(-Math.floor((thousandths + 5) / 10) / 100);
      }),
    );
  });

  test("never moves a value by more than half a unit", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.nat(4), (value, decimals) => {
        expect(Math.abs(roundTo(value, decimals) - value)).toBeLessThanOrEqual(0.5000001 * 10 ** -decimals);
      }),
    );
  });
});
