/** A cell by its place in the sheet. Rows and columns count from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. Rows and columns count from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The letters of a column: 0 is "A", 26 is "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** The address of a cell as a person reads it: row 5, column 6 is "G6". */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** The address of an area, "A1:C3", or "A1" where it is one cell. */
export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;

/** The place that "G6" or "$G$6" names, or null where it names none. */
export function parseCell(text: string): CellPlace | null {
  const match = CELL.exec(text);
  if (!match) return null;
  const [, letters, digits] = match as unknown as readonly [string, string, string];
  return { row: Number(digits) - 1, column: columnIndex(letters) };
}

/** The area that "A1:C3" or "B2" names, or null where it names none. */
export function parseArea(text: string): Area | null {
  const [from, to = from] = text.split(":") as [string, string?];
  const start = parseCell(from);
  const end = parseCell(to);
  if (!start || !end) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** The index of a column by its letters: "A" is 0, "AA" is 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
