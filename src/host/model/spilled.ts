import { ObjectMatrix, type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { hasFormula, valueOf } from "./cell-reading";

export interface SpilledCells {
  /** What an array formula shows in a cell that holds nothing itself; null where none does. */
  (row: number, column: number, own: Nullable<ICellData>): ICellData | null;
  each(visit: (row: number, column: number) => void): void;
}

/** The cells of a sheet that array formulas fill; the grid keeps them apart. Null: there are none. */
export function spilledCells(face: FWorksheet): SpilledCells | null {
  const unit = face.getWorkbook().getUnitId();
  const cells = face.getInject().get(FormulaDataModel).getArrayFormulaCellData()?.[unit]?.[face.getSheetId()];
  if (!cells) return null;
  const matrix = new ObjectMatrix<Nullable<ICellData>>(cells);
  const read = (row: number, column: number, own: Nullable<ICellData>) => {
    if (hasFormula(own) || valueOf(own) !== "") return null;
    return matrix.getValue(row, column) ?? null;
  };
  const each = (visit: (row: number, column: number) => void) => {
    matrix.forValue((row, column, cell) => {
      if (cell) visit(row, column);
    });
  };
  return Object.assign(read, { each });
}
