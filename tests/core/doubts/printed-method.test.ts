import { comparePrinted } from "../../../src/core/doubts/printed-coefficient";
import { finding } from "../../../src/core/report/finding";
import type { CoefficientResult, Finding } from "../../../src/core/report/report";
import type { PrintedCoefficient } from "../../../src/core/verdict/printed-county";

const PRINTED: PrintedCoefficient = {
  stage: "小学",
  indicator: "R2",
  mean: null,
  cv: null,
  file: "a.xlsx",
  sheet: "表3",
  cell: "D5",
};
const COMPUTED: CoefficientResult = {
  stage: "小学",
  indicator: "R2",
  mean: 6.3344,
  sd: 3.2627,
  cv: 0.51508,
  limit: 0.5,
  met: false,
  schools: 3,
  from: "schools",
};

function compare(
  printed: Partial<PrintedCoefficient>,
  computed: Partial<CoefficientResult> = {},
  values: readonly number[] = [1, 2, 6],
): Finding[] {
  const found: Finding[] = [];
  const students = Float64Array.from(values, (_, i) => 100 * (i + 1));
  const gathered = { values: Float64Array.from(values), students };
  comparePrinted({ ...PRINTED, ...printed }, { ...COMPUTED, ...computed }, gathered, (one) =>
    found.push(one),
  );
  return found;
}

/** 1, 2 and 6: a plain mean of 3, a population deviation of √(14/3). */
const POPULATION = Math.sqrt(14 / 3) / 3;
const SAMPLE = Math.sqrt(7) / 3;

test.each<[string, number, string, string | undefined]>([
  ["the population's deviation", POPULATION, "unweighted-coefficient", "population"],
  ["the sample's", SAMPLE, "unweighted-coefficient", "sample"],
  ["to two decimals", 0.72, "unweighted-coefficient", "population"],
  ["to three", 0.882, "unweighted-coefficient", "sample"],
  ["one off in the third decimal", 0.721, "coefficient-mismatch", undefined],
  ["a formula's, off in the seventh decimal", POPULATION + 1e-6, "coefficient-mismatch", undefined],
  ["no method's", 0.3, "coefficient-mismatch", undefined],
  ["0", 0, "coefficient-mismatch", undefined],
])("a printed coefficient: %s", (_, cv, code, method) => {
  expect(compare({ cv })).toEqual([
    finding({
      code: code as Finding["code"],
      severity: "warning",
      file: "a.xlsx",
      sheet: "表3",
      cell: "D5",
      stage: "小学",
      indicator: "R2",
      actual: 0.51508,
      required: 0.5,
      params: method === undefined ? { printed: cv } : { printed: cv, method },
    }),
  ]);
});

test("values rounded to two decimals first, every school weighing the same", () => {
  // 0.004, 0.016 and 0.0251 round to 0, 0.02 and 0.03: a mean of 1/60, squares of 42/90000.
  const values = [0.004, 0.016, 0.0251];
  const squares = (0 - 1 / 60) ** 2 + (0.02 - 1 / 60) ** 2 + (0.03 - 1 / 60) ** 2;
  const method = (cv: number) =>
    compare({ cv }, {}, values).map(({ code, params }) => [code, params["method"]]);
  expect(method(Math.sqrt(squares / 3) * 60)).toEqual([["unweighted-coefficient", "rounded-population"]]);
  expect(method(Math.sqrt(squares / 2) * 60)).toEqual([["unweighted-coefficient", "rounded-sample"]]);
});

test("values that are all 0 have no coefficient that could be the printed 0", () => {
  expect(compare({ cv: 0 }, {}, [0, 0, 0]).map(({ code, params }) => [code, params])).toEqual([
    ["coefficient-mismatch", { printed: 0 }],
  ]);
});

test("nothing is compared with what the sheet does not print or the schools do not give", () => {
  expect(compare({})).toEqual([]);
  expect(compare({ cv: 0.5, mean: 6 }, { cv: null, mean: null })).toEqual([]);
});

test.each<[number, boolean]>([
  [6.33, false],
  [6.34, true],
  [6.3, false],
  [6.4, true],
  [6, true],
  [6.334, false],
  [6.335, true],
  // Full precision, as a formula leaves it.
  [6.3344, false],
  [6.33440001, true],
  [19 / 3, true],
])("a printed mean of %p beside 6.3344 is told: %p", (mean, isTold) => {
  expect(compare({ mean, meanCell: "D4" })).toEqual(
    isTold
      ? [
          finding({
            code: "mean-mismatch",
            severity: "warning",
            file: "a.xlsx",
            sheet: "表3",
            cell: "D4",
            stage: "小学",
            indicator: "R2",
            actual: 6.3344,
            params: { printed: mean },
          }),
        ]
      : [],
  );
});

test("the plain mean is named, and told at the coefficient's cell where the mean has none", () => {
  expect(compare({ mean: 3 }).map(({ cell, params }) => [cell, params])).toEqual([
    ["D5", { printed: 3, method: "unweighted" }],
  ]);
});
