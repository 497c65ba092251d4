import { sameSheetName } from "../workbook/added-sheets";
import { Kind, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import type { CellContent } from "../workbook/edit";
import type { Reference } from "./argument";

/** What the cells of a range hold, as far as native formulas care. */
export interface Census {
  readonly numbers: number;
  /** Formulas that answer "", which look blank. */
  readonly emptyTexts: number;
  /** Text with something in it, also a number kept as text. */
  readonly texts: number;
  readonly others: number;
}

export function sheetOf(
  book: WorkbookSnapshot,
  own: SheetSnapshot,
  reference: Reference,
): SheetSnapshot | null {
  const { sheet } = reference;
  if (sheet === null) return own;
  return book.sheets.find(({ name }) => sameSheetName(name, sheet)) ?? null;
}

/** Counts what stands in a range; null where its sheet is not in the book. */
export function census(book: WorkbookSnapshot, own: SheetSnapshot, reference: Reference): Census | null {
  const sheet = sheetOf(book, own, reference);
  if (!sheet) return null;
  const counts = { numbers: 0, emptyTexts: 0, texts: 0, others: 0 };
  const { top, left, bottom, right } = reference.area;
  for (let row = top; row <= Math.min(bottom, sheet.rows - 1); row++) {
    for (let column = left; column <= Math.min(right, sheet.columns - 1); column++) {
      const kind = sheet.kind(row, column);
      if (kind === Kind.number) counts.numbers++;
      else if (kind === Kind.text) counts[sheet.text(row, column) === "" ? "emptyTexts" : "texts"]++;
      else if (kind !== Kind.blank) counts.others++;
    }
  }
  return counts;
}

/** The content of a cell as a constant: an error becomes the formula that makes it. */
export function constantAt(sheet: SheetSnapshot, row: number, column: number): CellContent {
  switch (sheet.kind(row, column)) {
    case Kind.blank:
      return null;
    case Kind.number:
      return sheet.number(row, column);
    case Kind.boolean:
      return sheet.number(row, column) === 1;
    case Kind.text:
      return sheet.text(row, column);
    case Kind.error:
      return { formula: errorFormula(sheet.text(row, column)) };
  }
}

function errorFormula(code: string): string {
  return code === "#DIV/0!" ? "1/0" : "NA()";
}
