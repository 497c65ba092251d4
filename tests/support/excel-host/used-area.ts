import type { Area } from "../../../src/core/address";
import { inside, WHOLE_SHEET } from "./areas";
import { COLUMNS, type SheetModel } from "./book";

/** The part of a sheet, or of one area of it, that holds something; formats count unless only values do. */
export function usedArea(sheet: SheetModel, valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | null {
  const cells = [...sheet.cells]
    .filter(([, cell]) => !valuesOnly || cell.value !== "" || cell.formula !== undefined)
    .map(([key]) => ({ row: Math.floor(key / COLUMNS), column: key % COLUMNS }));
  const merged = valuesOnly
    ? []
    : sheet.merges.flatMap(({ top, left, bottom, right }) => [
        { row: top, column: left },
        { row: bottom, column: right },
      ]);
  const places = [...cells, ...merged].filter(({ row, column }) => inside(within, row, column));
  if (places.length === 0) return null;
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of places) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return area;
}
