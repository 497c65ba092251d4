import type { Area } from "../../core/address";
import type { AddSheet, NewCell, SetCells } from "../edit";
import { toContent } from "./cell-input";
import { cellBlocks } from "./cell-runs";
import { areaOf, rangeOf } from "./range-area";

/** What stands in the cells that a change will write, and whether the sheet's protection holds them. */
export interface OldContents {
  readonly locked: boolean;
  readonly cells: SetCells["cells"];
}

/** Queues the question for the cells of an edit; the answer is there after the next sync. */
export function askContents(sheet: Excel.Worksheet, cells: SetCells["cells"]): () => OldContents {
  const blocks = cellBlocks(cells).map(({ area }) => ({ area, range: rangeOf(sheet, area) }));
  for (const { range } of blocks) range.load("values,formulas,format/protection/locked");
  return () => ({
    // Null is Excel's "some are, some are not".
    locked: blocks.some(({ range }) => range.format.protection.locked !== false),
    cells: blocks.flatMap(({ area, range }) => contentsOf(area, range)),
  });
}

function contentsOf({ top, left }: Area, { values, formulas }: Excel.Range) {
  return values.flatMap((row: unknown[], i: number) =>
    row.map((value, j): SetCells["cells"][number] => {
      return { row: top + i, column: left + j, content: toContent(value, formulas[i]?.[j]) };
    }),
  );
}

/**
 * Queues the question for a whole sheet, to be able to bring it back. Its contents and number formats come
 * back; Office gives no way to bring back all of its looks.
 */
export function askSheet(sheet: Excel.Worksheet, name: string): () => AddSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat");
  return () => ({ kind: "add-sheet", name, cells: sheetCells(used) });
}

function sheetCells(used: Excel.Range): NewCell[] {
  if (used.isNullObject) return [];
  const { top, left } = areaOf(used);
  return contentsOf(areaOf(used), used)
    .filter(({ content }) => content !== null)
    .map((cell) => {
      const numberFormat = formatAt(used.numberFormat, cell.row - top, cell.column - left);
      return { ...cell, ...(numberFormat !== "General" && { look: { numberFormat } }) };
    });
}

function formatAt(formats: readonly (readonly unknown[])[], row: number, column: number): string {
  return String(formats[row]?.[column] ?? "General");
}
