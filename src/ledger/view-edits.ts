import type { Report } from "../core/report/report";
import type { Standard } from "../core/standard";
import type { AddSheet, Edit } from "../workbook/edit";
import { Kind, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import type { LedgerRecord } from "./record";
import { freeName } from "./sheet-name";
import { VIEW_NAMES, viewSheet } from "./views";

export interface ViewEdits {
  readonly edits: readonly Edit[];
  /** Sheet name -> print of what was written. */
  readonly prints: ReadonlyMap<string, number>;
}

/**
 * Both views anew. A former view goes only where it is as QB wrote it: one in which a person typed stays, and
 * the new one gets another name.
 */
export function viewEdits(
  into: WorkbookSnapshot | null,
  { views }: LedgerRecord,
  report: Report,
  standard: Standard,
  day: string,
): ViewEdits {
  const sheets = into?.sheets ?? [];
  const own = sheets.filter((sheet) => views.get(sheet.name) === printOf(sheet));
  const taken = sheets.filter((sheet) => !own.includes(sheet)).map(({ name }) => name);
  const added = VIEW_NAMES.map((view) => {
    const name = freeName(view, taken);
    taken.push(name);
    return viewSheet(view, name, report, standard, day);
  });
  const unchanged = (sheet: AddSheet) =>
    own.some((one) => one.name === sheet.name && printOf(one) === printOfNew(sheet));
  const fresh = added.filter((sheet) => !unchanged(sheet));
  const going = own.filter(({ name }) => !added.some((sheet) => sheet.name === name && unchanged(sheet)));
  return {
    edits: [...going.map(({ name }): Edit => ({ kind: "remove-sheet", name })), ...fresh],
    prints: new Map(added.map((sheet) => [sheet.name, printOfNew(sheet)])),
  };
}

/** A number that is another as soon as a person typed, sorted or took out something. */
function printOf(sheet: SheetSnapshot): number {
  const print = new Print();
  for (let row = 0; row < sheet.rows; row += 1)
    for (let column = 0; column < sheet.columns; column += 1) {
      const kind = sheet.kind(row, column);
      if (kind === Kind.number) print.add(row, column, String(sheet.number(row, column)));
      else if (kind !== Kind.blank) print.add(row, column, sheet.text(row, column));
    }
  return print.value;
}

function printOfNew({ cells }: AddSheet): number {
  const print = new Print();
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, content } of inOrder)
    if (content !== null) print.add(row, column, String(content));
  return print.value;
}

/** FNV-1a over places and texts. */
class Print {
  value = 0x811c9dc5;

  add(row: number, column: number, text: string): void {
    for (const sign of `${row} ${column} ${text}\n`)
      this.value = Math.imul(this.value ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
}
