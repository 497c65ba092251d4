import {
  BorderStyleTypes,
  ICommandService,
  type IBorderData,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
} from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";

type Rows = Map<number, Map<number, IStyleData>>;

const SIDES = ["t", "b", "l", "r"] as const;
const BLACK = { rgb: "#000000" };

/**
 * Looks that are to be given to cells. An add-in sets them one property at a time; the grid is told once, when
 * something else is asked of it or the batch is over. Nothing is calculated for them.
 */
export class PendingLooks {
  private readonly sheets = new Map<string, Rows>();

  constructor(private readonly workbook: FWorkbook) {}

  add(sheet: string, row: number, column: number, style: IStyleData): void {
    const rows = this.sheets.get(sheet) ?? new Map<number, Map<number, IStyleData>>();
    const cells = rows.get(row) ?? new Map<number, IStyleData>();
    cells.set(column, merged(cells.get(column) ?? {}, style));
    rows.set(row, cells);
    this.sheets.set(sheet, rows);
  }

  flush(): void {
    for (const [sheet, rows] of this.sheets) {
      this.sheets.delete(sheet);
      const face = this.workbook.getSheetBySheetId(sheet);
      const params = {
        unitId: this.workbook.getId(),
        subUnitId: sheet,
        cellValue: matrix(rows),
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

function merged(former: IStyleData, style: IStyleData): IStyleData {
  if (!former.bd || !style.bd) return { ...former, ...style };
  const sides = SIDES.map((side) => [side, { ...former.bd?.[side], ...style.bd?.[side] }] as const);
  const drawn = sides.filter(([, line]) => Object.keys(line).length > 0);
  return { ...former, ...style, bd: Object.fromEntries(drawn) as IBorderData };
}

function matrix(rows: Rows): IObjectMatrixPrimitiveType<ICellData> {
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const [row, columns] of rows) {
    cells[row] = Object.fromEntries([...columns].map(([column, style]) => [column, { s: complete(style) }]));
  }
  return cells;
}

/** A line that was given only a style is black, one that was given only a colour is thin. */
function complete(style: IStyleData): IStyleData {
  if (!style.bd) return style;
  const lines = Object.entries(style.bd).map(([side, line]) => [
    side,
    { s: BorderStyleTypes.THIN, cl: BLACK, ...(line as object) },
  ]);
  return { ...style, bd: Object.fromEntries(lines) as IBorderData };
}
