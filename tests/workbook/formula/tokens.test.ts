import fc from "fast-check";
import { tokenise, type TokenKind } from "../../../src/workbook/formula/tokens";

const pieces = (formula: string, kind: TokenKind) =>
  tokenise(formula)
    .filter((token) => token.kind === kind)
    .map(({ text }) => text);

test.each([
  ["SUM(A1:B2,$C$3)", ["A1:B2", "$C$3"]],
  ["'小学 表'!G6:G40*2", ["'小学 表'!G6:G40"]],
  ["小学核查表!G6", ["小学核查表!G6"]],
  ["'it''s'!A1", ["'it''s'!A1"]],
  ["SUM(A:A)+SUM(3:5)", ["A:A", "3:5"]],
  ["A1#+B2", ["A1#", "B2"]],
  ['"A1"&B2', ["B2"]],
  ["LOG10(A1)", ["A1"]],
  ["Sheet1!A1:B3", ["Sheet1!A1:B3"]],
  ["县名+A1", ["A1"]],
])("finds the references of %s", (formula, expected) => {
  expect(pieces(formula, "reference")).toEqual(expected);
});

test.each([
  ["QB.CV(A1:A9,B1:B9)", ["QB.CV"]],
  ["IFERROR(qb.差异系数(A1),0)", ["IFERROR", "qb.差异系数"]],
  ["_xldudf_QB_CV(A1)", ["_xldudf_QB_CV"]],
  ['"QB.CV("&A1', []],
  ["'QB.CV('!A1", []],
  ["_xlfn.STDEV.P(A1:A2)", ["_xlfn.STDEV.P"]],
])("finds the functions of %s", (formula, expected) => {
  expect(pieces(formula, "function")).toEqual(expected);
});

test("keeps a structured reference in one piece", () => {
  expect(pieces("SUM(表1[[#All],[在校生数]],表1[a'[b])", "name")).toEqual([
    "表1[[#All],[在校生数]]",
    "表1[a'[b]",
  ]);
});

test("a number is no reference, TRUE is a name", () => {
  expect(pieces("1.5E+3+.5+TRUE", "number")).toEqual(["1.5E+3", ".5"]);
  expect(pieces("IF(TRUE,#N/A,#DIV/0!)", "name")).toEqual(["TRUE"]);
  expect(pieces("IF(TRUE,#N/A,#DIV/0!)", "error")).toEqual(["#N/A", "#DIV/0!"]);
});

test("the pieces always add up to the formula", () => {
  const formulaLike = fc.string({ unit: fc.constantFrom(..."A1$:!'\"()[]{},;#.校区 QBCV+*&".split("")) });
  fc.assert(
    fc.property(formulaLike, (formula) => {
      expect(
        tokenise(formula)
          .map(({ text }) => text)
          .join(""),
      ).toBe(formula);
    }),
  );
});
