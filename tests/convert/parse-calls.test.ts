import fc from "fast-check";
import { callsQb, parseFormula, print, type Piece } from "../../src/convert/parse-calls";
import { qbFunction } from "../../src/convert/qb-name";

const calls = (pieces: readonly Piece[]): unknown[] =>
  pieces.flatMap((piece) =>
    typeof piece === "string"
      ? []
      : [[piece.name, ...piece.arguments.map(print)], ...piece.arguments.flatMap(calls)],
  );

test.each([
  ["QB.CV(H6:H40,E6:E40)", [["CV", "H6:H40", "E6:E40"]]],
  ["qb.cv(H6:H40)", [["CV", "H6:H40"]]],
  ["QB.差异系数(H6:H40,E6:E40)", [["CV", "H6:H40", "E6:E40"]]],
  ["_xldudf_QB_CV(A1:A9)", [["CV", "A1:A9"]]],
  ["_xlfn.QB.MEAN(A1:A9,B1:B9)", [["MEAN", "A1:A9", "B1:B9"]]],
  ["@QB.CV(A1:A9)", [["CV", "A1:A9"]]],
  ["QB.INDICATORS()", [["INDICATORS"]]],
  ["QB.SPLIT(F6,,D6,E6)", [["SPLIT", "F6", "", "D6", "E6"]]],
  [
    'IFERROR(ROUND(QB.CV(\'小 学\'!H6:H40,IF({1,2},"a,b)",E6)),3),"—")',
    [["CV", "'小 学'!H6:H40", 'IF({1,2},"a,b)",E6)']],
  ],
  [
    'QB.CHECK("R4","小学",QB.RATIO("R4",K6,E6))',
    [
      ["CHECK", '"R4"', '"小学"', 'QB.RATIO("R4",K6,E6)'],
      ["RATIO", '"R4"', "K6", "E6"],
    ],
  ],
  ['"QB.CV("&A1', []],
  ["QBX.CV(A1)+QB.UNKNOWN(A1)", []],
])("finds the calls of %s", (formula, expected) => {
  expect(calls(parseFormula(formula))).toEqual(expected);
  expect(callsQb(formula)).toBe(expected.length > 0);
});

test("is printed again under the names that Excel shows", () => {
  expect(print(parseFormula("1+_xldudf_QB_差异系数( A1:A9 , B1:B9 )*2"))).toBe(
    "1+QB.差异系数( A1:A9 , B1:B9 )*2",
  );
});

test("an unfinished call does not hang or throw", () => {
  const formulaLike = fc.string({
    unit: fc.constantFrom("QB.CV(", ",", ")", "A1:B2", '"', "'", "(", "{", "}", "!"),
  });
  fc.assert(fc.property(formulaLike, (formula) => expect(parseFormula(formula)).toBeInstanceOf(Array)));
});

test("names that are not ours are not ours", () => {
  expect(["QB", "QB_CV", "AQB.CV", "QB.CV2"].map(qbFunction)).toEqual([null, null, null, null]);
});
