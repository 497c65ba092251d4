import { cellName } from "../../../core/address";
import {
  cellsOf,
  rowsBetween,
  type CellElement,
  type RowElement,
} from "../../../workbook/xlsx/write/sheet-cells";
import type { WorksheetText } from "../../../workbook/xlsx/write/worksheet-text";
import { numberAttribute, withAttribute } from "../../../workbook/xlsx/write/xml/attributes";
import { childElements, localName, openTag, prefixOf } from "../../../workbook/xlsx/write/xml/elements";
import { escapeCellText } from "../../../workbook/xlsx/write/xml/escape";
import { replaceBetween } from "../../../workbook/xlsx/write/xml/splice";
import { isError, type Value } from "./cell-contents";

/** What is changed of a cell besides its contents. */
export interface CellPatch {
  /** Number of the cell's format. */
  readonly style?: number;
  /** A formula's result. */
  readonly result?: Exclude<Value, null>;
}

export type CellPatches = ReadonlyMap<number, ReadonlyMap<number, CellPatch>>;

/** The worksheet's text with cells patched; what is not patched keeps its bytes. */
export function patchCells({ text, prefix, sheetData }: WorksheetText, patches: CellPatches): string {
  const left = [...patches].sort(([a], [b]) => a - b);
  const pieces: string[] = [];
  let at = sheetData.contentStart;
  const putBefore = (row: number): void => {
    for (let next = left[0]; next && next[0] < row; next = left[0]) {
      left.shift();
      pieces.push(newRow(next[0], next[1], prefix));
    }
  };
  for (const row of rowsBetween(text, sheetData.contentStart, sheetData.contentEnd)) {
    if (left.length === 0) break;
    pieces.push(text.slice(at, row.start));
    at = row.start;
    putBefore(row.row);
    if (left[0]?.[0] !== row.row) continue;
    pieces.push(patchedRow(text, row, left.shift()?.[1] ?? new Map()));
    at = row.end;
  }
  pieces.push(text.slice(at, sheetData.contentEnd));
  putBefore(Infinity);
  return inSheetData({ text, sheetData }, pieces.join(""));
}

function inSheetData({ text, sheetData }: Pick<WorksheetText, "text" | "sheetData">, rows: string): string {
  const { name, start, contentStart, contentEnd, end } = sheetData;
  if (contentEnd < end) return replaceBetween(text, contentStart, contentEnd, rows);
  return rows === "" ? text : replaceBetween(text, start, end, `<${name}>${rows}</${name}>`);
}

function newRow(row: number, cells: ReadonlyMap<number, CellPatch>, prefix: string): string {
  const inside = inOrder(cells).map(([column, patch]) => blank(row, column, patch, prefix));
  const inner = inside.join("");
  return inner === "" ? "" : `<${prefix}row r="${row + 1}">${inner}</${prefix}row>`;
}

function patchedRow(text: string, row: RowElement, patches: ReadonlyMap<number, CellPatch>): string {
  const left = inOrder(patches);
  const prefix = prefixOf(row.name);
  const pieces = [openTag(text, row).replace(/\s*\/>$/, ">")];
  let at = row.contentStart;
  const putBefore = (column: number): void => {
    for (let next = left[0]; next && next[0] < column; next = left[0]) {
      left.shift();
      pieces.push(blank(row.row, next[0], next[1], prefix));
    }
  };
  for (const cell of cellsOf(text, row)) {
    if (left.length === 0) break;
    pieces.push(text.slice(at, cell.start));
    at = cell.start;
    putBefore(cell.column);
    if (left[0]?.[0] !== cell.column) continue;
    pieces.push(patchedCell(text, cell, left.shift()?.[1] ?? {}));
    at = cell.end;
  }
  pieces.push(text.slice(at, row.contentEnd));
  putBefore(Infinity);
  return `${pieces.join("")}</${row.name}>`;
}

function inOrder(cells: ReadonlyMap<number, CellPatch>): [number, CellPatch][] {
  return [...cells].sort(([a], [b]) => a - b);
}

function blank(row: number, column: number, { style }: CellPatch, prefix: string): string {
  return style ? `<${prefix}c r="${cellName(row, column)}" s="${style}"/>` : "";
}

function patchedCell(text: string, cell: CellElement, { style, result }: CellPatch): string {
  let tag = openTag(text, cell);
  if (style !== undefined && style !== (numberAttribute(tag, "s") ?? 0))
    tag = withAttribute(tag, "s", String(style));
  const inside = text.slice(cell.contentStart, cell.contentEnd);
  const close = text.slice(cell.contentEnd, cell.end);
  const formula = childElements(text, cell).find(({ name }) => localName(name) === "f");
  if (result === undefined || !formula) return tag + inside + close;
  const prefix = prefixOf(cell.name);
  const value = `<${prefix}v>${resultText(result)}</${prefix}v>`;
  return withType(tag, result) + text.slice(formula.start, formula.end) + value + close;
}

function resultText(value: Exclude<Value, null>): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return typeof value === "number" ? String(value) : escapeCellText(value);
}

function withType(tag: string, value: Exclude<Value, null>): string {
  const type =
    typeof value === "boolean" ? "b" : typeof value === "number" ? "n" : isError(value) ? "e" : "str";
  if (type !== "n") return withAttribute(tag, "t", type);
  return tag.replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/, "");
}
