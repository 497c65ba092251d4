import { isPartOfAbove, rowWord } from "../../src/templates/row-words";

test("a note that speaks of means and coefficients is a note", () => {
  expect(rowWord("注： 全县平均值保留两位小数，差异系数保留三位小数。")).toBe("note");
  expect(rowWord("差异系数")).toBe("coefficient");
  expect(rowWord("全县平均值")).toBe("mean");
});

test("totals and means by any name are no schools", () => {
  for (const name of ["乡镇中心小学 计", "东片（学区）合计", "本页小计"]) expect(rowWord(name)).toBe("total");
  for (const name of ["城区平均", "乡村均值", "校均"]) expect(rowWord(name)).toBe("mean");
  for (const name of ["接上页", "续上表", "第2页"]) expect(rowWord(name)).toBe("more");
  expect(rowWord("清溪会计学校")).toBeNull();
});

test("a part of the schools above is no school", () => {
  expect(["其中：民办", "其中:村小"].map(isPartOfAbove)).toEqual([true, true]);
  expect(["其中心小学", "清溪其中学校"].map(isPartOfAbove)).toEqual([false, false]);
});

test("an example and what is to be filled in are no schools", () => {
  for (const name of ["示例：XX小学", "（填写全称）", "（必填）", "例：清溪小学"])
    expect(rowWord(name)).toBe("more");
  for (const name of ["填海小学", "如意小学", "例木小学"]) expect(rowWord(name)).toBeNull();
});
