import { sumOf } from "./neumaier";

/**
 * Coefficients in which every school weighs the same. None is the official one: they are here
 * to name what somebody computed with AVERAGE and STDEV.
 */

/** Population deviation over plain mean, as STDEV.P()/AVERAGE(). Null for fewer than 2 values or a mean of 0. */
export function populationCoefficient(values: Float64Array): number | null {
  return unweighted(values, values.length);
}

/** Sample deviation over plain mean, as STDEV.S()/AVERAGE(). Null for fewer than 2 values or a mean of 0. */
export function sampleCoefficient(values: Float64Array): number | null {
  return unweighted(values, values.length - 1);
}

function unweighted(values: Float64Array, divisor: number): number | null {
  const mean = sumOf(values) / values.length;
  if (values.length < 2 || mean === 0) return null;
  const squares = sumOf(values.map((value) => (value - mean) ** 2));
  return Math.sqrt(squares / divisor) / mean;
}
