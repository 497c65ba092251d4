import type { CellContent } from "../workbook/edit";

/** Under this key a workbook remembers which formulas were turned into native ones. */
export const NATIVE_KEY = "qb.native";

/** A formula that was turned: what it was, and what its cells were given. */
export interface TurnedFormula {
  readonly sheet: string;
  /** The formula's own cell, from 0. */
  readonly row: number;
  readonly column: number;
  /** Without "=". */
  readonly live: string;
  /** Row by row from that cell. */
  readonly cells: readonly (readonly CellContent[])[];
}

/** Reads what a workbook keeps; anything that is no record of ours is no record. Never throws. */
export function readRecord(text: string | undefined): readonly TurnedFormula[] {
  try {
    const data: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(data) ? data.filter(isTurned) : [];
  } catch {
    return [];
  }
}

/** The setting's value; null, which removes it, for nothing. */
export function writeRecord(record: readonly TurnedFormula[]): string | null {
  return record.length === 0 ? null : JSON.stringify(record);
}

function isTurned(data: unknown): data is TurnedFormula {
  if (typeof data !== "object" || data === null) return false;
  const { sheet, row, column, live, cells } = data as Record<string, unknown>;
  const isPlaced = typeof sheet === "string" && Number.isInteger(row) && Number.isInteger(column);
  return isPlaced && typeof live === "string" && Array.isArray(cells) && cells.every(Array.isArray);
}
