import { columnIndex, columnName } from "../../core/address";
import { tokenise } from "./tokens";

const PART = /^(\$?)([A-Za-z]{1,3})?(\$?)([1-9][0-9]*)?$/;

/**
 * The formula as it reads after it was moved: relative references go along, absolute ones stay.
 * A reference that would leave the sheet becomes #REF!, as in Excel.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return tokenise(formula)
    .map(({ kind, text }) => (kind === "reference" ? shiftReference(text, rows, columns) : text))
    .join("");
}

function shiftReference(reference: string, rows: number, columns: number): string {
  const sheetEnd = reference.lastIndexOf("!") + 1;
  const spill = reference.endsWith("#") ? "#" : "";
  const parts = reference.slice(sheetEnd, reference.length - spill.length).split(":");
  const shifted = parts.map((part) => shiftPart(part, rows, columns));
  if (shifted.includes(null)) return `${reference.slice(0, sheetEnd)}#REF!`;
  return reference.slice(0, sheetEnd) + shifted.join(":") + spill;
}

function shiftPart(part: string, rows: number, columns: number): string | null {
  const [, columnLock = "", letters, lock = "", digits] = PART.exec(part) ?? [];
  // In "$3" the one lock is the row's.
  const rowLock = letters ? lock : columnLock || lock;
  const column = letters ? shiftColumn(letters, columnLock ? 0 : columns) : "";
  const row = digits ? shiftRow(Number(digits), rowLock ? 0 : rows) : "";
  if (column === null || row === null) return null;
  return (letters ? columnLock : "") + column + (digits ? rowLock : "") + row;
}

function shiftColumn(letters: string, by: number): string | null {
  const index = columnIndex(letters) + by;
  return index < 0 || index > 16383 ? null : columnName(index);
}

function shiftRow(row: number, by: number): string | null {
  return row + by < 1 || row + by > 1048576 ? null : String(row + by);
}
