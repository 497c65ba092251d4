import type { SheetState } from "../../workbook/snapshot";
import type { BookLink, BookTable, PageSetup, SheetSide } from "./host-book";
import { formatOf } from "./open/cell-styles";
import type { GridSheet } from "./open/read-grid-sheet";
import { BookRules, type RuleView } from "./rules/sheet-rules";

/** The grid's style of a cell, by the name the grid keeps it under; null for none. */
export type StyleAt = (row: number, column: number) => string | null;

const FREE = { on: false, allowFormatCells: true };

/** The file's side of a sheet that was there when the book was opened. */
export class FileSheet implements SheetSide {
  readonly inFile = true;
  readonly page: PageSetup = {};
  emptied = false;
  readonly links: Map<string, BookLink>;
  readonly rules: BookRules;

  constructor(
    private readonly sheet: GridSheet,
    private readonly locked: readonly boolean[],
    private readonly styleAt: StyleAt,
    view: RuleView,
  ) {
    this.links = new Map(sheet.links);
    this.rules = new BookRules(sheet.rules, view);
  }

  get state(): SheetState {
    return this.sheet.values.state;
  }

  get protection() {
    return this.sheet.values.protection;
  }

  get tables(): readonly BookTable[] {
    return this.sheet.tables;
  }

  isLocked(row: number, column: number): boolean {
    if (!this.protection.on) return false;
    const style = this.styleAt(row, column);
    const format = style === null ? 0 : formatOf(style);
    return format === null || (this.locked[format] ?? true);
  }

  isFixed(row: number, column: number): boolean {
    const headings = this.sheet.tables.map(({ area, headingRows }) => ({
      ...area,
      bottom: area.top + headingRows - 1,
    }));
    return [...this.sheet.cells.arrays, ...headings].some(
      ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
    );
  }

  keptFormula(row: number, column: number): string | null {
    return this.sheet.cells.kept.get(row)?.get(column) ?? null;
  }
}

/** The side of a sheet that was added since. */
export class AddedSheet implements SheetSide {
  readonly inFile = false;
  readonly state = "visible";
  readonly protection = FREE;
  readonly tables: readonly BookTable[] = [];
  readonly links = new Map<string, BookLink>();
  readonly page: PageSetup = {};
  emptied = false;
  readonly rules: BookRules;

  constructor(view: RuleView) {
    this.rules = new BookRules([], view);
  }

  isLocked(): boolean {
    return false;
  }

  isFixed(): boolean {
    return false;
  }

  keptFormula(): null {
    return null;
  }
}
