import { roundTo } from "../core/exact";

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

/**
 * A bound to be reached: values just below it are what must be told apart from it.
 * @param decimals where the value is judged as it prints, so many decimals.
 */
export function lowerBound(value: number, decimals?: number): Bound {
  return { value: round(value), decimals: decimals ?? DIGITS - Math.ceil(magnitude(value)) };
}

/** A bound not to be passed: values just above it are what must be told apart from it. */
export function upperBound(value: number, decimals?: number): Bound {
  return { value: round(value), decimals: decimals ?? DIGITS - 1 - Math.floor(magnitude(value)) };
}

/** A number as a formula writes it; spreadsheets read 15 significant digits and no more. */
export function literal(value: number): string {
  return String(Number(value.toPrecision(15))).replace("e", "E");
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
  return rounded(value, bound) < bound.value;
}

/** What {@link above} answers for a steady value. */
export function isAbove(value: number, bound: Bound): boolean {
  return rounded(value, bound) > bound.value;
}

/** Rounds where it can matter: a whole step beside the bound it cannot, and rounding decimals is slow. */
function rounded(value: number, bound: Bound): number {
  const step = 10 ** -bound.decimals;
  return Math.abs(value - bound.value) > 2 * step ? value : roundTo(value, bound.decimals);
}

/**
 * Whether every program must come to one answer: a few steps of floating-point noise, by which programs
 * differ, do not turn it. Only a value that lies on the edge of rounding is not steady, 4.1999999999995
 * beside 4.2: no figure that a person typed.
 */
export function isSteady(value: number, answer: (near: number) => unknown): boolean {
  return answer(value * (1 - NOISE)) === answer(value * (1 + NOISE));
}

/** Far more than sums of a few figures and a division can lose, far less than the 12th digit. */
const NOISE = 1e-13;

function round(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

function magnitude(value: number): number {
  return Math.log10(round(Math.abs(value)));
}
