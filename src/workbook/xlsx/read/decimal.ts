const POWERS = Float64Array.from({ length: 23 }, (_, n) => Number(`1e${n}`));
const SPLITTER = 2 ** 27 + 1;
/** More than the error of the correction term below, relative to it. */
const DOUBT = 2 ** -50;
/** Nine digits fit an integer of the machine. */
const HALF = 9;
const EXACT_DIGITS = 15;
const EXACT_POWER = 22;
const LITERAL = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const [DOT, MINUS, ZERO, SMALL_E, LARGE_E] = [0x2e, 0x2d, 0x30, 0x65, 0x45];

/**
 * The number written in ASCII from one place up to another, exactly as `Number()` would read it; NaN for
 * anything that is no decimal number.
 *
 * Up to 15 digits one division is exact (Clinger 1990). Up to 18 digits the quotient is corrected by its own
 * remainder and taken only where no rounding could tell the difference (Ziv's test); the rest goes to `Number()`.
 */
export function parseDecimal(bytes: Uint8Array, from: number, to: number): number {
  const negative = bytes[from] === MINUS;
  const first = negative ? from + 1 : from;
  let at = first;
  let high = 0;
  let low = 0;
  let digits = 0;
  let point = -1;
  for (; at < to; at++) {
    const digit = bytes[at]! - ZERO;
    if (digit >= 0 && digit <= 9) {
      if (digits < HALF) high = (high * 10 + digit) | 0;
      else low = (low * 10 + digit) | 0;
      if (high !== 0) digits++;
    } else if (digit === DOT - ZERO && point < 0) point = at;
    else break;
  }
  const exponent = at < to ? readExponent(bytes, at, to) : 0;
  const noDigit = at - first === (point < 0 ? 0 : 1);
  if (digits > 2 * HALF || noDigit || exponent !== exponent) return parseSlowly(bytes, from, to);
  const value = scale(high, low, digits, exponent - (point < 0 ? 0 : at - 1 - point));
  if (value !== value) return parseSlowly(bytes, from, to);
  return negative ? -value : value;
}

/** Two digits of exponent are all that spreadsheets need; NaN sends the rest the slow way. */
function readExponent(bytes: Uint8Array, from: number, to: number): number {
  if (bytes[from] !== LARGE_E && bytes[from] !== SMALL_E) return NaN;
  const sign = bytes[from + 1] === MINUS ? -1 : 1;
  const first = from + (sign < 0 ? 2 : 1);
  if (first >= to || to - first > 2) return NaN;
  let exponent = 0;
  for (let at = first; at < to; at++) {
    const digit = bytes[at]! - ZERO;
    if (digit < 0 || digit > 9) return NaN;
    exponent = exponent * 10 + digit;
  }
  return sign * exponent;
}

/** A mantissa of that many digits, the first nine in `high`, times 10^power, rightly rounded, or NaN in doubt. */
function scale(high: number, low: number, digits: number, power: number): number {
  if (power > 0 || power < -EXACT_POWER) return high === 0 ? 0 : NaN;
  const divisor = POWERS[-power]!;
  if (digits <= HALF) return high / divisor;
  const factor = POWERS[digits - HALF]!;
  return digits <= EXACT_DIGITS ? (high * factor + low) / divisor : divide(high, low, factor, divisor);
}

/** Double-double arithmetic (Dekker 1971): dividend = head + tail exactly, quotient + its remainder's quotient. */
function divide(high: number, low: number, factor: number, divisor: number): number {
  const product = high * factor;
  const rest = productError(high, factor, product) + low;
  const head = product + rest;
  const tail = rest - (head - product);
  if (divisor === 1) return head;
  const quotient = head / divisor;
  const back = quotient * divisor;
  const correction = (head - back - productError(quotient, divisor, back) + tail) / divisor;
  const doubt = Math.abs(correction) * DOUBT;
  const value = quotient + (correction - doubt);
  return value === quotient + (correction + doubt) ? value : NaN;
}

/** What `product` lacks of a · b. */
function productError(a: number, b: number, product: number): number {
  const aHigh = a * SPLITTER - (a * SPLITTER - a);
  const bHigh = b * SPLITTER - (b * SPLITTER - b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

function parseSlowly(bytes: Uint8Array, from: number, to: number): number {
  const text = String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 400))).trim();
  return to - from <= 400 && LITERAL.test(text) ? Number(text) : NaN;
}
