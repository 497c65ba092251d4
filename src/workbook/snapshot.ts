import type { Area } from "../core/address";

/** What a cell holds. Blank is a kind of its own: never 0, never "". */
export const Kind = { blank: 0, number: 1, text: 2, boolean: 3, error: 4 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

export type SheetState = "visible" | "hidden" | "veryHidden";

/** Whether a sheet is protected, and what the protection still lets through. */
export interface Protection {
  readonly on: boolean;
  readonly allowFormatCells: boolean;
}

/**
 * One sheet as plain data. Rows and columns count from 0.
 * Cells are asked for one by one so that an adapter may keep them as it likes;
 * every accessor answers in constant time and never throws inside or outside the used range.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly state: SheetState;
  /** One more than the last row and the last column that hold something. */
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly protection: Protection;
  kind(row: number, column: number): Kind;
  /** The number, 1 or 0 for a boolean; NaN for any other kind. */
  number(row: number, column: number): number;
  /** The text as typed, or the error's code ("#DIV/0!"); "" for any other kind. */
  text(row: number, column: number): string;
  /** The formula without its "=", or null. */
  formula(row: number, column: number): string | null;
  /** False only for a formula whose file keeps no result. */
  computed(row: number, column: number): boolean;
  /** The number format's code, "General" where there is none. */
  format(row: number, column: number): string;
}

/** A workbook as plain data. */
export interface WorkbookSnapshot {
  /** The file's name without its folder. */
  readonly file: string;
  /** What kind of file it is, where that is no .xlsx package: neither takes marks. */
  readonly kind?: "csv" | "xls" | undefined;
  readonly sheets: readonly SheetSnapshot[];
  /** The name of the sheet in front, where the adapter knows it. */
  readonly active?: string | undefined;
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** What QB kept in this workbook: key -> JSON text. */
  readonly settings: ReadonlyMap<string, string>;
  readonly names: readonly {
    readonly name: string;
    readonly refersTo: string;
    readonly sheet: string | null;
  }[];
}
