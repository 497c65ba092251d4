import { shiftFormula } from "../../../src/workbook/formula/shift";

test.each([
  ["G6<$C$2", 1, 0, "G7<$C$2"],
  ["AND(G$6<1,$G6>0)", 2, 1, "AND(H$6<1,$G8>0)"],
  ["SUM(A:B)+SUM($3:4)", 1, 1, "SUM(B:C)+SUM($3:5)"],
  ["'小 学'!A1:B2", 3, 0, "'小 学'!A4:B5"],
  ['G6="G6"', 1, 1, 'H7="G6"'],
  ["A1#", 1, 0, "A2#"],
  ["Z1", 0, 1, "AA1"],
  ["A1+B2", -1, 0, "#REF!+B1"],
  ['N("QB:R2")=0', 5, 5, 'N("QB:R2")=0'],
])("%s moved by %i rows and %i columns", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});
