import type { CellContent } from "../../edit";
import { cellXml } from "./cell-xml";
import { sharedGroupOf } from "./shared-formulas";
import { cellsOf, type CellElement, type RowElement } from "./sheet-cells";
import { rowStyle } from "./worksheet-text";
import { attribute, numberAttribute, withAttribute } from "./xml/attributes";
import { childElement, openTag, prefixOf } from "./xml/elements";
import { prefixed } from "./xml/splice";

/** What writing cells came upon. */
export interface Overwritten {
  /** Styles of the cells written to. */
  readonly styles: Set<number>;
  /** Shared formulas that were spelled out in a cell written to. */
  readonly sharedGroups: Set<string>;
  formulas: boolean;
}

/** Contents by column. */
export type RowContents = ReadonlyMap<number, CellContent>;
type StyleOf = (column: number) => number;

/** A new row's XML; "" where nothing is in it. @param looks styles by column that blank cells have too */
export function newRow(
  row: number,
  contents: RowContents,
  styleOf: StyleOf,
  prefix: string,
  met: Overwritten,
  looks: ReadonlyMap<number, number> = new Map(),
): string {
  const blank = [...looks.keys()].map((column) => [column, null] as const);
  const cells = inOrder(new Map([...blank, ...contents])).map(([column, content]) => {
    const style = looks.get(column) ?? styleOf(column);
    met.styles.add(style);
    const isBare = content === null && !looks.has(column);
    return cellXml({ row, column, style: isBare ? 0 : style, content });
  });
  const inside = cells.join("");
  return inside === "" ? "" : prefixed(`<row r="${row + 1}">${inside}</row>`, prefix);
}

function inOrder(contents: RowContents): [number, CellContent][] {
  return [...contents].sort(([a], [b]) => a - b);
}

/** An existing row's XML with its cells written; what is not written to keeps its bytes. */
export function rewrittenRow(
  text: string,
  row: RowElement,
  contents: RowContents,
  columnStyle: StyleOf,
  met: Overwritten,
): string {
  const tag = openTag(text, row);
  const own = rowStyle(tag);
  const prefix = prefixOf(row.name);
  const write = (column: number, content: CellContent, style: number): string => {
    met.styles.add(style);
    return prefixed(cellXml({ row: row.row, column, style, content }), prefix);
  };
  const pieces = [withSpans(tag.replace(/\s*\/>$/, ">"), contents)];
  const left = inOrder(contents);
  let from = row.contentStart;
  const putBefore = (column: number): void => {
    for (let next = left[0]; next && next[0] < column; next = left[0]) {
      left.shift();
      if (next[1] !== null) pieces.push(write(next[0], next[1], own ?? columnStyle(next[0])));
    }
  };
  for (const cell of cellsOf(text, row)) {
    pieces.push(text.slice(from, cell.start));
    from = cell.start;
    putBefore(cell.column);
    if (left[0]?.[0] !== cell.column) continue;
    const [column, content] = left.shift() ?? [0, null];
    pieces.push(write(column, content, styleOf(text, cell)));
    note(text, cell, met);
    from = cell.end;
  }
  pieces.push(text.slice(from, row.contentEnd));
  putBefore(Infinity);
  return `${pieces.join("")}</${row.name}>`;
}

function styleOf(text: string, cell: CellElement): number {
  return numberAttribute(openTag(text, cell), "s") ?? 0;
}

function note(text: string, cell: CellElement, met: Overwritten): void {
  if (!childElement(text, cell, "f")) return;
  met.formulas = true;
  const group = sharedGroupOf(text, cell);
  if (group !== null) met.sharedGroups.add(group);
}

/** The optional hint which columns a row uses. */
function withSpans(tag: string, contents: RowContents): string {
  const [, first, last] = /^(\d+):(\d+)$/.exec(attribute(tag, "spans") ?? "") ?? [];
  if (first === undefined) return tag;
  const columns = [...contents].filter(([, content]) => content !== null).map(([column]) => column + 1);
  const least = Math.min(Number(first), ...columns);
  const most = Math.max(Number(last), ...columns);
  return withAttribute(tag, "spans", `${least}:${most}`);
}
