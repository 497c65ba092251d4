import { CellState } from "../../core/school/school-table";
import { readNumberText } from "../../templates/number-text";
import { say } from "../answers/language";
import { notReadable } from "../answers/problem";

/** A range as Excel hands it over; null where the argument was left out. */
export type Range = readonly (readonly unknown[])[] | null | undefined;

/** An error value of a cell, such as #DIV/0!, as Excel hands it over. */
export interface ErrorValue {
  readonly code: string;
}

export function isErrorValue(value: unknown): value is ErrorValue {
  return typeof value === "object" && value !== null && "code" in value;
}

/** How the place of a cell is called: "第3行". */
export type Naming = (place: number) => string;

/** Nothing in the cell. 0 is not blank here: what Excel made 0 of a blank was mended before. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

/**
 * The number of a cell, NaN for a blank. Text that says a number (full-width digits, spaces, thousands
 * separators, a unit) is one.
 * @param where names the cell at the place as a person finds it.
 * @throws the error value of the cell, or #VALUE! for any other text.
 */
export function readNumber(value: unknown, where: Naming, place = 0): number {
  if (typeof value === "number") return value;
  if (isBlank(value)) return NaN;
  if (isErrorValue(value)) throw value;
  const reading = typeof value === "string" ? readNumberText(value) : null;
  if (reading?.state === CellState.numberAsText) return reading.value;
  const cell = where(place);
  throw notReadable(say(`${cell}“${String(value)}”不是数字`, `${cell}: "${String(value)}" is not a number`));
}

/** The text of a cell, "" for a blank. @throws the error value of the cell. */
export function readText(value: unknown): string {
  if (isErrorValue(value)) throw value;
  return isBlank(value) ? "" : String(value).trim();
}

/** The one value of an argument that was left out, is a single cell, or is a constant. */
export function only(range: Range): unknown {
  return range?.[0]?.[0] ?? null;
}
