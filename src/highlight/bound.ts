/**
 * How a comparison on 12 significant digits, which is how core judges, is said in a cell's formula.
 * Twelve digits next to a bound are a fixed number of decimals, and far from the bound rounding decides
 * nothing; so `ROUND(x,11)<4.2` is the whole judgement on 4.2.
 */
export interface Bound {
  readonly value: number;
  readonly decimals: number;
}

const DIGITS = 12;

/** A bound to be reached: values just below it are what must be told apart from it. */
export function lowerBound(value: number): Bound {
  return { value: round(value), decimals: DIGITS - Math.ceil(magnitude(value)) };
}

/** A bound not to be passed: values just above it are what must be told apart from it. */
export function upperBound(value: number): Bound {
  return { value: round(value), decimals: DIGITS - 1 - Math.floor(magnitude(value)) };
}

/** A number as a formula writes it; spreadsheets read 15 significant digits and no more. */
export function literal(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** The formula of "this expression is below the bound". */
export function below(expression: string, bound: Bound): string {
  return `ROUND(${expression},${bound.decimals})<${literal(bound.value)}`;
}

/** The formula of "this expression is not below the bound". */
export function notBelow(expression: string, bound: Bound): string {
  return `ROUND(${expression},${bound.decimals})>=${literal(bound.value)}`;
}

/** The formula of "this expression is above the bound". */
export function above(expression: string, bound: Bound): string {
  return `ROUND(${expression},${bound.decimals})>${literal(bound.value)}`;
}

/** What {@link below} answers for a steady value. */
export function isBelow(value: number, bound: Bound): boolean {
  return value < bound.value && !isAtBound(value, bound);
}

/** What {@link above} answers for a steady value. */
export function isAbove(value: number, bound: Bound): boolean {
  return value > bound.value && !isAtBound(value, bound);
}

/**
 * Whether every spreadsheet and core must agree on which side of the bound a value lies: it is either the
 * bound but for the noise of a few floating-point steps, or clearly beside it. Between lie a few values in
 * the 12th or 13th digit, on which programs may round differently; no figure that a person typed is one.
 */
export function isSteady(value: number, bound: Bound): boolean {
  const distance = Math.abs(value / bound.value - 1);
  return distance <= NOISE || distance >= CLEAR;
}

const NOISE = 1e-13;
const CLEAR = 2e-11;

function isAtBound(value: number, bound: Bound): boolean {
  return Math.abs(value / bound.value - 1) <= NOISE;
}

function round(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

function magnitude(value: number): number {
  return Math.log10(round(Math.abs(value)));
}
