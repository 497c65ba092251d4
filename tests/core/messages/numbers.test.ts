import fc from "fast-check";
import {
  printFigure,
  printGap,
  printShare,
  printThreshold,
  printValue,
} from "../../../src/core/messages/numbers";

test.each([
  [0.84, 2, 1, "0.84"],
  [2.1294810058855003, 2, 4.5, "2.13"],
  [1968, 2, 2000, "1968.00"],
  [0.9996, 2, 1, "0.9996"],
  [0.995, 2, 1, "0.995"],
  [0.897, 2, 0.9, "0.897"],
  [0.5004, 3, 0.5, "0.5004"],
  [0.50000001, 3, 0.5, "0.50000001"],
  [0.9, 2, 0.9, "0.90"],
  [1.004, 2, null, "1.00"],
  [0.9999999999999, 2, 1, "1.00"],
])("a value of %p with %p decimals against %p prints as %s", (value, decimals, threshold, printed) => {
  expect(printValue(value, decimals, threshold)).toBe(printed);
});

test("what is printed is on the same side of the threshold as the value, or 12 digits do not tell", () => {
  const near = fc.double({ min: 0.8, max: 1.2, noNaN: true });
  fc.assert(
    fc.property(near, (value) => {
      const printed = Number(printValue(value, 2, 1));
      fc.pre(Math.abs(value - 1) > 1e-11);
      expect(Math.sign(printed - 1)).toBe(Math.sign(value - 1));
    }),
  );
});

test.each([
  [4.2, "4.2"],
  [1, "1"],
  [2000, "2000"],
  [4.5 * 0.85, "3.825"],
])("a threshold of %p is written %s", (value, printed) => {
  expect(printThreshold(value)).toBe(printed);
});

test.each([
  [3, "3"],
  [4430.5, "4,431"],
  [0.01, "1"],
  [1000, "1,000"],
  [999, "999"],
  [1234567.2, "1,234,568"],
])("a gap of %p is written %s", (amount, printed) => {
  expect(printGap(amount)).toBe(printed);
});

test.each([
  [0.6463, "64.6%"],
  [1, "100%"],
  [200 / 201, "99.5%"],
  [0.9996, "99.9%"],
  [0.0001, "0.1%"],
  [0, "0%"],
  [0.5, "50%"],
])("a share of %p is written %s", (share, printed) => {
  expect(printShare(share)).toBe(printed);
});

test("a figure keeps nine digits", () => {
  expect(printFigure(900 / 700)).toBe("1.28571429");
  expect(printFigure(4.2)).toBe("4.2");
  expect(printFigure(-12)).toBe("-12");
});
