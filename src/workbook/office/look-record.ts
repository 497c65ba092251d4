import { parseCell, cellName, type Area } from "../../core/address";
import { sameSheetName } from "../added-sheets";
import type { Look } from "../edit";

/** A mark as it was set; kept in the book so that it can be taken back exactly, hatching and all. */
export interface RecordedRule {
  readonly sheet: string;
  readonly formula: string;
  /** Its first cell. */
  readonly cell: string;
  readonly look: Look;
}

export function recorded(sheet: string, formula: string, areas: readonly Area[], look: Look): RecordedRule {
  return { sheet, formula, cell: cellName(areas[0]?.top ?? 0, areas[0]?.left ?? 0), look };
}

/** Reads what the book keeps; anything that is no record of ours is no record. */
export function readRecord(value: unknown): readonly RecordedRule[] {
  const data = typeof value === "string" ? parse(value) : null;
  return Array.isArray(data) ? data.filter(isRecorded) : [];
}

export function findRecorded(
  record: readonly RecordedRule[],
  rule: { readonly sheet: string; readonly formula: string },
): RecordedRule | undefined {
  return record.find((each) => each.formula === rule.formula && sameSheetName(each.sheet, rule.sheet));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecorded(data: unknown): data is RecordedRule {
  if (typeof data !== "object" || data === null) return false;
  const { sheet, formula, cell, look } = data as Record<string, unknown>;
  return (
    typeof sheet === "string" &&
    typeof formula === "string" &&
    typeof cell === "string" &&
    parseCell(cell) !== null &&
    typeof look === "object" &&
    look !== null
  );
}
