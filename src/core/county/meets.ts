import type { Operator } from "../county-standard";
import { atLeast, atMost, roundTo } from "../exact";

/**
 * Whether numerator ÷ denominator stands as it is asked, without dividing, on 12 significant
 * digits: 200 of 201 is not 100 %, and 0.15 is not below 0.15.
 * @param denominator not negative; 0 over 0 meets every "at least"
 */
export function ratioMeets(numerator: number, denominator: number, op: Operator, required: number): boolean {
  const bound = required * denominator;
  switch (op) {
    case ">=":
      return atLeast(numerator, bound);
    case ">":
      return !atMost(numerator, bound);
    case "<=":
      return atMost(numerator, bound);
    case "<":
      return !atLeast(numerator, bound);
    case "=":
      return atLeast(numerator, bound) && atMost(numerator, bound);
  }
}

/** Whether a number stands as it is asked. Exactly the figure meets all but ">" and "<". */
export function valueMeets(value: number, op: Operator, required: number): boolean {
  return ratioMeets(value, 1, op, required);
}

/** A value as a form prints it: of a share, `decimals` are those of the percentage. */
export function asPrinted(value: number, isShare: boolean, decimals: number): number {
  return isShare ? roundTo(value * 100, decimals) / 100 : roundTo(value, decimals);
}
