import type { Area } from "../core/address";
import { Kind, type SheetSnapshot } from "../workbook/snapshot";

/** What is read in place of some cells, by their row and column in the sheet as it is. */
export type Instead = (row: number, column: number) => string | null;

/**
 * The sheet with its rows as columns and its columns as rows, by a name of its own. Merged areas over the
 * `first` row are titles, which would reach over every row of the turned sheet: they are left out.
 */
export function turnedSheet(
  sheet: SheetSnapshot,
  name: string,
  first: number,
  instead: Instead,
): SheetSnapshot {
  return {
    name,
    state: sheet.state,
    rows: sheet.columns,
    columns: sheet.rows,
    merges: sheet.merges.filter(({ bottom }) => bottom >= first).map(turnedArea),
    hiddenRows: sheet.hiddenColumns,
    hiddenColumns: sheet.hiddenRows,
    protection: sheet.protection,
    kind: (row, column) => (instead(column, row) === null ? sheet.kind(column, row) : Kind.text),
    number: (row, column) => sheet.number(column, row),
    text: (row, column) => instead(column, row) ?? sheet.text(column, row),
    formula: (row, column) => sheet.formula(column, row),
    computed: (row, column) => sheet.computed(column, row),
    format: (row, column) => sheet.format(column, row),
  };
}

function turnedArea({ top, left, bottom, right }: Area): Area {
  return { top: left, left: top, bottom: right, right: bottom };
}
