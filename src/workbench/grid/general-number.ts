/** Excel never shows more of a number that has no format: ten digits and a point. */
const MOST = 11;
const SMALLEST = 1e-4;
const LARGEST = 1e10;

/**
 * A number without a format as Excel shows it in a cell that has room for so many characters: rounded, never cut off.
 * Null where it is shown whole. What is left of the point always is.
 */
export function generalNumber(value: number, characters: number): string | null {
  const size = Math.abs(value);
  if (Number.isInteger(value) || !(size >= SMALLEST && size < LARGEST)) return null;
  const whole = String(Math.trunc(size)).length + (value < 0 ? 1 : 0);
  const decimals = Math.max(0, Math.min(characters, MOST) - whole - 1);
  const text = String(Number(value.toFixed(decimals)));
  return text === String(value) ? null : text;
}
