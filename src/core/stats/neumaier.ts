/**
 * Sums that keep what each addition loses (Neumaier 1974, here with Knuth's branch-free
 * two-sum). The order of the summands hardly matters, so that sorting a sheet changes no
 * report. The steps are written out in each loop: a million schools must not pay for calls.
 */

/** Σ of all values. 0 for none. */
export function sumOf(values: Float64Array): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const after = sum + value;
    const added = after - sum;
    lost += sum - (after - added) + (value - added);
    sum = after;
  }
  return sum + lost;
}

/** Σ valueᵢ·weightᵢ. */
export function weightedSumOf(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = (values[i] as number) * (weights[i] as number);
    const after = sum + value;
    const added = after - sum;
    lost += sum - (after - added) + (value - added);
    sum = after;
  }
  return sum + lost;
}

/**
 * Σ weightᵢ·(valueᵢ − middle)², less what the rounding of the middle put in (Chan's correction).
 * Never below 0.
 * @param weight Σ weightᵢ
 */
export function weightedSquaresOf(
  values: Float64Array,
  weights: Float64Array,
  middle: number,
  weight: number,
): number {
  let sum = 0;
  let lost = 0;
  let firsts = 0;
  for (let i = 0; i < values.length; i++) {
    const deviation = (values[i] as number) - middle;
    const first = (weights[i] as number) * deviation;
    const value = first * deviation;
    const after = sum + value;
    const added = after - sum;
    lost += sum - (after - added) + (value - added);
    sum = after;
    firsts += first;
  }
  return Math.max(0, sum + lost - (firsts * firsts) / weight);
}
