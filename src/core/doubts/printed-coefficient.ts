import { finding } from "../report/finding";
import type { CoefficientResult } from "../report/report";
import { populationCoefficient, sampleCoefficient } from "../stats/unweighted";
import type { PrintedCoefficient } from "../verdict/printed-county";
import { agrees, decimalsOf } from "./printed-tolerance";
import type { Tell } from "./table-checks";

/** What somebody computed in place of the student-weighted coefficient. */
export type Method = "population" | "sample";

/**
 * Compares a coefficient that the workbook prints with the one computed from its schools, and
 * names what it is where every school weighs the same in it.
 * @param values the values of the schools in the coefficient
 */
export function comparePrinted(
  printed: PrintedCoefficient,
  computed: CoefficientResult,
  values: Float64Array,
  tell: Tell,
): void {
  if (printed.cv === null || computed.cv === null || matches(printed.cv, computed.cv)) return;
  const method = methodBehind(printed.cv, values);
  tell(
    finding({
      code: method ? "unweighted-coefficient" : "coefficient-mismatch",
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

function methodBehind(printed: number, values: Float64Array): Method | null {
  const is = (cv: number | null) => cv !== null && matches(printed, cv);
  if (is(populationCoefficient(values))) return "population";
  return is(sampleCoefficient(values)) ? "sample" : null;
}

/** Whether a printed figure is the computed one, to the decimals it shows. */
function matches(printed: number, computed: number): boolean {
  const decimals = decimalsOf(Float64Array.of(printed));
  if (decimals === null) return agrees(printed, computed, 0);
  return agrees(printed, computed, 0.5 * 10 ** -Math.max(decimals, 2));
}
