import type { ICellData, Nullable } from "@univerjs/core";
import type { CellContent } from "../../../workbook/edit";

const BOOLEAN = 3;
/** Errors that mean that the grid could not calculate, not that the result is one. */
const UNABLE = /^#(?:NAME\?|CALC!|SPILL!|BUSY!|BLOCKED!|CONNECT!|UNKNOWN!)$/;
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NUM!|N\/A)$/;
/** Two ways of adding up differ in the last digits only. */
const SAME = 1e-12;

export type Value = string | number | boolean | null;

/** What a cell of the grid holds. */
export interface GridContent {
  /** Without "="; null where it is no formula. */
  readonly formula: string | null;
  readonly value: Value;
}

/** @param shared the formula of a cell that repeats another's. */
export function contentOf(cell: Nullable<ICellData>, shared: () => string): GridContent {
  if (!cell) return { formula: null, value: null };
  const written = cell.f || (cell.si ? shared() : "");
  return { formula: written ? written.replace(/^=/, "") : null, value: valueOf(cell) };
}

function valueOf({ v, t, p }: ICellData): Value {
  const text = p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (text !== undefined && text !== "") return text;
  if (v === undefined || v === null || v === "") return null;
  if (t === BOOLEAN) return v === true || v === 1 || v === "1";
  return v;
}

/** What is to be written where a cell changed by somebody's hand; undefined where it did not. */
export function changedContent(before: GridContent, now: GridContent): CellContent | undefined {
  if (now.formula === null) {
    const same = before.formula === null && before.value === now.value;
    return same ? undefined : now.value;
  }
  if (now.formula === before.formula) return undefined;
  return { formula: now.formula, result: keptResult(now.value) };
}

/** The result of a formula that another cell's change altered; undefined where the one in the file stays. */
export function changedResult(before: GridContent, now: GridContent): Exclude<Value, null> | undefined {
  const { value } = now;
  if (now.formula === null || now.formula !== before.formula || value === null) return undefined;
  if (typeof value === "string" && UNABLE.test(value)) return undefined;
  return isSame(before.value, value) ? undefined : value;
}

export function isError(value: Value): boolean {
  return typeof value === "string" && ERROR.test(value);
}

function keptResult(value: Value): number | string | null {
  if (typeof value === "boolean") return null;
  return typeof value === "string" && UNABLE.test(value) ? null : value;
}

function isSame(before: Value, now: Value): boolean {
  if (typeof before !== "number" || typeof now !== "number") return before === now;
  return before === now || Math.abs(before - now) <= SAME * Math.max(Math.abs(before), Math.abs(now));
}
