import type { CellPlace } from "../../core/address";
import { sameSheetName } from "../added-sheets";
import type { AddRule, CellContent, Edit } from "../edit";
import { WorkbookError, type ReadOptions, type WorkbookPort } from "../port";
import { editedBook } from "./edited-book";
import { memoryBook, type MemoryBook } from "./memory-book";
import type { PlainWorkbook } from "./plain-workbook";

/** A book before and after some edits: what taking them back needs. */
class MemoryRestore {
  constructor(
    readonly before: MemoryBook,
    readonly after: MemoryBook,
  ) {}
}

/** A workbook as plain data. It calculates nothing and keeps rules as they were given. */
export class MemoryPort implements WorkbookPort {
  private book: MemoryBook;
  private readonly listeners = new Set<(sheet: string) => void>();
  /** The last cell that was asked to be shown. */
  selected: { readonly sheet: string; readonly cell: CellPlace } | null = null;

  constructor(plain: PlainWorkbook) {
    this.book = memoryBook(plain);
  }

  async read({ sheet: name, signal }: ReadOptions = {}): Promise<MemoryBook> {
    signal?.throwIfAborted();
    if (name === undefined) return this.book;
    const sheets = this.book.sheets.filter((sheet) => sheet.name === name);
    if (sheets.length === 0) throw new WorkbookError("sheet-missing", name);
    return { ...this.book, sheets };
  }

  async apply(edits: readonly Edit[]): Promise<readonly Edit[]> {
    const before = this.book;
    const after = edits.reduce(applied, before);
    this.book = after;
    return after === before ? [] : [{ kind: "restore", data: new MemoryRestore(before, after) }];
  }

  async select(sheet: string, cell: CellPlace): Promise<void> {
    this.selected = { sheet, cell };
  }

  async onChange(listener: (sheet: string) => void): Promise<() => void> {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What a person types: it goes into the book, and the listeners hear of it. */
  type(sheet: string, cell: CellPlace, content: CellContent): void {
    this.book = editedBook(this.book, { kind: "set-cells", sheet, cells: [{ ...cell, content }] });
    for (const listener of this.listeners) listener(sheet);
  }

  /** The conditional formats of a sheet, or of all. */
  rules(sheet?: string): readonly AddRule[] {
    return this.book.sheets
      .filter(({ name }) => sheet === undefined || sameSheetName(name, sheet))
      .flatMap(({ name, rules }) => rules.map((rule) => ({ kind: "add-rule", sheet: name, ...rule })));
  }
}

function applied(book: MemoryBook, edit: Edit): MemoryBook {
  if (edit.kind !== "restore") return editedBook(book, edit);
  if (!(edit.data instanceof MemoryRestore))
    throw new WorkbookError("host-failure", "an undo of another workbook");
  if (edit.data.after !== book)
    throw new WorkbookError("host-failure", "later edits must be taken back first");
  return edit.data.before;
}
