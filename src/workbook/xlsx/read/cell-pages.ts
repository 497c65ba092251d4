import { WorkbookError } from "../../port";
import type { Kind } from "../../snapshot";

/** Rows of one page; a page belongs to one column. */
export const PAGE_ROWS = 256;
const SHIFT = 8;
const MASK = PAGE_ROWS - 1;
const PAGE_BYTES = PAGE_ROWS * 9;
const SLAB_PAGES = 455;
const MOST_PAGES = 150_000;
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** 256 cells of one column. */
export interface Page {
  readonly kinds: Uint8Array;
  /** Numbers; for texts and errors the text's number. */
  readonly values: Float64Array;
  /** The style of all its cells, until one differs. */
  style: number;
  styles: Uint16Array | null;
  /** By cell: 0 for none, else one more than the formula's number. */
  formulas: Uint32Array | null;
}

/**
 * The cells of a sheet by column and page, so that a lone cell in the last corner costs one page
 * and a column of 200 000 numbers little more than its numbers.
 */
export class CellPages {
  /** One more than the last row and column that hold something. */
  rows = 0;
  columns = 0;
  private readonly pages: (Page | undefined)[][] = [];
  private count = 0;
  private slab = new ArrayBuffer(0);
  private used = 0;

  /** Puts something into a cell. @throws WorkbookError damaged outside the grid, too-large when far too scattered. */
  put(row: number, column: number, kind: Kind, value: number, style: number): void {
    const page = this.pageToWrite(row, column);
    const at = row & MASK;
    page.kinds[at] = kind;
    page.values[at] = value;
    if (page.formulas !== null) page.formulas[at] = 0;
    if (page.styles !== null) page.styles[at] = style;
    else if (page.style !== style) spreadStyles(page, at, style);
  }

  /** Says that the cell, which must have been put, has that formula. */
  putFormula(row: number, column: number, formula: number): void {
    const page = this.pageToWrite(row, column);
    page.formulas ??= new Uint32Array(PAGE_ROWS);
    page.formulas[row & MASK] = formula + 1;
  }

  page(row: number, column: number): Page | undefined {
    const list = column >= 0 && column < this.pages.length ? this.pages[column] : undefined;
    const number = row >> SHIFT;
    return list !== undefined && number >= 0 && number < list.length ? list[number] : undefined;
  }

  /** Visits the cells that have a formula, column by column, until the visitor returns false. */
  eachFormula(visit: (page: Page, row: number, column: number) => boolean): void {
    for (const [column, list] of this.pages.entries()) {
      for (const [number, page] of list.entries()) {
        if (page?.formulas && !visitPage(page, (row) => visit(page, (number << SHIFT) + row, column))) return;
      }
    }
  }

  private pageToWrite(row: number, column: number): Page {
    if (row >= this.rows) this.extend(row);
    return this.page(row, column) ?? this.addPage(row, column);
  }

  private extend(row: number): void {
    if (row >= MOST_ROWS) throw new WorkbookError("damaged", `row ${row + 1}`);
    this.rows = row + 1;
  }

  private addPage(row: number, column: number): Page {
    if (row < 0 || column < 0 || column >= MOST_COLUMNS) {
      throw new WorkbookError("damaged", `cell in row ${row + 1}, column ${column + 1}`);
    }
    if (column >= this.columns) this.columns = column + 1;
    while (this.pages.length <= column) this.pages.push([]);
    return (this.pages[column]![row >> SHIFT] = this.newPage());
  }

  private newPage(): Page {
    if (++this.count > MOST_PAGES)
      throw new WorkbookError("too-large", `cells in more than ${MOST_PAGES} places`);
    const at = this.room();
    const values = new Float64Array(this.slab, at, PAGE_ROWS);
    const kinds = new Uint8Array(this.slab, at + PAGE_ROWS * 8, PAGE_ROWS);
    return { kinds, values, style: -1, styles: null, formulas: null };
  }

  /** Pages share slabs: what is large goes back to the system as soon as the sheet is let go. */
  private room(): number {
    if (this.used === this.slab.byteLength) {
      this.slab = new ArrayBuffer(PAGE_BYTES * Math.min(SLAB_PAGES, this.count));
      this.used = 0;
    }
    this.used += PAGE_BYTES;
    return this.used - PAGE_BYTES;
  }
}

function visitPage({ formulas }: Page, visit: (at: number) => boolean): boolean {
  return (formulas ?? []).every((formula, at) => formula === 0 || visit(at));
}

function spreadStyles(page: Page, at: number, style: number): void {
  if (page.style < 0) {
    page.style = style;
    return;
  }
  page.styles = new Uint16Array(PAGE_ROWS).fill(page.style);
  page.styles[at] = style;
}

/** The place of a cell within its page. */
export function inPage(row: number): number {
  return row & MASK;
}
