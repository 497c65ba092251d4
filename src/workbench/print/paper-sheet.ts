import type { ICellDataForSheetInterceptor, IStyleData, Nullable, Worksheet } from "@univerjs/core";

type Cell = Nullable<ICellDataForSheetInterceptor>;

/** Rows printed at most: a browser lays out no more in bearable time. */
const MOST_ROWS = 5000;

const SIDES = { t: "top", r: "right", b: "bottom", l: "left" } as const;
const ACROSS = ["", "left", "center", "right"];
const DOWN = ["", "top", "middle", "bottom"];

function dress(place: HTMLTableCellElement, style: IStyleData, isNumber: boolean): void {
  const { style: css } = place;
  if (style.bg?.rgb) css.backgroundColor = style.bg.rgb;
  if (style.cl?.rgb) css.color = style.cl.rgb;
  if (style.ff) css.fontFamily = `"${style.ff}", serif`;
  if (style.fs) css.fontSize = `${style.fs}pt`;
  if (style.bl) css.fontWeight = "bold";
  if (style.it) css.fontStyle = "italic";
  css.textAlign = ACROSS[style.ht ?? 0] || (isNumber ? "right" : "left");
  css.verticalAlign = DOWN[style.vt ?? 0] || "bottom";
  for (const [key, side] of Object.entries(SIDES)) {
    const line = style.bd?.[key as keyof typeof SIDES];
    if (line) css.setProperty(`border-${side}`, `0.5pt solid ${line.cl.rgb ?? "black"}`);
  }
}

function textOf(cell: Cell): string {
  const rich = cell?.p?.body?.dataStream;
  return rich ? rich.replaceAll("\r", "\n").trimEnd() : String(cell?.v ?? "");
}

function count(first: number, last: number, counts: (index: number) => boolean): number {
  let found = 0;
  for (let index = first; index <= last; index++) if (counts(index)) found++;
  return found;
}

function addCell(row: HTMLTableRowElement, sheet: Worksheet, at: { row: number; column: number }): void {
  const merged = sheet.getMergedCell(at.row, at.column);
  if (merged && (merged.startRow !== at.row || merged.startColumn !== at.column)) return;
  const place = row.insertCell();
  if (merged) {
    place.rowSpan = count(merged.startRow, merged.endRow, (row) => sheet.getRowVisible(row));
    place.colSpan = count(merged.startColumn, merged.endColumn, (column) => sheet.getColVisible(column));
  }
  const cell = sheet.getCell(at.row, at.column);
  place.textContent = textOf(cell);
  const style = sheet.getComposedCellStyleByCellData(at.row, at.column, cell);
  dress(place, style, typeof sheet.getCellRaw(at.row, at.column)?.v === "number");
}

/**
 * A sheet as a table for paper: what the grid shows, marks and all, without hidden rows and columns.
 * The grid itself is a picture of what is in sight only.
 */
export function paperSheet(sheet: Worksheet): HTMLTableElement {
  const table = document.createElement("table");
  const { endRow, endColumn } = sheet.getDataRealRange();
  const columns = [...Array(endColumn + 1).keys()].filter((column) => sheet.getColVisible(column));
  for (const column of columns) {
    const col = document.createElement("col");
    col.style.width = `${sheet.getColumnWidth(column)}px`;
    table.append(col);
  }
  for (let row = 0; row <= Math.min(endRow, MOST_ROWS); row++) {
    if (!sheet.getRowVisible(row)) continue;
    const line = table.insertRow();
    line.style.height = `${sheet.getRowHeight(row)}px`;
    for (const column of columns) addCell(line, sheet, { row, column });
  }
  return table;
}
