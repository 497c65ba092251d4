import { roundTo } from "../exact";
import { finding } from "../report/finding";
import type { CoefficientResult } from "../report/report";
import { spreadOfValues } from "../stats/coefficient";
import { sumOf } from "../stats/neumaier";
import { populationCoefficient, sampleCoefficient } from "../stats/unweighted";
import type { PrintedCoefficient } from "../verdict/printed-county";
import { agrees, decimalsOf } from "./printed-tolerance";
import type { Tell } from "./table-checks";

/** What somebody computed in place of the student-weighted coefficient. */
export type Method = "population" | "sample" | "rounded-first" | "rounded-population" | "rounded-sample";

/** Values and pupils of the schools in a coefficient, in the indicator's own unit. */
export interface Gathered {
  readonly values: Float64Array;
  readonly students: Float64Array;
}

/**
 * Compares a mean and a coefficient that the workbook prints with those computed from its schools,
 * and names what they are: every school weighing the same, the deviation of a sample, values
 * rounded to two decimals first.
 */
export function comparePrinted(
  printed: PrintedCoefficient,
  computed: CoefficientResult,
  gathered: Gathered,
  tell: Tell,
): void {
  compareMean(printed, computed, gathered, tell);
  if (printed.cv === null || computed.cv === null || matches(printed.cv, computed.cv)) return;
  const method = methodBehind(printed.cv, gathered);
  const isUnweighted = method !== null && method !== "rounded-first";
  tell(
    finding({
      code: isUnweighted ? "unweighted-coefficient" : "coefficient-mismatch",
      severity: "warning",
      file: printed.file,
      sheet: printed.sheet,
      cell: printed.cell,
      stage: printed.stage,
      indicator: printed.indicator,
      actual: computed.cv,
      required: computed.limit,
      params: method ? { printed: printed.cv, method } : { printed: printed.cv },
    }),
  );
}

function compareMean(
  printed: PrintedCoefficient,
  computed: CoefficientResult,
  { values }: Gathered,
  tell: Tell,
): void {
  if (printed.mean === null || computed.mean === null) return;
  const tolerance = meanTolerance(printed.mean);
  if (agrees(printed.mean, computed.mean, tolerance)) return;
  const isPlain = agrees(printed.mean, sumOf(values) / values.length, tolerance);
  const params = isPlain ? { printed: printed.mean, method: "unweighted" } : { printed: printed.mean };
  const { file, sheet, stage, indicator } = printed;
  const about = { file, sheet, cell: printed.meanCell ?? printed.cell, stage, indicator };
  tell(finding({ code: "mean-mismatch", severity: "warning", ...about, actual: computed.mean, params }));
}

/** Means are printed with two decimals; more only by a formula. */
function meanTolerance(printed: number): number {
  const decimals = decimalsOf(Float64Array.of(printed));
  return decimals === null ? 0 : 0.5 * 10 ** -Math.max(decimals, 1);
}

function methodBehind(printed: number, { values, students }: Gathered): Method | null {
  const rounded = values.map((value) => roundTo(value, 2));
  const spread = spreadOfValues(rounded, students);
  const methods: readonly (readonly [Method, number | null])[] = [
    ["population", populationCoefficient(values)],
    ["sample", sampleCoefficient(values)],
    ["rounded-first", spread.outcome === "computed" ? spread.cv : null],
    ["rounded-population", populationCoefficient(rounded)],
    ["rounded-sample", sampleCoefficient(rounded)],
  ];
  return methods.find(([, cv]) => cv !== null && matches(printed, cv))?.[0] ?? null;
}

/** Whether a printed figure is the computed one, to the decimals it shows. */
function matches(printed: number, computed: number): boolean {
  const decimals = decimalsOf(Float64Array.of(printed));
  if (decimals === null) return agrees(printed, computed, 0);
  return agrees(printed, computed, 0.5 * 10 ** -Math.max(decimals, 2));
}
