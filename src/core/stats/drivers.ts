import { sumOf } from "./neumaier";
import { weightedMean } from "./weighted-mean";

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
  const middle = weightedMean(values, students);
  const parts = Float64Array.from(values, (value, i) => (students[i] as number) * (value - middle.mean) ** 2);
  const squares = sumOf(parts);
  if (!(squares > 0) || middle.mean === 0) return [];
  const drivers = Array.from(parts, (part, school) => {
    const moved = (students[school] as number) * ((values[school] as number) - middle.mean);
    const shift = moved / middle.students;
    const variance = Math.max(0, (squares - part) / middle.students - shift * shift);
    return { school, share: part / squares, cvAtMean: Math.sqrt(variance) / (middle.mean - shift) };
  });
  return drivers.sort((a, b) => b.share - a.share || a.school - b.school);
}
