/** Exact arithmetic on the doubles given, to judge floating-point results by. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const size = (a: bigint): bigint => (a < 0n ? -a : a);

function reduced(top: bigint, bottom: bigint): Rational {
  const common = gcd(size(top), size(bottom)) || 1n;
  const sign = bottom < 0n ? -1n : 1n;
  return { top: (sign * top) / common, bottom: (sign * bottom) / common };
}

/** The double itself, every bit of it. */
export function exact(value: number): Rational {
  let scaled = value;
  let bottom = 1n;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    bottom *= 2n;
  }
  return reduced(BigInt(scaled), bottom);
}

export const plus = (a: Rational, b: Rational): Rational =>
  reduced(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Rational, b: Rational): Rational => plus(a, { top: -b.top, bottom: b.bottom });
export const times = (a: Rational, b: Rational): Rational => reduced(a.top * b.top, a.bottom * b.bottom);
export const over = (a: Rational, b: Rational): Rational => reduced(a.top * b.bottom, a.bottom * b.top);
export const sum = (all: readonly Rational[]): Rational => all.reduce(plus, { top: 0n, bottom: 1n });

const DIGITS = 10n ** 60n;

function integerRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let guess = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** The nearest double, or one beside it. */
export const nearest = (a: Rational): number => Number((a.top * DIGITS) / a.bottom) / Number(DIGITS);

/** √a as a double, from 30 digits. */
export const root = (a: Rational): number => Number(integerRoot((a.top * DIGITS) / a.bottom)) / 1e30;

/** √(Σ(Pᵢ/P)(Xᵢ−X̄)²)/X̄ with X̄ = ΣPᵢXᵢ/P, without a rounding before the root. */
export function exactCoefficient(values: readonly Rational[], students: readonly Rational[]): number {
  const weights = values.map((_, i) => students[i] as Rational);
  const whole = sum(weights);
  const mean = over(sum(values.map((value, i) => times(value, weights[i] as Rational))), whole);
  const squares = values.map((value, i) => {
    const deviation = minus(value, mean);
    return times(times(deviation, deviation), weights[i] as Rational);
  });
  return root(over(over(sum(squares), whole), times(mean, mean)));
}
