import { WORDS } from "../../src/cli/report-words";

test.each([
  ["3", "人", "差3人", "3 people short"],
  ["1", "人", "差1人", "1 person short"],
  ["1", "间", "差1间", "1 room short"],
  ["4,430", "㎡", "差4,430㎡", "4,430 ㎡ short"],
  ["68,800", "元", "差68,800元", "68,800 yuan short"],
])("%s %s that are lacking, in both languages", (amount, unit, zh, en) => {
  expect(WORDS.zh.gap(amount, unit)).toBe(zh);
  expect(WORDS.en.gap(amount, unit)).toBe(en);
});
