import type { SheetSnapshot } from "../workbook/snapshot";
import type { Grid } from "./grid";
import { layoutsOf, type ForeignLayout } from "./layouts/layout";
import type { ReadTable } from "./read-table";
import { fold } from "./text";

/** A sheet that is known for something else, and why it was left out. */
export interface ForeignSheet {
  readonly file: string;
  readonly sheet: string;
  readonly layout: string;
  readonly label: string;
  /** The row that showed it, from 0. */
  readonly row: number;
}

const ROWS = 12;
const COLUMNS = 60;
const TITLE_ROWS = 3;

/** What a sheet without anything of ours is known for, or null. */
export function foreignSheet(grid: Grid, file: string): ForeignSheet | null {
  for (const layout of layoutsOf("foreign")) {
    const row = headingRow(grid, layout) ?? titleRow(grid, layout);
    if (row !== null) return foreign(grid.sheet, file, layout, row);
  }
  return null;
}

/** Tables whose figures look like a school's and are of others: kindergartens, senior secondary schools. */
export function foreignTables(grid: Grid, file: string, tables: readonly ReadTable[]): ForeignSheet | null {
  const own = tables.filter(({ schools }) => schools.count > 0);
  const [first] = own;
  if (!first) return null;
  for (const layout of layoutsOf("foreign")) {
    if (layout.names.length === 0) continue;
    const isForeign = titleRow(grid, layout) !== null || own.every((table) => namesSay(table, layout));
    if (isForeign) return foreign(grid.sheet, file, layout, first.reading.headerRows[0] - 1);
  }
  return null;
}

function foreign(
  { name }: SheetSnapshot,
  file: string,
  { id, label }: ForeignLayout,
  row: number,
): ForeignSheet {
  return { file, sheet: name, layout: id, label, row };
}

function namesSay({ schools }: ReadTable, { names }: ForeignLayout): boolean {
  let said = 0;
  for (let index = 0; index < schools.count; index += 1) {
    if (schools.stage(index) !== null) continue;
    const name = schools.name(index);
    if (names.some((word) => name.includes(word))) said += 1;
  }
  return said * 2 > schools.count;
}

function headingRow(grid: Grid, { headings, least }: ForeignLayout): number | null {
  for (let row = 0; row < Math.min(ROWS, grid.sheet.rows); row += 1) {
    const texts = textsOf(grid, row);
    const met = headings.filter((word) =>
      texts.some((text) => text.length <= 30 && text.includes(fold(word))),
    );
    if (met.length >= least) return row;
  }
  return null;
}

function titleRow(grid: Grid, { titles, unless }: ForeignLayout): number | null {
  const lines = [0, 1, 2].map((row) => textsOf(grid, row)).filter((texts) => texts.length <= 4);
  const told = [fold(grid.sheet.name), ...lines.flat()];
  if (unless.some((word) => told.some((text) => text.includes(word)))) return null;
  return titles.some((word) => told.some((text) => text.includes(fold(word)))) ? 0 : null;
}

function textsOf(grid: Grid, row: number): string[] {
  if (row >= Math.max(TITLE_ROWS, grid.sheet.rows)) return [];
  const texts: string[] = [];
  for (let column = 0; column < Math.min(COLUMNS, grid.sheet.columns); column += 1) {
    const text = fold(grid.sheet.text(row, column));
    if (text !== "") texts.push(text);
  }
  return texts;
}
