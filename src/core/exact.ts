/** Two figures closer than this, relative to the one to reach, are compared digit by digit. */
const DOUBTFUL = 1e-9;

/**
 * The nearest number with 12 significant digits: what a person means by a figure that went
 * through a few floating-point steps. `round12(9 / 1000 * 100)` is 0.9.
 */
export function round12(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * Whether a reaches b, both rounded to 12 significant digits first. Equal reaches.
 * @returns false where either is NaN.
 */
export function atLeast(a: number, b: number): boolean {
  if (a >= b) return true;
  if (b - a > DOUBTFUL * Math.abs(b)) return false;
  return round12(a) >= round12(b);
}

/** Whether a stays within b, both rounded to 12 significant digits first. Equal is within. */
export function atMost(a: number, b: number): boolean {
  return atLeast(b, a);
}

/**
 * Whether a figure from raw numbers reaches a threshold, without dividing:
 * 9 teachers for 1000 pupils reach 0.9 per hundred.
 * @param total the numerator, in people, rooms, ㎡ or 元
 * @param per 100 for "per hundred pupils", 1 for "per pupil"
 */
export function reaches(total: number, per: number, students: number, threshold: number): boolean {
  return atLeast(total * per, threshold * students);
}

/**
 * Rounds half away from zero in decimal, as a form prints: 1.005 to 2 decimals is 1.01,
 * though its double lies below.
 */
export function roundTo(value: number, decimals: number): number {
  const size = Math.abs(value);
  if (size < 1e-6) return 0;
  if (!(size < 1e15)) return value;
  return roundPlainly(value, decimals) ?? roundInDecimals(value, decimals);
}

const POWERS_OF_TEN = Float64Array.from({ length: 13 }, (_, n) => Number(`1e${n}`));
/** More than multiplying may be off by, and more than the 16th digit, which people do not mean: of 5e13 or more, a half. */
const NOISE = 1e-14;

/** Rounds by multiplying, as far as no noise could turn the result; else null. */
function roundPlainly(value: number, decimals: number): number | null {
  const power = POWERS_OF_TEN[decimals] ?? NaN;
  const shifted = Math.abs(value) * power;
  const fromHalf = Math.abs(shifted - Math.floor(shifted) - 0.5);
  if (!(fromHalf > NOISE * shifted)) return null;
  return (Math.sign(value) * Math.round(shifted)) / power;
}

function roundInDecimals(value: number, decimals: number): number {
  const size = Math.abs(value);
  const shifted = Number(`${Number(size.toPrecision(15))}e${decimals}`);
  return Math.sign(value) * Number(`${Math.round(shifted)}e${-decimals}`);
}
