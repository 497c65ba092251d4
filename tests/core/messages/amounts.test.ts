import { printAmount, printAsked, printFigure, printValue } from "../../../src/core/messages/numbers";

test.each<[number, string, number, number | null, string]>([
  [0.183, "比例", 1, null, "18.3%"],
  [0.18349, "比例", 2, null, "18.35%"],
  [0.9996, "比例", 1, 1, "99.96%"],
  // Nothing to be above or below of: a share is not printed with more digits for 0.
  [0.0004, "比例", 1, null, "0.0%"],
  [2100, "人", 1, null, "2100人"],
  [12.345, "㎡", 1, null, "12.35㎡"],
  [12.345, "人/班", 0, null, "12.35人/班"],
  [5999.9996, "元", 0, 6000, "5999.9996元"],
  [0.4996, "系数", 1, null, "0.5"],
  [0.4994, "系数", 1, null, "0.499"],
  [0.50004, "系数", 1, 0.5, "0.50004"],
  [1.2345, "倍", 1, null, "1.23"],
  [3, "项", 1, null, "3"],
])("%p in %s with %p decimals against %p is %s", (value, unit, decimals, bound, printed) => {
  expect(printAmount(value, unit, decimals, bound)).toBe(printed);
});

test.each([
  [0.2, "比例", "20%"],
  [0.985, "比例", "98.5%"],
  [2000, "人", "2000人"],
  [0.5, "系数", "0.5"],
])("%p in %s is asked for as %s", (value, unit, printed) => {
  expect(printAsked(value, unit)).toBe(printed);
});

test("no threshold, no more digits; the twelfth digit may still tell a side of one", () => {
  expect(printValue(0.001, 2)).toBe("0.00");
  expect(printValue(1.000000000001, 2, 1)).toBe("1.000000000001");
  expect(printValue(1.0000000000001, 2, 1)).toBe("1.00");
});

test("a figure of nine signs stands as it is, one of ten is cut to nine digits", () => {
  expect([123456789, 1234567891, 0.1234567, 1.00000004, 1.000000004].map(printFigure)).toEqual([
    "123456789",
    "1234567890",
    "0.1234567",
    "1.00000004",
    "1",
  ]);
});
