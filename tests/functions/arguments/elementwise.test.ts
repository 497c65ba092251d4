import { elementwise } from "../../../src/functions/arguments/elementwise";
import { notAvailable, Problem } from "../../../src/functions/answers/problem";
import { column, ExcelError } from "../../support/custom-functions";

const joined = (ranges: Parameters<typeof elementwise>[0]) =>
  elementwise(ranges, (cells, where) => `${cells.join("+")} ${where()}`);

test("a single cell goes with every cell of a range", () => {
  expect(joined([[["a"]], column(1, 2), null])).toEqual([["a+1+ 第1行"], ["a+2+ 第2行"]]);
});

test("a row and a column make a table", () => {
  expect(joined([[["a", "b"]], column(1, 2)])).toEqual([
    ["a+1 第1行", "b+1 第1行"],
    ["a+2 第2行", "b+2 第2行"],
  ]);
});

test("a single row names its columns", () => {
  expect(joined([[["a", "b"]]])).toEqual([["a 第1列", "b 第2列"]]);
});

test("ranges of two lengths do not fit together", () => {
  expect(() => joined([column(1, 2), column(1, 2, 3)])).toThrow("区域大小不一致：2与3");
});

test("an error stays in its own cell", () => {
  const wrong = new ExcelError("#REF!");
  const answers = elementwise([column(1, 2, 3)], ([cell]) => {
    if (cell === 2) throw notAvailable("第2行未填");
    if (cell === 3) throw wrong;
    return 1;
  });
  expect(answers).toEqual([[1], [expect.any(Problem)], [wrong]]);
});

test("a fault of ours is not hidden in a cell", () => {
  expect(() =>
    elementwise([[[1]]], () => {
      throw new TypeError("ours");
    }),
  ).toThrow("ours");
});
