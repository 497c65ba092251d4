import type { Area } from "../core/address";
import { Kind, type SheetSnapshot } from "../workbook/snapshot";

/** A sheet's text as a person sees it: a merged area shows its value in each of its cells. */
export class Grid {
  private readonly byRow = new Map<number, Area[]>();

  constructor(readonly sheet: SheetSnapshot) {
    for (const merge of sheet.merges) {
      for (let row = merge.top; row <= Math.min(merge.bottom, sheet.rows); row += 1) {
        const areas = this.byRow.get(row);
        if (areas) areas.push(merge);
        else this.byRow.set(row, [merge]);
      }
    }
  }

  /** The merged area a cell lies in, or null. */
  merge(row: number, column: number): Area | null {
    const areas = this.byRow.get(row);
    return areas?.find((area) => area.left <= column && column <= area.right) ?? null;
  }

  /** The text of a cell, taken from the top left cell of its merged area. Numbers are not text. */
  text(row: number, column: number): string {
    const area = this.byRow.size === 0 ? null : this.merge(row, column);
    return area ? this.own(area.top, area.left) : this.own(row, column);
  }

  private own(row: number, column: number): string {
    return this.sheet.kind(row, column) === Kind.text ? this.sheet.text(row, column) : "";
  }

  hasMerges(): boolean {
    return this.byRow.size > 0;
  }
}
