import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { CellPlace } from "../../../core/address";
import type { CellContent } from "../../../workbook/edit";
import type { GridSheet } from "../open/read-grid-sheet";
import { changedContent, changedResult, contentOf, type Value } from "./cell-contents";

/** What became of the cells of a sheet since it was opened. */
export interface SheetChanges {
  readonly contents: readonly (CellPlace & { readonly content: CellContent })[];
  /** Results of formulas that stayed what they were. */
  readonly results: readonly (CellPlace & { readonly value: Exclude<Value, null> })[];
  readonly looks: readonly (CellPlace & { readonly look: ChangedLook })[];
}

/** The grid's names of a cell's style: as it was opened, and as it is now. */
export interface ChangedLook {
  readonly before: string | null;
  readonly now: Nullable<IStyleData | string>;
}

type Cells = Record<number, Record<number, Nullable<ICellData>> | undefined>;

/** @param before null for a sheet that was added since. */
export function sheetChanges(before: GridSheet | null, sheet: FWorksheet): SheetChanges {
  const collected = new Collected(sheet);
  const former: Cells = before?.cells.cellData ?? {};
  const now = sheet.getSheet().getCellMatrix().getMatrix() as Cells;
  for (const row of keysOf(former, now)) {
    const [rowBefore = {}, rowNow = {}] = [former[row], now[row]];
    for (const column of keysOf(rowBefore, rowNow)) {
      collected.compare({ row, column }, rowBefore[column], rowNow[column]);
    }
  }
  return collected;
}

function keysOf(a: object, b: object): Set<number> {
  const keys = new Set<number>();
  for (const key in a) keys.add(Number(key));
  for (const key in b) keys.add(Number(key));
  return keys;
}

class Collected implements SheetChanges {
  readonly contents: (CellPlace & { content: CellContent })[] = [];
  readonly results: (CellPlace & { value: Exclude<Value, null> })[] = [];
  readonly looks: (CellPlace & { look: ChangedLook })[] = [];

  constructor(private readonly sheet: FWorksheet) {}

  compare(place: CellPlace, before: Nullable<ICellData>, now: Nullable<ICellData>): void {
    const shared = () => this.sheet.getRange(place.row, place.column).getFormula();
    const [was, is] = [contentOf(before, () => ""), contentOf(now, shared)];
    const content = changedContent(was, is);
    if (content !== undefined) this.contents.push({ ...place, content });
    const value = changedResult(was, is);
    if (value !== undefined) this.results.push({ ...place, value });
    const style = typeof before?.s === "string" ? before.s : null;
    if ((now?.s ?? null) !== style) this.looks.push({ ...place, look: { before: style, now: now?.s } });
  }
}
