import { figuresWord, isPartOfAbove, rowWord } from "../../src/templates/row-words";

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

test("spreads, limits, counts and sums in brackets are no schools", () => {
  for (const name of ["极差", "小学极差率", "标准差S", "倍率", "初中最大值", "中位数"])
    expect(rowWord(name)).toBe("deviation");
  for (const name of ["加权平均", "算术平均值", "平均值（X̄）"]) expect(rowWord(name)).toBe("mean");
  for (const name of ["小学小计（6所）", "合计：", "小计 6 所", "共计12所", "小学共6所", "小学（6所）"])
    expect(rowWord(name)).toBe("total");
  for (const name of ["离差系数", "CV", "差异系数（≤0.50）", "差异度"])
    expect(rowWord(name)).toBe("coefficient");
  for (const name of ["差异系数标准", "差异系数限值", "85%标准"]) expect(rowWord(name)).toBe("standard");
  for (const name of ["达标情况", "达标个数", "各项指标达标校数"]) expect(rowWord(name)).toBe("count");
  for (const name of ["学校数", "小学学校总数", "校数"]) expect(rowWord(name)).toBe("count");
  for (const name of ["派出所小学", "清溪会计（职业）学校", "均值小学", "石倍小学"])
    expect(rowWord(name)).toBeNull();
});

test("groups of schools and what pages carry over are no schools", () => {
  for (const name of ["全县小学", "全部学校", "所有初中", "民办学校", "农村小学", "城区学校", "小学总体"])
    expect(rowWord(name)).toBe("total");
  for (const name of ["过次页", "承前页"]) expect(rowWord(name)).toBe("more");
  expect(["省定标准", "是否达标", "县域平均", "标准差/平均值"].map(rowWord)).toEqual([
    ...["standard", "count", "mean", "deviation"],
  ]);
  for (const name of ["全民小学", "各庄小学", "城区小学", "新农村小学", "乡村振兴学校", "民办育才学校"])
    expect(rowWord(name)).toBeNull();
});

test("whoever signs is no school", () => {
  const lines = [
    "统计人：张三",
    "复核：李四",
    "分管局长：",
    "教育局长（签字）：",
    "泗河县教育局（盖章）",
    "统计日期",
  ];
  for (const line of lines) expect(rowWord(line)).toBe("note");
  for (const name of ["政府街小学", "教育局幼儿园小学", "汇总村小学", "局长路小学"])
    expect(rowWord(name)).toBeNull();
});

test("spreads and weighted means are no schools", () => {
  for (const name of ["加权平均值", "全县加权平均"]) expect(rowWord(name)).toBe("mean");
  for (const name of ["极差", "极差率", "离均差"]) expect(rowWord(name)).toBe("deviation");
  expect(["CV", "差异系数"].map(rowWord)).toEqual(["coefficient", "coefficient"]);
});

test("sums by the name of what they sum up, and what they are compared with", () => {
  for (const name of ["小学（24所）", "初中 12所", "全县小学", "汇总"])
    expect(figuresWord(name)).toBe("total");
  for (const name of ["上年同期", "与标准差距", "核对数"]) expect(figuresWord(name)).toBe("more");
  for (const name of ["城区小学", "第24小学", "小学部", "学校", "全州小学"])
    expect(figuresWord(name)).toBeNull();
});

test("a part of the schools above is no school", () => {
  expect(["其中：民办", "其中:村小"].map(isPartOfAbove)).toEqual([true, true]);
  expect(["其中心小学", "清溪其中学校", "其中村小学"].some(isPartOfAbove)).toBe(false);
});

test("an example and what is to be filled in are no schools", () => {
  for (const name of ["示例：XX小学", "（填写全称）", "（必填）", "例：清溪小学"])
    expect(rowWord(name)).toBe("more");
  for (const name of ["填海小学", "如意小学", "例木小学"]) expect(rowWord(name)).toBeNull();
});
