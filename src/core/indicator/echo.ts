import { roundTo } from "../exact";
import type { MeasurePlan, NamedColumn } from "./plan";

/** Decimals that forms print; an echo may have been rounded to them. */
const FORM_DECIMALS = 2;

/**
 * Whether a printed value is nothing but the raw figures with blanks read as 0, as a sheet's
 * own formula gives it. Such a value says no more than the blank does, and must not decide:
 * a school with no figure for its teachers has not got 0.00 teachers per hundred.
 */
export function isEcho(
  plan: MeasurePlan,
  school: number,
  printed: number,
  per: number,
  students: number,
): boolean {
  return plan.numerators.some(({ plus, minus }) => {
    const total = filledSum(plus, school) - filledSum(minus, school);
    const echo = (total * per) / students;
    return Math.abs(printed - echo) <= 1e-9 * Math.abs(echo) || printed === roundTo(echo, FORM_DECIMALS);
  });
}

function filledSum(columns: readonly NamedColumn[], school: number): number {
  let sum = 0;
  for (const { column } of columns) {
    const figure = column.values[school] as number;
    if (!Number.isNaN(figure)) sum += figure;
  }
  return sum;
}
