import { sumOf } from "./neumaier";
import { weightedMean, type WeightedMean } from "./weighted-mean";

/** What one school does to the coefficient. */
export interface Driver {
  /** Its place in the arrays given. */
  readonly school: number;
  /** Its part of the variance, 0–1; all parts together are 1. */
  readonly share: number;
  /** The coefficient if this school stood at the county's mean. */
  readonly cvAtMean: number;
}

/**
 * The schools by their part in the variance, largest first; equal parts keep their order.
 * Empty where there is no spread: no pupils, a mean of 0, or all schools alike.
 */
export function varianceDrivers(values: Float64Array, students: Float64Array): Driver[] {
  const spread = partsOf(values, students);
  if (!spread) return [];
  const drivers = Array.from(spread.parts, (_, school) => driverAt(spread, values, students, school));
  return drivers.sort((a, b) => b.share - a.share);
}

/** The first of {@link varianceDrivers}, without sorting a whole country; null where there is no spread. */
export function largestDriver(values: Float64Array, students: Float64Array): Driver | null {
  const spread = partsOf(values, students);
  if (!spread) return null;
  let largest = 0;
  spread.parts.forEach((part, i) => {
    if (part > (spread.parts[largest] as number)) largest = i;
  });
  return driverAt(spread, values, students, largest);
}

interface Parts extends WeightedMean {
  /** Pᵢ·(Xᵢ − X̄)² */
  readonly parts: Float64Array;
  readonly squares: number;
}

function partsOf(values: Float64Array, students: Float64Array): Parts | null {
  const middle = weightedMean(values, students);
  const parts = values.map((value, i) => (students[i] as number) * (value - middle.mean) ** 2);
  const squares = sumOf(parts);
  return squares > 0 && middle.mean !== 0 ? { ...middle, parts, squares } : null;
}

function driverAt(spread: Parts, values: Float64Array, students: Float64Array, school: number): Driver {
  const { parts, squares, mean } = spread;
  const part = parts[school] as number;
  const moved = (students[school] as number) * ((values[school] as number) - mean);
  const shift = moved / spread.students;
  const variance = Math.max(0, (squares - part) / spread.students - shift * shift);
  return { school, share: part / squares, cvAtMean: Math.sqrt(variance) / (mean - shift) };
}
