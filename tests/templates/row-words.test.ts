import { rowWord } from "../../src/templates/row-words";

test("a note that speaks of means and coefficients is a note", () => {
  expect(rowWord("注： 全县平均值保留两位小数，差异系数保留三位小数。")).toBe("note");
  expect(rowWord("差异系数")).toBe("coefficient");
  expect(rowWord("全县平均值")).toBe("mean");
});
