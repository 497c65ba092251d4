import { convertFormula } from "../../src/convert/convert-formula";
import { memoryBook } from "../../src/workbook/memory/memory-book";
import type { CellContent } from "../../src/workbook/edit";

const ROWS: readonly (readonly CellContent[])[] = [
  ["学校", "学段", "学生", "面积", "值", "骨干"],
  ["一小", "小学", 100, 400, 4, 1],
  ["二小", "小学", 200, 1000, 5, 3],
  ["三中", "初中", null, null, null, null],
  ["四中", "初中", 300, 1500, { formula: '""', result: "" }, "缺"],
];

const book = memoryBook({
  sheets: [
    { name: "表", rows: ROWS },
    { name: "别 表", rows: ROWS },
  ],
});
const [sheet] = book.sheets;
const convert = (formula: string) => {
  if (!sheet) throw new RangeError("no sheet");
  return convertFormula(formula, { book, sheet, today: "2024-09-01" });
};

test("the coefficient is the standard's own formula, guarded as our function is", () => {
  expect(convert("QB.CV(E2:E4,C2:C4)")).toEqual({
    kind: "formula",
    formula:
      "IF(OR(SUMPRODUCT((ISNUMBER(E2:E4)<>ISNUMBER(C2:C4))+ISTEXT(E2:E4)*(LEN(E2:E4)>0)+ISTEXT(C2:C4)*(LEN(C2:C4)>0))>0," +
      "SUMPRODUCT(ISNUMBER(C2:C4)*(C2:C4<=0))>0,COUNT(E2:E4)<2),NA()," +
      "SQRT(SUMPRODUCT(C2:C4,(E2:E4-SUMPRODUCT(C2:C4,E2:E4)/SUM(C2:C4))^2)/SUM(C2:C4))/(SUMPRODUCT(C2:C4,E2:E4)/SUM(C2:C4)))",
  });
});

test("cells that answer an empty text are not subtracted from", () => {
  const converted = convert("QB.CV(E2:E5,C2:C5)");
  expect(converted).toMatchObject({
    kind: "formula",
    formula: expect.stringContaining("SUMPRODUCT(C2:C5,E2:E5,E2:E5)"),
  });
});

test("without pupils it is the plain coefficient", () => {
  expect(convert("QB.差异系数('别 表'!E2:E4)")).toEqual({
    kind: "formula",
    formula:
      "IF(OR(SUMPRODUCT(ISTEXT('别 表'!E2:E4)*(LEN('别 表'!E2:E4)>0))>0,COUNT('别 表'!E2:E4)<2),NA()," +
      "STDEVP('别 表'!E2:E4)/AVERAGE('别 表'!E2:E4))",
  });
});

test.each([
  ["text among the figures", "QB.CV(F2:F5,C2:C5)"],
  ["an expression for a range", 'QB.CV(IF(E2:E9="","",E2:E9),C2:C9)'],
  ["a defined name", "QB.CV(各校值,在校生)"],
  ["ranges of two shapes", "QB.CV(E2:E4,C2:C5)"],
  ["a sheet that is not in the book", "QB.CV(没有!E2:E4,没有!C2:C4)"],
  ["an answer of many cells inside another function", 'SUM(QB.RATIO("R2",F2:F3,C2:C3))'],
  ["an unknown indicator", 'QB.CHECK("R9","小学",E2)+0'],
])("%s has no native equivalent", (_what, formula) => {
  const converted = convert(formula);
  expect(converted.kind === "cells" ? converted.cells : converted.kind).toEqual(
    converted.kind === "cells" ? [[null]] : "value",
  );
});

test("calls inside other functions are turned in place", () => {
  const converted = convert('IFERROR(ROUND(QB.MEAN(E2:E4,C2:C4),2),"—")&QB.GAP("R2","小学",F2,C2)');
  expect(converted.kind === "formula" && converted.formula).toMatch(
    /^IFERROR\(ROUND\(IF\(OR\(.*\),2\),"—"\)&IF\(AND\(F2="",C2=""\)/,
  );
  expect(JSON.stringify(converted)).not.toContain("QB.");
});

test("a column of answers becomes a formula in every cell", () => {
  expect(convert('QB.RATIO("R2",F2:F3,C2:C3)')).toEqual({
    kind: "cells",
    cells: [2, 3].map((row) => [
      `IF(AND(F${row}="",C${row}=""),"",IF(COUNT(F${row},C${row})<2,NA(),IF(C${row}<=0,NA(),F${row}*100/C${row})))`,
    ]),
  });
});

test("each row is judged by its own stage, as it stands now", () => {
  const converted = convert('QB.CHECK("R4",B2:B5,E2:E5)');
  const cells = converted.kind === "cells" ? converted.cells.flat() : [];
  expect(cells.map((cell) => cell?.match(/>=([\d.]+)/)?.[1])).toEqual(["4.5", "4.5", "5.8", "5.8"]);
  expect(cells[0]).toBe(
    'IF(E2="","未填",IF(ISNUMBER(E2),IF(ROUND(E2,11)>=4.5,"达标",IF(ROUND(E2,11)>=3.825,"达到85%","不达标")),NA()))',
  );
});

test("what is a table of its own becomes values of its own shape", () => {
  const shapes = [
    "QB.INDICATORS()",
    "QB.DRIVERS(E2:E4,C2:C4)",
    'QB.STANDARD("R4",B2:B5)',
    "QB.SELFTEST(A1:B2)",
  ].map((formula) => {
    const converted = convert(formula);
    return converted.kind === "cells" ? [converted.cells.length, converted.cells[0]?.length] : converted.kind;
  });
  expect(shapes).toEqual([
    [8, 11],
    [2, 3],
    [4, 1],
    [2, 2],
  ]);
});

test("schools of two stages keep each its own", () => {
  const two = memoryBook({
    sheets: [
      {
        name: "表",
        rows: [
          ["小学", 4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3],
          ["初中", 5.3, 1, 0.9, 5.8, 10.2, 2500, 2.4],
        ],
      },
    ],
  });
  const [own] = two.sheets;
  if (!own) throw new RangeError("no sheet");
  const converted = convertFormula("QB.SCHOOL(A1:A2,B1:H2)", { book: two, sheet: own, today: "2024-09-01" });
  expect(converted).toMatchObject({
    kind: "cells",
    cells: [[expect.stringContaining("4.2")], [expect.stringContaining("5.3")]],
  });
});
