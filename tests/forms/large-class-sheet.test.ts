import { largeClassBook } from "../../src/core/county/large-classes/large-class-book";
import { largeClassSheet, rangeContent } from "../../src/forms/large-class-sheet";
import { classSizeSteps } from "../../src/standards/class-size-steps";
import type { CellContent } from "../../src/workbook/edit";
import { school } from "../support/county-facts";

const book = largeClassBook(
  [
    school({
      name: "东街小学",
      classes: [
        [58, 58, 1],
        [40, 40, 1],
      ],
    }),
    school({ name: "西街小学", classes: [[66, Infinity, 2]] }),
  ],
  { 小学: 45, 初中: 50 },
  classSizeSteps("450800", "2024-09-01"),
);

const rowsOf = (file = "东街小学.xlsx"): CellContent[][] => {
  const rows: CellContent[][] = [];
  for (const { row, column, content } of largeClassSheet(book, "大班额台账", file).cells) {
    (rows[row] ??= [])[column] = content;
  }
  return rows;
};

test.each([
  [{ least: 3, most: 3 }, 3],
  [{ least: 2, most: 5 }, "2—5"],
  [{ least: 2, most: null }, "至少2"],
])("%j stands as %p", (range, content) => {
  expect(rangeContent(range)).toBe(content);
});

test("a line a school, what each step asks in its own columns, and the sum", () => {
  const [, headings = [], first = [], second = [], total = []] = rowsOf();
  const by2025 = headings.indexOf("2025-12-31前小学不超过55人：应分流学生（人）");
  expect(first.slice(0, 9)).toEqual([1, "东街小学", "小学", 2, 58, 1, 0, 1, 0]);
  expect([first[by2025], second[by2025], total[by2025]]).toEqual([3, "至少22", "至少25"]);
  expect(total.slice(1, 9)).toEqual(["合计", null, null, null, 3, 0, 1, 2]);
  expect(headings).toHaveLength(first.length);
});

test("only cells of the workbook itself are linked", () => {
  const linked = (file: string) =>
    largeClassSheet(book, "大班额台账", file).cells.flatMap(({ link }) => link ?? []);
  expect(linked("东街小学.xlsx")).toEqual([{ sheet: "学校填报数据", cell: "E17" }]);
  expect(linked("另一本.xlsx")).toEqual([]);
});

test("says from which clause each step comes, and what bands leave open", () => {
  const text = rowsOf().flat().join("\n");
  expect(text).toContain("三、主要任务（一）3");
  expect(text).toContain("请以班级名单核实");
});
