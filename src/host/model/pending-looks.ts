import { ICommandService, type IStyleData } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { CellLooks } from "./cell-looks";

/**
 * Looks that are to be given to cells. An add-in sets them one property at a time; the grid is told once, when
 * something else is asked of it or the batch is over. Nothing is calculated for them.
 */
export class PendingLooks {
  private readonly sheets = new Map<string, CellLooks>();

  constructor(private readonly workbook: FWorkbook) {}

  add(sheet: string, row: number, column: number, style: IStyleData): void {
    const looks = this.sheets.get(sheet) ?? new CellLooks();
    looks.add(row, column, style);
    this.sheets.set(sheet, looks);
  }

  flush(): void {
    for (const [sheet, looks] of this.sheets) {
      this.sheets.delete(sheet);
      const face = this.workbook.getSheetBySheetId(sheet);
      const params = {
        unitId: this.workbook.getId(),
        subUnitId: sheet,
        cellValue: looks.matrix((look) => look),
        trigger: SetStyleCommand.id,
      };
      face?.getInject().get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params);
    }
  }
}

const pending = new WeakMap<FWorkbook, PendingLooks>();

export function looksOf(workbook: FWorkbook): PendingLooks {
  const known = pending.get(workbook) ?? new PendingLooks(workbook);
  pending.set(workbook, known);
  return known;
}
