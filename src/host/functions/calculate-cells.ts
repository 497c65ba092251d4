import {
  ICommandService,
  type ICellData,
  type Injector,
  type IUnitRange,
  type Nullable,
} from "@univerjs/core";
import { IFunctionService, SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import type { HostBook } from "../book/host-book";
import { valueOf } from "../model/cell-reading";

/** What the grid shows where it knew no function of the name. */
const UNKNOWN = "#NAME?";
const TEXT = /"(?:[^"]|"")*"/g;
const CALLED = /[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu;

/**
 * Calculates the formulas that call one of the functions and have no result: "" or #NAME?. Other results stay,
 * unless the file wants them all calculated.
 */
export function calculateWaiting(book: HostBook, functions: readonly string[]): void {
  const calls = functions.map((name) => `${name}(`);
  calculate(book, (formula, cell) => {
    const isCalled = calls.some((call) => formula.includes(call));
    return isCalled && (book.file.calculateOnLoad || ["", UNKNOWN].includes(String(valueOf(cell))));
  });
}

/** Calculates what a file wants calculated when it is opened, as far as the grid knows the functions. */
export function calculateOnLoad(book: HostBook): void {
  if (!book.file.calculateOnLoad) return;
  const known = injectorOf(book).get(IFunctionService);
  calculate(book, (formula) => calledIn(formula).every((name) => known.hasExecutor(name)));
}

function calledIn(formula: string): readonly string[] {
  return formula.replace(TEXT, "").match(CALLED) ?? [];
}

type IsWanted = (formula: string, cell: Nullable<ICellData>) => boolean;

function calculate(book: HostBook, isWanted: IsWanted): void {
  const dirtyRanges = formulaRanges(book, isWanted);
  if (dirtyRanges.length === 0) return;
  injectorOf(book)
    .get(ICommandService)
    .syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { dirtyRanges, forceCalculation: false },
      { onlyLocal: true },
    );
}

function injectorOf(book: HostBook): Injector {
  return book.workbook.getActiveSheet().getInject();
}

/** Wanted formulas one below the other are one range. */
function formulaRanges(book: HostBook, isWanted: IsWanted): IUnitRange[] {
  const unitId = book.workbook.getId();
  return book.workbook.getSheets().flatMap((face) => {
    const last = new Map<number, IUnitRange["range"]>();
    const ranges: IUnitRange["range"][] = [];
    const matrix = face.getSheet().getCellMatrix();
    matrix.forValue((row, column, cell) => {
      const formula = cell?.f?.toUpperCase();
      if (!formula || !isWanted(formula, cell)) return;
      const above = last.get(column);
      if (above?.endRow === row - 1) return void (above.endRow = row);
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      last.set(column, range);
      ranges.push(range);
    });
    return ranges.map((range) => ({ unitId, sheetId: face.getSheetId(), range }));
  });
}
