import { parseCell } from "../core/address";

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

/** The row that a place names, from 1; null where it names no cell. */
export function rowOfPlace(text: string): number | null {
  const cell = parseCell(text.slice(text.lastIndexOf("!") + 1));
  return cell && cell.row + 1;
}
