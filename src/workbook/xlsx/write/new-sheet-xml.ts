import { areaName, cellName } from "../../../core/address";
import type { AddSheet, NewCell } from "../../edit";
import { quotedSheetName } from "../../sheet-name";
import { cellXml } from "./cell-xml";
import { colorXml } from "./look-xml";
import { escapeAttribute } from "./xml/escape";

/** ISO 216 A4, as page setups number it. */
const A4 = 9;
const LAST_COLUMN = 16383;

/** A new sheet's whole part. `styleOf` gives the number of a cell's format. */
export function newSheetXml(edit: AddSheet, namespace: string, styleOf: (cell: NewCell) => number): string {
  const body = [
    sheetProperties(edit),
    view(edit.frozenRows ?? 0),
    columns(edit.widths ?? []),
    `<sheetData>${rows(edit, styleOf)}</sheetData>`,
    merges(edit),
    links(edit.cells),
    edit.print ? printing(edit.print) : "",
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">${body.join("")}</worksheet>`;
}

function sheetProperties({ tabColor, print }: AddSheet): string {
  const color = tabColor === undefined ? "" : colorXml("tabColor", tabColor);
  const fit = print?.fitToWidth ? '<pageSetUpPr fitToPage="1"/>' : "";
  return color + fit === "" ? "" : `<sheetPr>${color}${fit}</sheetPr>`;
}

function view(frozenRows: number): string {
  if (frozenRows === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="${cellName(frozenRows, 0)}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${pane}<selection pane="bottomLeft"/></sheetView></sheetViews>`;
}

function columns(widths: readonly number[]): string {
  const list = widths.map(
    (width, n) => `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`,
  );
  return list.length === 0 ? "" : `<cols>${list.join("")}</cols>`;
}

function rows({ cells, heights = [] }: AddSheet, styleOf: (cell: NewCell) => number): string {
  const pieces: string[] = [];
  let current = -1;
  for (const cell of inOrder(cells)) {
    if (cell.row !== current)
      pieces.push(current < 0 ? "" : "</row>", rowTag(cell.row, heights[cell.row] ?? null));
    current = cell.row;
    const { row, column, content } = cell;
    pieces.push(cellXml({ row, column, content, style: styleOf(cell) }));
  }
  return current < 0 ? "" : `${pieces.join("")}</row>`;
}

/** Row by row; the last of several cells at one place counts. */
function inOrder(cells: readonly NewCell[]): readonly NewCell[] {
  const place = ({ row, column }: NewCell) => row * (LAST_COLUMN + 1) + column;
  const isInOrder = cells.every((cell, n) => n === 0 || place(cells[n - 1] ?? cell) < place(cell));
  if (isInOrder) return cells;
  const byPlace = new Map(cells.map((cell) => [place(cell), cell]));
  return [...byPlace].sort(([a], [b]) => a - b).map(([, cell]) => cell);
}

function rowTag(row: number, height: number | null): string {
  return `<row r="${row + 1}"${height === null ? "" : ` ht="${height}" customHeight="1"`}>`;
}

function merges({ merges: areas = [] }: AddSheet): string {
  const list = areas.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  return list.length === 0 ? "" : `<mergeCells count="${list.length}">${list.join("")}</mergeCells>`;
}

function links(cells: readonly NewCell[]): string {
  const list = cells.flatMap(({ row, column, link }) => {
    if (!link) return [];
    const location = escapeAttribute(`${quotedSheetName(link.sheet)}!${link.cell}`);
    return [`<hyperlink ref="${cellName(row, column)}" location="${location}"/>`];
  });
  return list.length === 0 ? "" : `<hyperlinks>${list.join("")}</hyperlinks>`;
}

function printing({ landscape, fitToWidth, pageBreaks = [] }: NonNullable<AddSheet["print"]>): string {
  const fit = fitToWidth ? ' fitToWidth="1" fitToHeight="0"' : "";
  const breaks = pageBreaks.map((row) => `<brk id="${row}" max="${LAST_COLUMN}" man="1"/>`);
  const list = `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join("")}</rowBreaks>`;
  return (
    '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${A4}"${fit} orientation="${landscape ? "landscape" : "portrait"}"/>` +
    (breaks.length === 0 ? "" : list)
  );
}
