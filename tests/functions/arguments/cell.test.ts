import { isBlank, isErrorValue, readNumber } from "../../../src/functions/arguments/cell";
import { Problem } from "../../../src/functions/answers/problem";
import { ExcelError } from "../../support/custom-functions";

const read = (value: unknown) => readNumber(value, () => "第3行");

test.each([null, undefined, "", "  ", "\u3000"])("%j is blank", (value) => {
  expect(isBlank(value)).toBe(true);
  expect(read(value)).toBeNaN();
});

test("0 is a number, not a blank", () => {
  expect(isBlank(0)).toBe(false);
  expect(read(0)).toBe(0);
});

test.each([
  [" 4.21 ", 4.21],
  ["１２．５", 12.5],
  ["1,234", 1234],
  ["1 234", 1234],
  ["-3", -3],
  ["50%", 0.5],
])("%j says the number %d", (text, number) => {
  expect(read(text)).toBe(number);
});

test.each(["—", "无", "约200", "12万元", true])("%j is no number, and the row is named", (value) => {
  expect(() => read(value)).toThrow(Problem);
  expect(() => read(value)).toThrow(`第3行“${String(value)}”不是数字`);
});

test("an error of the sheet is passed on as it is", () => {
  const error = new ExcelError("#REF!");
  expect(isErrorValue(error)).toBe(true);
  expect(() => read(error)).toThrow(error);
});
