import { parseCell } from "../core/address";
import type { CellContent } from "../workbook/edit";
import { quotedSheetName } from "../workbook/sheet-name";

/** Where a problem's number stands. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
}

/** "汇总!G6"; with the file's name before it where the ledger lies in another file. */
export function placeText({ file, sheet }: Place, cell: string | null, into = file): string {
  const at = cell === null ? sheet : `${sheet}!${cell}`;
  return file === into ? at : `${file} ${at}`;
}

/** How the formula of a linked place begins. */
const LINK = 'HYPERLINK("#';

/**
 * The cell 位置: a formula that leads to the number's cell, so that the link goes wherever its row is sorted or
 * copied to; words alone where the number stands in another file.
 */
export function placeContent({ file, sheet }: Place, cell: string | null, into: string): CellContent {
  if (sheet === "") return "";
  const text = placeText({ file, sheet }, cell, into);
  if (file !== into) return text;
  const target = `${quotedSheetName(sheet)}!${cell ?? "A1"}`;
  const said = (words: string) => words.replaceAll('"', '""');
  return { formula: `${LINK}${said(target)}","${said(text)}")`, result: text };
}

/** Whether a formula is a place that QB linked, and so may be written anew. */
export function isPlaceLink(formula: string): boolean {
  return formula.replace(/^=/, "").startsWith(LINK);
}

/** What a cell with such content shows. */
export function shownText(content: CellContent): string {
  if (content === null) return "";
  return String(typeof content === "object" ? (content.result ?? "") : content);
}

/** The row that a place names, from 1; null where it names no cell. */
export function rowOfPlace(text: string): number | null {
  const cell = parseCell(text.slice(text.lastIndexOf("!") + 1));
  return cell && cell.row + 1;
}
