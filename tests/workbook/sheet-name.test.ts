import { freeSheetName, isSheetName, quotedSheetName } from "../../src/workbook/sheet-name";

it.each([
  ["台账", true],
  ["QB 台账 (2)", true],
  ["it's", true],
  ["a".repeat(31), true],
  ["a".repeat(32), false],
  ["", false],
  ["  ", false],
  ["a/b", false],
  ["a\\b", false],
  ["a?b", false],
  ["a*b", false],
  ["[a]", false],
  ["a:b", false],
  ["a\nb", false],
  ["'a", false],
  ["a'", false],
  ["history", false],
])("%j is a sheet's name: %s", (name, expected) => {
  expect(isSheetName(name)).toBe(expected);
});

it.each([
  ["台账", [], "台账"],
  ["台账", ["台账"], "台账 (2)"],
  ["Data", ["DATA", "data (2)"], "Data (3)"],
  ["表1/表2: [汇总]?", [], "表1表2 汇总"],
  ["'甲'", [], "甲"],
  ["县".repeat(40), ["县".repeat(31)], `${"县".repeat(27)} (2)`],
  ["History", [], "History (2)"],
  ["***", [], "QB"],
])("%j beside %j becomes %j", (wanted, taken, name) => {
  expect(freeSheetName(wanted, taken)).toBe(name);
  expect(isSheetName(name)).toBe(true);
});

it("is quoted for formulas and links", () => {
  expect(quotedSheetName("it's 台账")).toBe("'it''s 台账'");
});
