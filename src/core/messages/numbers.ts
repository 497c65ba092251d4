import { roundTo } from "../exact";

/** Decimals of the form: values of indicators, and coefficients. */
export const VALUE_DECIMALS = 2;
export const COEFFICIENT_DECIMALS = 3;

const MOST_DECIMALS = 12;
/** The digits that a person reads of a threshold, and of a figure from a sheet. */
const THRESHOLD_DIGITS = 12;
const FIGURE_DIGITS = 9;

/**
 * A value as the form prints it, "0.84"; with more digits where those would hide which side of
 * the threshold it is on: 0.9996 against 1 is "0.9996", not "1.00".
 */
export function printValue(value: number, decimals: number, threshold: number | null = null): string {
  for (let digits = decimals; threshold !== null && digits <= MOST_DECIMALS; digits++) {
    const printed = roundTo(value, digits);
    if (Math.sign(printed - threshold) === Math.sign(value - threshold)) return printed.toFixed(digits);
  }
  return roundTo(value, decimals).toFixed(decimals);
}

/** A threshold as documents write it: "4.2", "1", "2000". */
export function printThreshold(value: number): string {
  return withDigits(value, THRESHOLD_DIGITS);
}

/** What is still needed: "3", "4,431". ㎡ and 元 are rounded up, so that what is printed is enough. */
export function printGap(amount: number): string {
  const digits = String(Math.ceil(amount));
  return digits.replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A share of 0–1 as per cent, "64.6%". Only the whole is "100%", and only nothing is "0%". */
export function printShare(share: number): string {
  const percent = Math.round(share * 1000) / 10;
  if (percent === 100 && share < 1) return "99.9%";
  if (percent === 0 && share > 0) return "0.1%";
  return `${percent}%`;
}

/** A figure from a sheet, with at most the digits that a person reads: "4.76190476". */
export function printFigure(value: number): string {
  return withDigits(value, FIGURE_DIGITS);
}

/** With at most so many significant digits. A text no longer than that has no more of them. */
function withDigits(value: number, digits: number): string {
  const text = String(value);
  return text.length <= digits ? text : String(Number(value.toPrecision(digits)));
}

/**
 * An amount in its unit, "18.3%", "2100人": shares of 0–1 as per cent with these decimals, with more
 * where those would hide on which side of the bound it is; all else with at most two decimals,
 * coefficients with three, and more on the same ground.
 */
export function printAmount(
  value: number,
  unit: string,
  decimals: number,
  bound: number | null = null,
): string {
  if (unit === "比例") return `${printValue(value * 100, decimals, bound === null ? null : bound * 100)}%`;
  const isUnitless = unit === "系数" || unit === "倍" || unit === "项";
  const digits = unit === "系数" ? COEFFICIENT_DECIMALS : VALUE_DECIMALS;
  return `${String(Number(printValue(value, digits, bound)))}${isUnitless ? "" : unit}`;
}

/** A figure that is asked for, in its unit: "20%", "2000人". */
export function printAsked(value: number, unit: string): string {
  return unit === "比例" ? `${printThreshold(value * 100)}%` : printAmount(value, unit, 0);
}
