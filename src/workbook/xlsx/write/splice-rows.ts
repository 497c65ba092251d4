import { areaName, parseArea, type Area } from "../../../core/address";
import type { CellContent, SetCells } from "../../edit";
import { cellsOf, rowsBetween, type RowElement } from "./sheet-cells";
import { newRow, rewrittenRow, type Overwritten, type RowContents } from "./splice-row";
import { columnStyles, type WorksheetText } from "./worksheet-text";
import { attribute, numberAttribute, withAttribute } from "./xml/attributes";
import { localName, openTag } from "./xml/elements";

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

export interface SplicedRows extends Overwritten {
  /** The whole worksheet. */
  readonly text: string;
}

/** Writes cells into the worksheet's text in one pass; the last content for a cell counts. */
export function spliceRows(
  sheet: WorksheetText,
  cells: SetCells["cells"],
  newRows?: SetCells["newRows"],
): SplicedRows {
  const met: Overwritten = { styles: new Set(), sharedGroups: new Set(), formulas: false };
  const rows = contentsByRow(cells);
  const splices = [...dimensionSplice(sheet, cells), ...rowSplices(sheet, rows, met, newRows)];
  return { ...met, text: applySplices(sheet.text, splices) };
}

function contentsByRow(cells: SetCells["cells"]): [number, RowContents][] {
  const rows = new Map<number, Map<number, CellContent>>();
  for (const { row, column, content } of cells) {
    const contents = rows.get(row) ?? new Map<number, CellContent>();
    rows.set(row, contents.set(column, content));
  }
  return [...rows].sort(([a], [b]) => a - b);
}

function rowSplices(
  sheet: WorksheetText,
  wanted: readonly [number, RowContents][],
  met: Overwritten,
  newRows: SetCells["newRows"],
): Splice[] {
  const { text, prefix, sheetData } = sheet;
  const styleOf = columnStyles(sheet);
  const existing = [...rowsBetween(text, sheetData.contentStart, sheetData.contentEnd)];
  const byNumber = new Map(existing.map((row) => [row.row, row]));
  const splices = wanted.map(([number, contents]): Splice => {
    const row = byNumber.get(number);
    if (row) return { from: row.start, to: row.end, by: rewrittenRow(text, row, contents, styleOf, met) };
    const at = firstAfter(existing, number)?.start ?? sheetData.contentEnd;
    const model = newRows && isWithin(newRows.area, number) ? byNumber.get(newRows.like) : undefined;
    const looks = model ? stylesIn(text, model) : new Map<number, number>();
    return { from: at, to: at, by: newRow(number, contents, styleOf, prefix, met, looks) };
  });
  return sheetData.contentEnd < sheetData.end ? splices : [openedSheetData(sheet, splices)];
}

function isWithin({ top, bottom }: Area, row: number): boolean {
  return top <= row && row <= bottom;
}

/** Column -> style of the cells of a row that have one. */
function stylesIn(text: string, row: RowElement): Map<number, number> {
  const styles = new Map<number, number>();
  for (const cell of cellsOf(text, row)) {
    const style = numberAttribute(openTag(text, cell), "s") ?? 0;
    if (style > 0) styles.set(cell.column, style);
  }
  return styles;
}

/** The first row below a number; rows are in ascending order. */
function firstAfter(rows: readonly RowElement[], number: number): RowElement | undefined {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) > number) high = middle;
    else low = middle + 1;
  }
  return rows[low];
}

/** `<sheetData/>` with rows inside. */
function openedSheetData({ sheetData }: WorksheetText, rows: readonly Splice[]): Splice {
  const inside = rows.map(({ by }) => by).join("");
  const { name, start, end } = sheetData;
  return { from: start, to: end, by: inside === "" ? `<${name}/>` : `<${name}>${inside}</${name}>` };
}

/** The optional note of the area in use only grows. */
function dimensionSplice({ text, head }: WorksheetText, cells: SetCells["cells"]): Splice[] {
  const element = head.find(({ name }) => localName(name) === "dimension");
  const tag = element ? openTag(text, element) : "";
  const area = parseArea(attribute(tag, "ref") ?? "");
  if (!element || !area) return [];
  const grown = cells.filter(({ content }) => content !== null).reduce<Area>(include, area);
  if (areaName(grown) === areaName(area)) return [];
  return [{ from: element.start, to: element.contentStart, by: withAttribute(tag, "ref", areaName(grown)) }];
}

function include(area: Area, { row, column }: { row: number; column: number }): Area {
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}

/** Splices in the order of their places; several at one place follow each other. */
function applySplices(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, by } of splices) {
    pieces.push(text.slice(at, from), by);
    at = to;
  }
  return pieces.join("") + text.slice(at);
}
