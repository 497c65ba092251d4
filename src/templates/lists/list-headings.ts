import type { Grid } from "../grid";
import { rowWord } from "../row-words";
import { foldHeading } from "../text";
import { splitUnit } from "../units";
import { namesField } from "../vocabulary/match";
import { listColumn, type ListColumn } from "./list-heading";

/** The headings of a list of classes or rooms. */
export interface ListHeadings {
  /** First and last heading row, from 0. */
  readonly top: number;
  readonly bottom: number;
  /** The lines over them. */
  readonly title: string;
  readonly columns: ReadonlyMap<number, ListColumn>;
}

const ROWS = 12;
const COLUMNS = 120;
const MOST_HEADING_ROWS = 3;

/** Finds the headings of a list that names its schools; null where a sheet has none. */
export function listHeadings(grid: Grid): ListHeadings | null {
  for (let row = 0; row < Math.min(ROWS, grid.sheet.rows); row += 1) {
    const name = nameColumn(grid, row);
    if (name === null) continue;
    for (let bottom = lastOf(grid, row, name); bottom >= row; bottom -= 1) {
      const columns = columnsOf(grid, row, bottom);
      if (isList(columns)) return { top: row, bottom, title: titleOver(grid, row), columns };
    }
  }
  return null;
}

function nameColumn(grid: Grid, row: number): number | null {
  for (let column = 0; column < Math.min(COLUMNS, grid.sheet.columns); column += 1) {
    const text = grid.sheet.text(row, column);
    if (text !== "" && namesField(splitUnit(foldHeading(text)).words, "name")) return column;
  }
  return null;
}

/** Further rows of headings hold texts and no figures, and no name. */
function lastOf(grid: Grid, top: number, name: number): number {
  let bottom = top;
  while (bottom - top < MOST_HEADING_ROWS - 1 && isSubHeadings(grid, bottom + 1, name)) bottom += 1;
  return bottom;
}

function isSubHeadings(grid: Grid, row: number, name: number): boolean {
  if (grid.sheet.text(row, name) !== "") return false;
  let texts = 0;
  for (let column = 0; column < Math.min(COLUMNS, grid.sheet.columns); column += 1) {
    if (!Number.isNaN(grid.sheet.number(row, column))) return false;
    const text = grid.sheet.text(row, column);
    if (text !== "" && rowWord(text) !== null) return false;
    if (text !== "") texts += 1;
  }
  return texts > 0;
}

function columnsOf(grid: Grid, top: number, bottom: number): Map<number, ListColumn> {
  const columns = new Map<number, ListColumn>();
  const met = new Set<string>();
  for (let column = 0; column < Math.min(COLUMNS, grid.sheet.columns); column += 1) {
    const read = listColumn(partsOver(grid, top, bottom, column));
    const isKey = read && !["band", "rooms", "areas", "classes"].includes(read.as);
    if (!read || (isKey && met.has(read.as))) continue;
    met.add(read.as);
    columns.set(column, read);
  }
  return columns;
}

function partsOver(grid: Grid, top: number, bottom: number, column: number): string[] {
  const parts: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const own = grid.text(row, column);
    const text =
      own === "" && row < bottom && grid.text(row + 1, column) !== "" ? toTheLeft(grid, row, column) : own;
    const folded = foldHeading(text);
    if (folded !== "" && parts.at(-1) !== folded) parts.push(folded);
  }
  return parts;
}

/** The group heading that reaches over a blank: the nearest to the left that has headings under it. */
function toTheLeft(grid: Grid, row: number, column: number): string {
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = grid.text(row, left);
    if (text !== "") return grid.text(row + 1, left) === "" ? "" : text;
  }
  return "";
}

/** Classes by size, classes or rooms one a row, or rooms with their areas. */
function isList(columns: ReadonlyMap<number, ListColumn>): boolean {
  const count = (as: ListColumn["as"]) => [...columns.values()].filter((one) => one.as === as).length;
  if (count("name") === 0) return false;
  const isClasses = count("band") >= 2 || (count("pupils") > 0 && count("class") > 0);
  const isRooms = count("areas") > 0 || (count("room") > 0 && count("area") > 0);
  return isClasses || isRooms || (count("rooms") > 0 && count("classes") > 0);
}

function titleOver(grid: Grid, top: number): string {
  return Array.from({ length: top }, (_, row) => grid.text(row, 0)).join(" ");
}
