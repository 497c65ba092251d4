const POLYNOMIAL = 0xedb88320;
/** x to the 0th and the 1st, in the checksum's mirrored writing. */
const ONE = 0x80000000;
const X = 0x40000000;
/** The powers of x come round after as many. */
const PERIOD = 2 ** 32 - 1;

/** An end of some bytes: its own checksum and its length. */
export interface Ending {
  readonly crc: number;
  readonly length: number;
}

/**
 * The checksum of bytes whose ending was replaced, without looking at what stands before it:
 * checksums are remainders of polynomials, so the former ending can be taken off and the new one put on.
 */
export function crcWithEnding(crc: number, former: Ending, now: Ending): number {
  const bits = (8 * (now.length - former.length)) % PERIOD;
  const shift = power(bits < 0 ? bits + PERIOD : bits);
  return (product(shift, (crc ^ former.crc) >>> 0) ^ now.crc) >>> 0;
}

function power(exponent: number): number {
  let result = ONE;
  let square = X;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = product(square, result);
    square = product(square, square);
  }
  return result;
}

/** Product of two remainders, modulo the checksum's polynomial. */
function product(a: number, b: number): number {
  let sum = 0;
  let term = b;
  for (let bit = ONE; bit > 0; bit >>>= 1) {
    if (a & bit) sum ^= term;
    term = term & 1 ? (term >>> 1) ^ POLYNOMIAL : term >>> 1;
  }
  return sum >>> 0;
}
