import type { CellContent, SetCells } from "../workbook/edit";
import { COLUMN_TEXTS, PLAIN_COLUMNS, type LedgerColumn } from "./columns";
import { newRow } from "./new-row";
import type { LedgerSheet } from "./read-ledger";
import type { LedgerUpdate } from "./update-ledger";

type WrittenCell = SetCells["cells"][number];

/** Rows of an existing ledger, by the sheet's row. */
interface RowCells {
  readonly row: number;
  readonly cells: ReadonlyMap<LedgerColumn, CellContent>;
}

/**
 * Writes an update into an existing ledger: cells of its rows, new rows after all that the sheet holds. A column
 * that was taken out comes back behind the others only where something is to be written in it.
 */
export function writeLedger(
  ledger: LedgerSheet,
  update: LedgerUpdate,
  { day, file }: { readonly day: string; readonly file: string },
): SetCells | null {
  const added = update.added.map((issue, place) => ({
    row: ledger.nextRow + place,
    cells: newRow(issue, day, file),
  }));
  const places = new Map(ledger.columns);
  const headings = missingColumns(ledger, update.changes, added).map((column, place): WrittenCell => {
    places.set(column, ledger.nextColumn + place);
    const content = COLUMN_TEXTS[column].heading;
    return { row: ledger.headingRow, column: ledger.nextColumn + place, content };
  });
  const cells = [...headings, ...[...update.changes, ...added].flatMap((row) => cellsOf(row, places))];
  if (cells.length === 0) return null;
  return { kind: "set-cells", sheet: ledger.sheet, cells, ...looksOf(ledger, added.length) };
}

/** New rows look like the last one of the ledger. */
function looksOf({ rows, nextRow, nextColumn }: LedgerSheet, added: number): Pick<SetCells, "newRows"> {
  const last = rows.at(-1);
  if (!last || added === 0) return {};
  const area = { top: nextRow, bottom: nextRow + added - 1, left: 0, right: nextColumn - 1 };
  return { newRows: { area, like: last.row } };
}

/** A new row lacks nothing that all ledgers have; code and place come back only for what they tell apart. */
function missingColumns(
  { columns }: LedgerSheet,
  changed: readonly RowCells[],
  added: readonly RowCells[],
): LedgerColumn[] {
  const isSaid = (rows: readonly RowCells[], column: LedgerColumn) =>
    rows.some(({ cells }) => !isBlank(cells.get(column) ?? null));
  const needed = [...PLAIN_COLUMNS, "district" as const, "code" as const];
  return needed.filter((column) => {
    if (columns.has(column)) return false;
    return isSaid(changed, column) || (column === "district" && isSaid(added, column));
  });
}

function cellsOf({ row, cells }: RowCells, places: ReadonlyMap<LedgerColumn, number>): WrittenCell[] {
  return [...cells].flatMap(([name, content]) => {
    const column = places.get(name);
    return column === undefined ? [] : [{ row, column, content: isBlank(content) ? null : content }];
  });
}

function isBlank(content: CellContent): boolean {
  return content === null || content === "";
}
