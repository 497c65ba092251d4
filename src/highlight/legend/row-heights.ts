import type { NewCell } from "../../workbook/edit";
import { COLUMNS } from "./finding-lines";

/** Points that a line of 11 points needs. */
const LINE = 15;
/** The title is larger. */
const TITLE = 21;

/** The heights of the rows, so that wrapped texts are seen whole. */
export function heightsOf(cells: readonly NewCell[]): number[] {
  const heights: number[] = [];
  for (const { row, column, content, look } of cells) {
    const text = look?.wrap && typeof content === "string" ? content : "";
    const lines = Math.max(1, Math.ceil(widthOf(text) / ((COLUMNS[column]?.width ?? 1) - MARGIN)));
    const height = (look?.size ?? 0) > 11 ? TITLE : lines * LINE;
    heights[row] = Math.max(heights[row] ?? 0, height);
  }
  return Array.from(heights, (height) => height ?? LINE);
}

/** What a cell's own edges take of its width, and what a line loses where it breaks. */
const MARGIN = 2;

/** A Chinese character is as wide as two digits. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u2e80-\uffff]/.test(character) ? 2 : 1;
  return width;
}
