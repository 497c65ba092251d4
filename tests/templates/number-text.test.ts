import fc from "fast-check";
import { CellState } from "../../src/core/school/school-table";
import { readNumberText } from "../../src/templates/number-text";

describe("readNumberText", () => {
  test.each([
    [" 4.21", 4.21],
    ["１２．５", 12.5],
    ["1,234", 1234],
    ["1,234,567.8", 1234567.8],
    ["4.5㎡", 4.5],
    ["4.5 平方米", 4.5],
    ["3人", 3],
    ["12间", 12],
    ["95%", 0.95],
    ["-3", -3],
    ["1e3", 1000],
    [".5", 0.5],
  ])("%p is a number kept as text", (text, value) => {
    expect(readNumberText(text)).toEqual({ value, state: CellState.numberAsText });
  });

  test.each(["", "  ", "*", "-", "—", "——", "/", "//", "无", "…", "N/A", "未填", "　"])(
    "%p stands for nothing",
    (text) => {
      expect(readNumberText(text)).toEqual({ value: NaN, state: CellState.blank });
    },
  );

  test.each(["约4.5", "501.46万元", "1,23", "四", "4.5.6", "12人3间", "=1+1", "1-2"])(
    "%p is text",
    (text) => {
      expect(readNumberText(text)).toEqual({ value: NaN, state: CellState.text });
    },
  );

  test("every number survives being typed as text", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumberText(` ${value} `).value).toBe(value + 0);
      }),
    );
  });
});

test("a verdict written behind a figure is no part of it", () => {
  for (const text of ["5.33（达标）", "5.33(不达标)", "5.33√", "5.33*", "5.33▲", "5.33 ↓", "5.33 （合格）"]) {
    expect(readNumberText(text)).toEqual({ value: 5.33, state: CellState.numberAsText });
  }
  expect(readNumberText("达标").state).toBe(CellState.text);
  expect(readNumberText("5.33（预计）").state).toBe(CellState.text);
});
