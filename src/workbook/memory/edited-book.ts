import type { Area } from "../../core/address";
import { addedSheets, addedSheetsSetting, ADDED_SHEETS_KEY, sameSheetName } from "../added-sheets";
import type { AddRule, AddSheet, Edit, RemoveRules, SetCells, SetSetting } from "../edit";
import { WorkbookError } from "../port";
import { isSheetName, quotedSheetName } from "../sheet-name";
import type { MemoryBook } from "./memory-book";
import { cellKey, MemorySheet, type MemoryCell } from "./memory-sheet";

type PlainEdit = Exclude<Edit, { kind: "restore" }>;

/** The book after an edit. @throws WorkbookError as every adapter does */
export function editedBook(book: MemoryBook, edit: PlainEdit): MemoryBook {
  switch (edit.kind) {
    case "set-cells":
      return withSheet(book, edit.sheet, (sheet) => withCells(withLooks(sheet, edit.newRows), edit.cells));
    case "add-rule":
      return withSheet(book, edit.sheet, (sheet) => withRule(sheet, edit));
    case "remove-rules":
      return withoutRules(book, edit);
    case "add-sheet":
      return withNewSheet(book, edit);
    case "remove-sheet":
      return withoutSheet(book, edit.name);
    case "set-setting":
      return withSetting(book, edit);
  }
}

function withSheet(book: MemoryBook, name: string, change: (sheet: MemorySheet) => MemorySheet): MemoryBook {
  if (!book.sheets.some((sheet) => sameSheetName(sheet.name, name)))
    throw new WorkbookError("sheet-missing", name);
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (sameSheetName(sheet.name, name) ? change(sheet) : sheet)),
  };
}

function withCells(sheet: MemorySheet, written: SetCells["cells"]): MemorySheet {
  const cells = new Map(sheet.cells);
  for (const { row, column, content } of written) {
    if (isHiddenByMerge(sheet, row, column)) continue;
    if (sheet.protection.on && !sheet.unlocked.some((area) => covers(area, row, column))) {
      throw new WorkbookError("sheet-protected", sheet.name);
    }
    const key = cellKey(row, column);
    const cell: MemoryCell = {
      content: content === "" ? null : content,
      format: cells.get(key)?.format ?? "General",
    };
    cells.set(key, cell);
  }
  return sheet.with({ cells });
}

function withLooks(sheet: MemorySheet, newRows: SetCells["newRows"]): MemorySheet {
  if (!newRows) return sheet;
  const cells = new Map(sheet.cells);
  for (let row = newRows.area.top; row <= newRows.area.bottom; row += 1) {
    for (let column = newRows.area.left; column <= newRows.area.right; column += 1) {
      const format = cells.get(cellKey(newRows.like, column))?.format ?? "General";
      cells.set(cellKey(row, column), { content: cells.get(cellKey(row, column))?.content ?? null, format });
    }
  }
  return sheet.with({ cells });
}

function isHiddenByMerge({ merges }: MemorySheet, row: number, column: number): boolean {
  return merges.some((area) => covers(area, row, column) && (row > area.top || column > area.left));
}

function covers(area: Area, row: number, column: number): boolean {
  return area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
}

function withRule(sheet: MemorySheet, { areas, formula, look }: AddRule): MemorySheet {
  requireFormatting(sheet);
  return sheet.with({ rules: [...sheet.rules, { areas, formula, look }] });
}

function requireFormatting({ protection, name }: MemorySheet): void {
  if (protection.on && !protection.allowFormatCells) throw new WorkbookError("sheet-protected", name);
}

function withoutRules(book: MemoryBook, { sheet: only, signature }: RemoveRules): MemoryBook {
  const change = (sheet: MemorySheet): MemorySheet => {
    const rules = sheet.rules.filter(({ formula }) => !formula.includes(signature));
    if (rules.length === sheet.rules.length) return sheet;
    requireFormatting(sheet);
    return sheet.with({ rules });
  };
  return only === null ? { ...book, sheets: book.sheets.map(change) } : withSheet(book, only, change);
}

function withNewSheet(book: MemoryBook, edit: AddSheet): MemoryBook {
  requireOpenStructure(book);
  if (!isSheetName(edit.name))
    throw new WorkbookError("host-failure", `no sheet can be named ${JSON.stringify(edit.name)}`);
  if (book.sheets.some(({ name }) => sameSheetName(name, edit.name)))
    throw new WorkbookError("name-taken", edit.name);
  const rows = edit.print?.repeatRows;
  const titles = rows && {
    name: "_xlnm.Print_Titles",
    refersTo: `${quotedSheetName(edit.name)}!$${rows[0] + 1}:$${rows[1] + 1}`,
    sheet: edit.name,
  };
  const added = {
    ...book,
    sheets: [...book.sheets, newSheet(edit)],
    names: titles ? [...book.names, titles] : book.names,
  };
  return withSetting(added, addedSetting([...addedSheets(book.settings), edit.name]));
}

function newSheet({ name, cells, merges }: AddSheet): MemorySheet {
  const entries = cells.map(({ row, column, content, look }): [number, MemoryCell] => [
    cellKey(row, column),
    { content: content === "" ? null : content, format: look?.numberFormat ?? "General" },
  ]);
  return new MemorySheet(name, "visible", new Map(entries), [], merges);
}

function withoutSheet(book: MemoryBook, name: string): MemoryBook {
  const sheet = book.sheets.find((entry) => sameSheetName(entry.name, name));
  if (!sheet) throw new WorkbookError("sheet-missing", name);
  requireOpenStructure(book);
  const ours = addedSheets(book.settings);
  if (!ours.some((other) => sameSheetName(other, name)))
    throw new WorkbookError("read-only", `${name} was not added by QB`);
  const sheets = book.sheets.filter((entry) => entry !== sheet);
  const names = book.names.filter((entry) => entry.sheet !== sheet.name);
  return withSetting(
    { ...book, sheets, names },
    addedSetting(ours.filter((other) => !sameSheetName(other, name))),
  );
}

function requireOpenStructure({ structureLocked }: MemoryBook): void {
  if (structureLocked) throw new WorkbookError("sheet-protected", "the workbook's structure is protected");
}

function addedSetting(names: readonly string[]): SetSetting {
  return { kind: "set-setting", key: ADDED_SHEETS_KEY, value: addedSheetsSetting(names) };
}

function withSetting(book: MemoryBook, { key, value }: SetSetting): MemoryBook {
  const settings = new Map(book.settings);
  if (value === null) settings.delete(key);
  else settings.set(key, value);
  return { ...book, settings };
}
