import type { Area } from "../../../src/core/address";
import type { CellContent } from "../../../src/workbook/edit";
import type { PlainSheet, PlainWorkbook } from "../../../src/workbook/memory/plain-workbook";
import { writeSettingsXml } from "../../../src/workbook/office/settings-xml";
import { BookModel, keyOf, type Cell, type SheetModel } from "./book";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** The book that Excel would have open, for a workbook written down as data. */
export function plainBook(plain: PlainWorkbook): BookModel {
  const book = new BookModel(plain.file ?? "测试.xlsx");
  for (const sheet of plain.sheets) fill(book, book.addSheet(sheet.name), sheet);
  for (const { name, refersTo, sheet } of plain.names ?? []) {
    const names = sheet === null ? book.names : book.sheet(sheet)?.names;
    names?.set(name, `=${refersTo}`);
  }
  if (plain.settings)
    book.xmlParts.set("{settings}", writeSettingsXml("", new Map(Object.entries(plain.settings))));
  book.structureProtected = plain.structureLocked ?? false;
  book.active = plain.sheets[0]?.name ?? "";
  book.calculate = calculator(plain);
  return book;
}

function fill(book: BookModel, sheet: SheetModel, plain: PlainSheet): void {
  sheet.visibility = VISIBILITY[plain.state ?? "visible"];
  plain.rows.forEach((row, top) => row.forEach((content, left) => put(sheet, top, left, content)));
  for (const { row, column, format } of plain.formats ?? []) ensure(sheet, row, column).format = format;
  for (const area of plain.unlocked ?? [])
    each(area, (row, column) => (ensure(sheet, row, column).unlocked = true));
  sheet.merges = [...(plain.merges ?? [])];
  for (const row of plain.hiddenRows ?? []) sheet.hiddenRows.add(row);
  for (const column of plain.hiddenColumns ?? []) sheet.hiddenColumns.add(column);
  if (plain.protection?.on) sheet.protection = { allowFormatCells: plain.protection.allowFormatCells };
  sheet.rules = (plain.rules ?? []).map(({ areas, formula }) => ({
    id: book.newId(),
    type: "Custom",
    areas,
    formula: `=${formula}`,
    format: { fill: null, font: {}, borders: {} },
    stopIfTrue: false,
  }));
}

function put(sheet: SheetModel, row: number, column: number, content: CellContent): void {
  if (content === null) return;
  if (typeof content !== "object") sheet.cells.set(keyOf(row, column), { value: content });
  else
    sheet.cells.set(keyOf(row, column), { ...valueOf(content.result ?? 0), formula: `=${content.formula}` });
}

function valueOf(result: string | number): Cell {
  return { value: result, ...(isError(result) && { error: true }) };
}

const isError = (result: unknown) => typeof result === "string" && result.startsWith("#");

function ensure(sheet: SheetModel, row: number, column: number): Cell {
  const cell = sheet.cell(row, column) ?? { value: "" };
  sheet.cells.set(keyOf(row, column), cell);
  return cell;
}

function each({ top, left, bottom, right }: Area, visit: (row: number, column: number) => void): void {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) visit(row, column);
}

/** Knows the results that were written down, and sums of two whole numbers. */
function calculator(plain: PlainWorkbook): BookModel["calculate"] {
  const results = new Map<string, string | number>();
  for (const content of plain.sheets.flatMap(({ rows }) => rows.flat())) {
    if (typeof content === "object" && content !== null) results.set(content.formula, content.result ?? 0);
  }
  return (formula) => {
    const [, one, other] = /^=(\d+)\+(\d+)$/.exec(formula) ?? [];
    return results.get(formula.slice(1)) ?? (one && other ? Number(one) + Number(other) : 0);
  };
}
