import { parseArea } from "../../../core/address";
import { tokenise } from "../../formula/tokens";
import { Kind } from "../../snapshot";
import { inPage, type CellPages, type Page } from "./cell-pages";
import type { SheetFormulas } from "./sheet-formulas";

interface WrittenSheet {
  readonly pages: CellPages;
  readonly formulas: SheetFormulas;
  /** Whether the workbook wants all formulas calculated when it is opened. */
  readonly calculateOnLoad: boolean;
}

/** A formula over more cells than this is not looked into, nor are more formulas than that. */
const MOST_CELLS = 10_000;
const MOST_FORMULAS = 1000;

/**
 * Programs that write formulas and cannot calculate them (XlsxWriter, Apache POI) put a 0 where the result belongs.
 * Takes such zeros out: the formulas have no result then, as they would if nothing had been put there. A sheet was
 * never calculated if all its formulas are 0 (or empty) and one of them works on nothing but numbers that are not.
 */
export function forgetUncalculated(sheet: WrittenSheet): void {
  const zeros = onlyZeros(sheet.pages);
  if (!zeros.slice(0, MOST_FORMULAS).some((zero) => cannotBeZero(sheet, zero))) return;
  for (const { page, row } of zeros) page.kinds[inPage(row)] = Kind.blank;
}

interface Zero {
  readonly page: Page;
  readonly row: number;
  readonly column: number;
}

/** The formulas whose result is 0; none as soon as one has another. */
function onlyZeros(pages: CellPages): readonly Zero[] {
  let zeros: Zero[] = [];
  pages.eachFormula((page, row, column) => {
    const kind = page.kinds[inPage(row)];
    const isZero = kind === Kind.number && page.values[inPage(row)] === 0;
    if (isZero) zeros.push({ page, row, column });
    else if (kind !== Kind.blank) zeros = [];
    return isZero || kind === Kind.blank;
  });
  return zeros;
}

function cannotBeZero(
  { pages, formulas, calculateOnLoad }: WrittenSheet,
  { page, row, column }: Zero,
): boolean {
  const text = formulas.textAt(page.formulas![inPage(row)]! - 1, row, column);
  const references = tokenise(text).filter(({ kind }) => kind === "reference");
  return (
    references.length > 0 &&
    references.every((reference) =>
      reference.text.includes("!") ? calculateOnLoad : holdsNumber(pages, reference.text),
    )
  );
}

/** Whether one of the cells is a number other than 0. Whole columns and rows are not looked into. */
function holdsNumber(pages: CellPages, reference: string): boolean {
  const area = parseArea(reference);
  if (!area || (area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) return false;
  for (let column = area.left; column <= area.right; column++) {
    for (let row = area.top; row <= area.bottom; row++) {
      const page = pages.page(row, column);
      if (page?.kinds[inPage(row)] === Kind.number && page.values[inPage(row)] !== 0) return true;
    }
  }
  return false;
}
