import { fileFormula } from "../../../../src/workbook/xlsx/write/file-formula";

it.each([
  ["=SUM(A1:A3)", "SUM(A1:A3)"],
  ["STDEV.P(A1:A3)/AVERAGE(A1:A3)", "_xlfn.STDEV.P(A1:A3)/AVERAGE(A1:A3)"],
  ["_xlfn.STDEV.P(A1)", "_xlfn.STDEV.P(A1)"],
  ["ifs(A1>1,xlookup(1,A:A,B:B))", "_xlfn.IFS(A1>1,_xlfn.XLOOKUP(1,A:A,B:B))"],
  ["FILTER(A1:A9,B1:B9)", "_xlfn._xlws.FILTER(A1:A9,B1:B9)"],
  ['"STDEV.P("&A1', '"STDEV.P("&A1'],
  ["'IFS(x'!A1", "'IFS(x'!A1"],
  ["QB.CV(L6:L60,D6:D60)", "_xldudf_QB_CV(L6:L60,D6:D60)"],
  ["concatenate(A1,B1)", "concatenate(A1,B1)"],
])("%s is kept as %s", (formula, kept) => {
  expect(fileFormula(formula)).toBe(kept);
});
