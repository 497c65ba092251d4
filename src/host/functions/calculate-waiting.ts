import { ICommandService, type IUnitRange } from "@univerjs/core";
import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import type { HostBook } from "../book/host-book";
import { valueOf } from "../model/cell-reading";

/** What the grid shows where it knew no function of the name. */
const UNKNOWN = "#NAME?";

/** Calculates the formulas that call one of the functions and have no result: "" or #NAME?. Other results stay. */
export function calculateWaiting(book: HostBook, functions: readonly string[]): void {
  const dirtyRanges = waitingCells(book, functions);
  if (dirtyRanges.length === 0) return;
  const commands = book.workbook.getActiveSheet().getInject().get(ICommandService);
  commands.syncExecuteCommand(
    SetTriggerFormulaCalculationStartMutation.id,
    { dirtyRanges, forceCalculation: false },
    { onlyLocal: true },
  );
}

function waitingCells(book: HostBook, functions: readonly string[]): IUnitRange[] {
  const unitId = book.workbook.getId();
  const calls = functions.map((name) => `${name}(`);
  return book.workbook.getSheets().flatMap((face) => {
    const waiting: IUnitRange[] = [];
    face
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const formula = cell?.f?.toUpperCase();
        if (!formula || !calls.some((call) => formula.includes(call))) return;
        if (!["", UNKNOWN].includes(String(valueOf(cell)))) return;
        const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        waiting.push({ unitId, sheetId: face.getSheetId(), range });
      });
    return waiting;
  });
}
