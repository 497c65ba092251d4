import { sameSheetName } from "../workbook/added-sheets";
import type { CellContent } from "../workbook/edit";
import { Kind, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import { sameFormula } from "./same-formula";
import { NATIVE_KEY, readRecord, writeRecord, type TurnedFormula } from "./record";
import { cellEdits, placeOf, sheetsIn, shown, type Conversion } from "./to-native";

/**
 * The edits that bring back the QB formulas that were turned into native ones, where their cells still hold what
 * they were given. What somebody changed since stays, and is told.
 */
export function toLive(book: WorkbookSnapshot, scope: { readonly sheet?: string | undefined }): Conversion {
  const sheets = sheetsIn(book, scope.sheet);
  const record = readRecord(book.settings.get(NATIVE_KEY));
  const inScope = record.filter((one) => sheets.some(({ name }) => sameSheetName(name, one.sheet)));
  const whole = inScope.filter((one) => sheets.some((sheet) => stillHolds(sheet, one)));
  const left = inScope.filter((one) => !whole.includes(one));
  const kept = record.filter((one) => !whole.includes(one));
  return {
    edits: whole.length === 0 ? [] : [...cellEdits(whole.map(liveAgain)), setting(kept)],
    changes: whole.map((one) => ({
      ...placeOf(one),
      before: shown(one.cells[0]?.[0] ?? null),
      after: `=${one.live}`,
    })),
    left: left.map(placeOf),
  };
}

function setting(record: readonly TurnedFormula[]) {
  return { kind: "set-setting", key: NATIVE_KEY, value: writeRecord(record) } as const;
}

/** The formula in its own cell, and room for what it spills. */
function liveAgain({ sheet, row, column, live, cells }: TurnedFormula) {
  const contents = cells.map((line, down) =>
    line.map((_, right): CellContent => (down === 0 && right === 0 ? { formula: live } : null)),
  );
  return { sheet, row, column, cells: contents };
}

function stillHolds(sheet: SheetSnapshot, turned: TurnedFormula): boolean {
  const { row, column, cells } = turned;
  return (
    sameSheetName(sheet.name, turned.sheet) &&
    cells.every((line, down) =>
      line.every((content, right) => holds(sheet, row + down, column + right, content)),
    )
  );
}

function holds(sheet: SheetSnapshot, row: number, column: number, content: CellContent): boolean {
  const formula = sheet.formula(row, column);
  if (typeof content === "object" && content !== null)
    return formula !== null && sameFormula(formula, content.formula);
  if (formula !== null) return false;
  switch (sheet.kind(row, column)) {
    case Kind.number:
      return sheet.number(row, column) === content;
    case Kind.boolean:
      return (sheet.number(row, column) === 1) === content;
    case Kind.text:
      return sheet.text(row, column) === content;
    default:
      return content === null || content === "";
  }
}
