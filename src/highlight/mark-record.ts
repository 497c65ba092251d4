import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { Fingerprints } from "./fingerprint";
import { SIGNATURE_VERSION } from "./signature";

/** Under this key a workbook remembers that it was marked. */
export const MARKS_KEY = "qb.marks";

/** What a workbook remembers of its marks. */
export interface MarkRecord {
  readonly version: number;
  /** Names this marking; the legend sheet carries it, too. */
  readonly run: string;
  /** The ISO day of the marking. */
  readonly day: string;
  /** The sheets that hold marks. */
  readonly sheets: readonly string[];
  /** The name the legend sheet was given; null without one. */
  readonly legend: string | null;
  /** By sheet, by which later marks are told to be others; left out where an older version marked. */
  readonly rules?: Fingerprints | undefined;
}

/** Where the legend sheet carries the name of its run, from 0. */
export const RUN_CELL = { row: 1, column: 9 } as const;

/** The JSON text to keep. */
export function writeMarkRecord(record: Omit<MarkRecord, "version">): string {
  return JSON.stringify({ version: SIGNATURE_VERSION, ...record });
}

/** Reads what a workbook kept; null for anything that is no record of ours. Never throws. */
export function readMarkRecord(text: string | undefined): MarkRecord | null {
  const data = parse(text ?? "");
  if (!isObject(data)) return null;
  const { version, run, day, sheets, legend, rules } = data;
  if (typeof version !== "number" || typeof run !== "string" || typeof day !== "string") return null;
  if (!isTexts(sheets) || !(legend === null || typeof legend === "string")) return null;
  const record = { version, run, day, sheets, legend };
  return isFingerprints(rules) ? { ...record, rules } : record;
}

/** The record of a workbook, or null where it was never marked. */
export function markRecord(snapshot: WorkbookSnapshot): MarkRecord | null {
  return readMarkRecord(snapshot.settings.get(MARKS_KEY));
}

/**
 * The legend sheet of ours in a workbook: it has the name and carries the run that the workbook remembers.
 * A sheet of somebody else's with the name is left alone, and so is a legend that was given another name:
 * that is its new owner's.
 */
export function legendSheet(snapshot: WorkbookSnapshot): SheetSnapshot | null {
  const record = markRecord(snapshot);
  if (!record?.legend || record.run === "") return null;
  const sheet = snapshot.sheets.find(({ name }) => name === record.legend);
  return sheet && sheet.text(RUN_CELL.row, RUN_CELL.column) === record.run ? sheet : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function isFingerprints(data: unknown): data is Fingerprints {
  return isObject(data) && isTexts(Object.values(data));
}

function isTexts(data: unknown): data is readonly string[] {
  return Array.isArray(data) && data.every((item) => typeof item === "string");
}
