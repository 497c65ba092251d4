import type { Area } from "../core/address";
import { Kind, type SheetSnapshot } from "../workbook/snapshot";

/** No merged area is looked for beyond so many columns. */
const MOST_COLUMNS = 16_384;

/** A sheet's text as a person sees it: a merged area shows its value in each of its cells. */
export class Grid {
  /** By row, the merged area of each column. */
  private readonly byRow = new Map<number, Map<number, Area>>();
  /** Merged areas are of titles and headings mostly: below this row there are none. */
  private lastMerged = -1;

  constructor(readonly sheet: SheetSnapshot) {
    for (const merge of sheet.merges) {
      for (let row = merge.top; row <= Math.min(merge.bottom, sheet.rows); row += 1) this.cover(row, merge);
    }
  }

  private cover(row: number, merge: Area): void {
    const areas = this.byRow.get(row) ?? new Map<number, Area>();
    this.byRow.set(row, areas);
    this.lastMerged = Math.max(this.lastMerged, row);
    const right = Math.min(merge.right, Math.max(this.sheet.columns, merge.left + 1), MOST_COLUMNS);
    for (let column = merge.left; column <= right; column += 1) {
      if (!areas.has(column)) areas.set(column, merge);
    }
  }

  /** The merged area a cell lies in, or null. */
  merge(row: number, column: number): Area | null {
    return row > this.lastMerged ? null : (this.byRow.get(row)?.get(column) ?? null);
  }

  /** The text of a cell, taken from the top left cell of its merged area. Numbers are not text. */
  text(row: number, column: number): string {
    const area = this.merge(row, column);
    return area ? this.own(area.top, area.left) : this.own(row, column);
  }

  private own(row: number, column: number): string {
    return this.sheet.kind(row, column) === Kind.text ? this.sheet.text(row, column) : "";
  }

  hasMerges(): boolean {
    return this.byRow.size > 0;
  }
}
