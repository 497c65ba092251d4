import fc from "fast-check";
import { areaName } from "../../../src/core/address";
import { cellBlocks } from "../../../src/workbook/office/cell-runs";

const at = (row: number, column: number, content: string | number = `${row},${column}`) => ({
  row,
  column,
  content,
});

test("a full rectangle is one block, row by row", () => {
  const [block, ...others] = cellBlocks([at(1, 1), at(0, 1), at(0, 0), at(1, 0)]);
  expect(others).toEqual([]);
  expect(block).toEqual({
    area: { top: 0, left: 0, bottom: 1, right: 1 },
    rows: [
      ["0,0", "0,1"],
      ["1,0", "1,1"],
    ],
  });
});

test("a hole makes two blocks, and the later of two contents counts", () => {
  const blocks = cellBlocks([at(0, 0, "old"), at(2, 0), at(0, 0, "new")]);
  expect(blocks.map(({ area, rows }) => [areaName(area), rows])).toEqual([
    ["A1", [["new"]]],
    ["A3", [["2,0"]]],
  ]);
});

test("every cell is in exactly one block, and no block is too large", () => {
  const place = fc.record({ row: fc.nat(40), column: fc.nat(12), content: fc.nat() });
  fc.assert(
    fc.property(fc.uniqueArray(place, { selector: ({ row, column }) => `${row},${column}` }), (cells) => {
      const found = cellBlocks(cells).flatMap(({ area, rows }) =>
        rows.flatMap((row, i) =>
          row.map((content, j) => ({ row: area.top + i, column: area.left + j, content })),
        ),
      );
      const sort = (list: typeof cells) => [...list].sort((a, b) => a.row - b.row || a.column - b.column);
      expect(sort(found)).toEqual(sort(cells));
    }),
  );
});

test("a long column is cut", () => {
  const blocks = cellBlocks(Array.from({ length: 12_000 }, (_, row) => at(row, 0, row)));
  expect(blocks.map(({ rows }) => rows.length)).toEqual([5000, 5000, 2000]);
  expect(blocks[2]?.rows[1999]).toEqual([11_999]);
});
