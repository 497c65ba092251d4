import fc from "fast-check";
import { areaName, cellName, columnIndex, columnName, parseArea, parseCell } from "../../src/core/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %p is %s", (index, letters) => {
  expect(columnName(index)).toBe(letters);
  expect(columnIndex(letters)).toBe(index);
  expect(columnIndex(letters.toLowerCase())).toBe(index);
});

test("a cell reads as a person writes it, and back", () => {
  expect(cellName(5, 6)).toBe("G6");
  expect(parseCell("G6")).toEqual({ row: 5, column: 6 });
  expect(parseCell("$g$6")).toEqual({ row: 5, column: 6 });
  fc.assert(
    fc.property(fc.nat(1048575), fc.nat(16383), (row, column) => {
      expect(parseCell(cellName(row, column))).toEqual({ row, column });
    }),
  );
});

test.each(["", "G", "6", "G0", "6G", "G6 ", " G6", "ABCD1", "G-1", "G1.5", "G12345678"])(
  "%p names no cell",
  (text) => {
    expect(parseCell(text)).toBeNull();
    expect(parseArea(text)).toBeNull();
    expect(parseArea(`A1:${text}`)).toBeNull();
  },
);

test("an area reads from its top left to its bottom right, and back in any order", () => {
  const area = { top: 0, left: 0, bottom: 2, right: 3 };
  expect(areaName(area)).toBe("A1:D3");
  expect(areaName({ top: 1, left: 1, bottom: 1, right: 1 })).toBe("B2");
  expect(parseArea("A1:D3")).toEqual(area);
  expect(parseArea("D3:A1")).toEqual(area);
  expect(parseArea("A3:D1")).toEqual(area);
  expect(parseArea("B2")).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
});
