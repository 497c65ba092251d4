import { areaName, cellName } from "../../src/core/address";
import { Kind, type SheetSnapshot, type WorkbookSnapshot } from "../../src/workbook/snapshot";

/** Everything a snapshot says, as data that can be compared; the file's name is left out. */
export function plainSnapshot(book: WorkbookSnapshot) {
  return {
    sheets: book.sheets.map(plainSheet),
    date1904: book.date1904,
    settings: Object.fromEntries(book.settings),
    names: book.names,
  };
}

export function plainSheet(sheet: SheetSnapshot) {
  return {
    name: sheet.name,
    state: sheet.state,
    merges: sheet.merges.map(areaName).sort(),
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    protection: sheet.protection,
    cells: plainCells(sheet),
  };
}

/** By address: content, formula and format of every cell that has any. */
export function plainCells(sheet: SheetSnapshot): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (let row = 0; row < sheet.rows; row++) {
    for (let column = 0; column < sheet.columns; column++) {
      const cell = plainCell(sheet, row, column);
      if (cell !== null) cells[cellName(row, column)] = cell;
    }
  }
  return cells;
}

function plainCell(sheet: SheetSnapshot, row: number, column: number): unknown {
  const formula = sheet.formula(row, column);
  const format = sheet.format(row, column);
  const value = valueOf(sheet, row, column);
  if (value === null && formula === null) return null;
  const plain = formula === null ? { value } : { value, formula, computed: sheet.computed(row, column) };
  return format === "General" ? plain : { ...plain, format };
}

function valueOf(sheet: SheetSnapshot, row: number, column: number): unknown {
  switch (sheet.kind(row, column)) {
    case Kind.number:
      return sheet.number(row, column);
    case Kind.boolean:
      return sheet.number(row, column) === 1;
    case Kind.text:
      return sheet.text(row, column);
    case Kind.error:
      return { error: sheet.text(row, column) };
    default:
      return null;
  }
}
