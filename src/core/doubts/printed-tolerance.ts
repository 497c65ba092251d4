import type { FieldColumn } from "../school/school-table";

/** More decimals than this nobody types: the figures are as a formula left them. */
const MOST_DECIMALS = 6;

/**
 * By how much a printed value may differ from the measured one: half a unit of its last
 * decimal. A typed column may be as coarse as the form prints; figures that formulas left in
 * full precision must agree as doubles do.
 * @param formDecimals the decimals that the form prints
 */
export function printedTolerance(column: FieldColumn, formDecimals: number): number {
  const shown = decimalsOf(column.values);
  if (column.decimals !== null) return halfUnit(Math.min(shown ?? formDecimals, formDecimals));
  return shown === null ? 0 : halfUnit(shown);
}

/** Whether a printed value says the same as the measured one, within the tolerance. */
export function agrees(printed: number, measured: number, tolerance: number): boolean {
  return Math.abs(printed - measured) <= tolerance + 1e-9 * Math.abs(measured);
}

/** The decimals that all figures get by with; null where some need more than anybody types. */
export function decimalsOf(values: Float64Array): number | null {
  let decimals = 0;
  for (const value of values) {
    while (!isWhole(value * 10 ** decimals)) {
      if (++decimals > MOST_DECIMALS) return null;
    }
  }
  return decimals;
}

function halfUnit(decimals: number): number {
  return 0.5 * 10 ** -decimals;
}

/** Whole but for the noise of a multiplication. What is no number needs no decimals. */
function isWhole(value: number): boolean {
  return !(Math.abs(value - Math.round(value)) > 1e-9 + 1e-14 * Math.abs(value));
}
