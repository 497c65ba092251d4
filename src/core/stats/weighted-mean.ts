import { sumOf, weightedSumOf } from "./neumaier";

/** A mean and the number of pupils it stands on. */
export interface WeightedMean {
  readonly mean: number;
  readonly students: number;
}

/**
 * The county's mean Σxᵢ/ΣPᵢ from school values, where xᵢ = valueᵢ·Pᵢ. Never the plain mean of
 * the school values.
 * @returns NaN as mean where there are no pupils.
 */
export function weightedMean(values: Float64Array, students: Float64Array): WeightedMean {
  const pupils = sumOf(students);
  return { mean: weightedSumOf(values, students) / pupils, students: pupils };
}

/** The county's mean Σxᵢ/ΣPᵢ from raw totals. Per pupil; times 100 it is per hundred. */
export function meanOfTotals(totals: Float64Array, students: Float64Array): WeightedMean {
  const pupils = sumOf(students);
  return { mean: sumOf(totals) / pupils, students: pupils };
}
