import type { PrintedCoefficient } from "../../../src/core/verdict/printed-county";
import { findingsOf, report } from "../../support/judging";
import { REACHING, schoolTable } from "../../support/school-table";

/** The worked example of the method: books of five schools, here as R2 per hundred pupils. */
const PUPILS = [45, 37, 89, 76, 55];
const VALUES = [279, 137, 935, 160, 402].map((books, i) => books / (PUPILS[i] as number));

const schools = schoolTable(
  PUPILS.map((students, i) => ({ cells: { ...REACHING, students, R2: VALUES[i] as number } })),
);

function told(printed: Partial<PrintedCoefficient>) {
  const one = { stage: "小学", indicator: "R2", mean: null, cv: null, file: "a.xlsx", sheet: "表3" } as const;
  const result = report([schools], {
    printed: [{ ...one, cell: "D5", meanCell: "D4", ...printed }],
  });
  return findingsOf(result, "unweighted-coefficient", "coefficient-mismatch", "mean-mismatch");
}

test.each([
  [0.515, null, null],
  [0.52, null, null],
  [0.489, "unweighted-coefficient", "population"],
  [0.5465, "unweighted-coefficient", "sample"],
  [0.6, "coefficient-mismatch", undefined],
])("a printed coefficient of %p: %p %p", (cv, code, method) => {
  const found = told({ cv });
  expect(found.map((one) => one.code)).toEqual(code === null ? [] : [code]);
  if (method) expect(found[0]?.params).toEqual({ printed: cv, method });
});

test("values rounded to two decimals first are named for it", () => {
  const pupils = [120, 480, 300];
  const values = [0.004, 0.016, 0.0251];
  const table = schoolTable(
    pupils.map((students, i) => ({ cells: { ...REACHING, students, R2: values[i] as number } })),
  );
  const rounded = [0, 0.02, 0.03];
  const all = pupils.reduce((sum, one) => sum + one, 0);
  const mean = pupils.reduce((sum, one, i) => sum + one * (rounded[i] as number), 0) / all;
  const squares = pupils.reduce((sum, one, i) => sum + one * ((rounded[i] as number) - mean) ** 2, 0);
  const cv = Math.sqrt(squares / all) / mean;
  const printed = {
    stage: "小学",
    indicator: "R2",
    mean: null,
    cv,
    file: "a.xlsx",
    sheet: "表3",
    cell: "D5",
  } as const;
  const found = findingsOf(report([table], { printed: [printed] }), "coefficient-mismatch");
  expect(found[0]?.params).toEqual({ printed: cv, method: "rounded-first" });
});

test("a printed mean is compared too, and the plain mean named", () => {
  const weighted = 1913 / 302;
  const plain = VALUES.reduce((sum, value) => sum + value, 0) / VALUES.length;
  expect(told({ mean: Math.round(weighted * 100) / 100 })).toEqual([]);
  expect(told({ mean: Math.round(plain * 100) / 100 })).toEqual([
    expect.objectContaining({
      code: "mean-mismatch",
      cell: "D4",
      params: { printed: Math.round(plain * 100) / 100, method: "unweighted" },
    }),
  ]);
  expect(told({ mean: 9.5 })[0]?.params).toEqual({ printed: 9.5 });
});

test("表Ⅲ is compared although a row under the schools prints the same coefficient", () => {
  const one = { stage: "小学", indicator: "R2", mean: null, file: "a.xlsx" } as const;
  const printed = [
    { ...one, cv: 0.515, sheet: "表2", cell: "H9" },
    { ...one, cv: 0.489, sheet: "表3", cell: "D5" },
  ];
  const found = findingsOf(report([schools], { printed }), "unweighted-coefficient");
  expect(found.map(({ sheet, cell }) => [sheet, cell])).toEqual([["表3", "D5"]]);
});
