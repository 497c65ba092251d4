/** 2²⁷ + 1: splits a double into two halves of 26 bits. */
const HALF = 134217729;

/**
 * Σ Pᵢ·(xᵢ/Pᵢ − middle)² from totals, without dividing first: each surplus xᵢ − middle·Pᵢ is
 * exact but for its last rounding (the product in two parts, Dekker 1971), summed and
 * corrected as in `neumaier`. Holds its digits for spreads a million millionth of the mean.
 * @param pupils Σ Pᵢ
 */
export function surplusSquaresOf(
  totals: Float64Array,
  students: Float64Array,
  middle: number,
  pupils: number,
): number {
  const scaledMiddle = HALF * middle;
  const middleHigh = scaledMiddle - (scaledMiddle - middle);
  const middleLow = middle - middleHigh;
  let sum = 0;
  let lost = 0;
  let firsts = 0;
  for (let i = 0; i < totals.length; i++) {
    const weight = students[i] as number;
    const product = middle * weight;
    const scaled = HALF * weight;
    const high = scaled - (scaled - weight);
    const low = weight - high;
    const missed = middleLow * low - (product - middleHigh * high - middleLow * high - middleHigh * low);
    const surplus = (totals[i] as number) - product - missed;
    const value = (surplus * surplus) / weight;
    const after = sum + value;
    const added = after - sum;
    lost += sum - (after - added) + (value - added);
    sum = after;
    firsts += surplus;
  }
  return Math.max(0, sum + lost - (firsts * firsts) / pupils);
}
