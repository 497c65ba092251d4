import type { FWorksheet } from "@univerjs/sheets/facade";
import { atOnce, type Steps } from "../../core/steps";
import { breather } from "../../workbook/breather";
import { addPlainSheet } from "../../workbook/xlsx/write/add-sheet";
import { EditContext } from "../../workbook/xlsx/write/edit-context";
import { PackageDraft } from "../../workbook/xlsx/write/package-draft";
import { removeAnySheet } from "../../workbook/xlsx/write/remove-sheet";
import { setCells } from "../../workbook/xlsx/write/set-cells";
import { findSheet } from "../../workbook/xlsx/write/workbook-part";
import { readWorksheet } from "../../workbook/xlsx/write/worksheet-text";
import { openArchive } from "../../workbook/xlsx/zip/archive";
import { keepAddInSettings } from "./add-in-settings";
import type { OpenedBook } from "./open-book";
import { readGridBook, type GridBook } from "./open/read-grid-book";
import type { GridSheet } from "./open/read-grid-sheet";
import { addedSheet } from "./save/added-sheet";
import { CellFormats } from "./save/cell-formats";
import { layoutChanges } from "./save/layout-changes";
import { patchCells, type CellPatch } from "./save/patch-cells";
import { sheetChanges, type SheetChanges } from "./save/sheet-changes";
import { writeLayout } from "./save/write-layout";
import { writeLinks, writePageBreaks } from "./save/write-links";
import { writeRules } from "./save/write-rules";
import { writeXmlParts } from "./save/write-xml-parts";

/**
 * The book as an .xlsx file: the file that was opened with what changed since, in the grid and beside it.
 * What did not change keeps its bytes; saving changes nothing of the book and may be done again.
 * @throws WorkbookError where the grid holds a change that the file cannot take: a locked cell, part of an array.
 */
export function saveBook(book: OpenedBook): Uint8Array {
  return atOnce(new Saving(book).steps());
}

/**
 * The same, and the page has its turn in between.
 * @param isUnchanged whether the book is still as it was at the beginning
 * @returns null where it is not: half of a change may have been taken
 */
export async function saveInTurns(book: OpenedBook, isUnchanged: () => boolean): Promise<Uint8Array | null> {
  const rest = breather();
  const steps = new Saving(book).steps();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await rest();
    if (!isUnchanged()) return null;
  }
}

/** A sheet of the grid, and what it was in the file. */
interface SavedSheet {
  readonly id: string;
  readonly before: GridSheet | null;
  readonly sheet: FWorksheet;
  readonly changes: SheetChanges;
}

class Saving {
  private readonly context: EditContext;
  private readonly draft: PackageDraft;
  private readonly before: GridBook;
  private readonly formats: CellFormats;

  constructor(private readonly book: OpenedBook) {
    const { bytes, name, tools, workbook } = book;
    this.draft = new PackageDraft(openArchive(bytes), tools);
    this.context = new EditContext(this.draft);
    this.before = readGridBook(bytes, name, tools.inflater);
    const styles = workbook.getWorkbook().getStyles();
    this.formats = new CellFormats(this.context, (id) => styles.get(id));
  }

  /** Little by little; the file comes with the last step. */
  *steps(): Steps<Uint8Array> {
    const { book, draft } = this;
    const sheets: SavedSheet[] = [];
    for (const sheet of book.workbook.getSheets()) {
      sheets.push(this.compared(sheet));
      yield;
    }
    this.removeSheets(sheets);
    const edited = sheets.some(({ before, changes }) => before !== null && changes.contents.length > 0);
    for (const sheet of sheets) {
      this.saveSheet(sheet, edited);
      yield;
    }
    keepAddInSettings(book.file.xmlParts, book.file.settings);
    writeXmlParts(draft, book.file.xmlParts.changes());
    return draft.touchedNames().size === 0 ? book.bytes : draft.write().bytes;
  }

  private compared(sheet: FWorksheet): SavedSheet {
    const id = sheet.getSheetId();
    const before = this.before.sheets.find(({ data }) => data.id === id) ?? null;
    return { id, before, sheet, changes: sheetChanges(before, sheet) };
  }

  private removeSheets(sheets: readonly SavedSheet[]): void {
    for (const { data } of this.before.sheets) {
      if (sheets.every(({ id }) => id !== data.id)) removeAnySheet(this.context, data.name ?? "");
    }
  }

  private saveSheet(saved: SavedSheet, edited: boolean): void {
    const { before, sheet, changes } = saved;
    if (before) this.saveContents(before, changes);
    else this.addSheet(saved);
    const part = before?.part ?? findSheet(this.draft, sheet.getSheetName()).part;
    this.patch(part, changes, edited || !before);
    if (before) {
      writeLayout(this.context, part, layoutChanges(before, sheet), this.before.digit);
      this.saveSide(saved.id, before);
    }
    writeRules(this.context, part, this.book.file.sheet(saved.id).rules.record());
    this.draft.settle(part);
  }

  private saveSide(id: string, { part, links }: GridSheet): void {
    const side = this.book.file.sheet(id);
    writeLinks(this.context, part, links, side.links);
    if (side.emptied) writePageBreaks(this.context, part, side.page.pageBreaks ?? []);
  }

  private addSheet({ id, sheet, changes }: SavedSheet): void {
    addPlainSheet(this.context, addedSheet(sheet, this.book.file.sheet(id), changes, this.before.digit));
  }

  private saveContents({ data }: GridSheet, { contents }: SheetChanges): void {
    if (contents.length > 0)
      setCells(this.context, { kind: "set-cells", sheet: data.name ?? "", cells: contents });
  }

  /** Results are written only where somebody changed a cell: two programs never calculate quite the same. */
  private patch(part: string, { looks, results }: SheetChanges, edited: boolean): void {
    const patches = new Map<number, Map<number, CellPatch>>();
    const add = (row: number, column: number, patch: CellPatch) => {
      const inRow = patches.get(row) ?? new Map<number, CellPatch>();
      patches.set(row, inRow.set(column, { ...inRow.get(column), ...patch }));
    };
    for (const { row, column, look } of looks) {
      add(row, column, { style: this.formats.numberOf(look.now, look.before) });
    }
    if (edited) for (const { row, column, value } of results) add(row, column, { result: value });
    if (patches.size === 0) return;
    this.draft.setText(part, patchCells(readWorksheet(this.draft, part), patches));
  }
}
