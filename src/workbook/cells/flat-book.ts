import type { Area } from "../../core/address";
import type { Protection, SheetSnapshot, SheetState, WorkbookSnapshot } from "../snapshot";
import { SheetDraft } from "./sheet-draft";

/** What a cell holds, as data that goes from one thread to another. An error is in brackets. */
export type FlatValue = number | string | boolean | readonly [error: string] | null;

/** Row and column from 0; null for a value says that a formula has no result. */
export type FlatCell = readonly [
  row: number,
  column: number,
  value: FlatValue,
  format: string,
  formula: string | null,
];

export interface FlatSheet {
  readonly name: string;
  readonly state: SheetState;
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly protection: Protection;
  readonly cells: readonly FlatCell[];
}

/** A workbook that another thread has read. */
export interface FlatBook {
  readonly date1904: boolean;
  readonly sheets: readonly FlatSheet[];
}

/** @throws WorkbookError `damaged` or `too-large` */
export function bookOf({ date1904, sheets }: FlatBook, file: string): WorkbookSnapshot {
  return { file, kind: "xls", sheets: sheets.map(sheetOf), date1904, settings: new Map(), names: [] };
}

function sheetOf({ cells, ...sheet }: FlatSheet): SheetSnapshot {
  const draft = new SheetDraft();
  for (const cell of cells) put(draft, cell);
  return draft.sheet({
    ...sheet,
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
  });
}

function put(draft: SheetDraft, [row, column, value, format, formula]: FlatCell): void {
  if (typeof value === "number") draft.putNumber(row, column, value, format);
  else if (typeof value === "string") draft.putText(row, column, value);
  else if (typeof value === "boolean") draft.putBoolean(row, column, value);
  else if (value === null) draft.putUncomputed(row, column);
  else draft.putError(row, column, value[0]);
  if (formula !== null) draft.putFormula(row, column, formula);
}
