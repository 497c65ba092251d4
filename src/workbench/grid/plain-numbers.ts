import {
  CellValueType,
  InterceptorEffectEnum,
  isDefaultFormat,
  type ICellData,
  type Nullable,
  type Univer,
} from "@univerjs/core";
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  type ISheetLocation,
} from "@univerjs/sheets";
import { getPatternType } from "@univerjs/sheets-numfmt";
import { generalNumber } from "./general-number";

/** Of an em: digits of the usual fonts. */
const DIGIT = 0.56;
const PIXELS_OF_A_POINT = 4 / 3;
const USUAL_POINTS = 11;
/** Left and right of what a cell shows. */
const ROOM = 5;
/** The editor takes these as the grid shows them; of all other numbers it would lose digits. */
const EDITED_AS_SHOWN = /^(?:date|time|datetime|percent|text)$/;
/** Before what the grid itself does. */
const FIRST = 1000;

/**
 * Shows numbers without a format rounded to their column, as Excel does, and has every number edited with all its
 * digits. To be called once the grid has a workbook: before, it knows nothing of cells.
 */
export function showPlainNumbers(univer: Univer): void {
  const cells = univer.__getInjector().get(SheetInterceptorService);
  cells.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => next(shown(cell, location)),
  });
  cells.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, location, next) => edited(location) ?? next(cell),
  });
}

function shown(cell: Nullable<ICellData>, location: ISheetLocation): Nullable<ICellData> {
  if (cell?.t !== CellValueType.NUMBER || typeof cell.v !== "number" || cell.p) return cell;
  if (Number.isInteger(cell.v) || !isDefaultFormat(patternOf(cell, location))) return cell;
  const text = generalNumber(cell.v, charactersIn(cell, location));
  return text === null ? cell : { ...cell, v: text };
}

/** The number itself, or null where the grid's own way is right. */
function edited(location: ISheetLocation): Nullable<ICellData> {
  const cell = location.worksheet.getCellRaw(location.row, location.col);
  if (cell?.t !== CellValueType.NUMBER || typeof cell.v !== "number" || cell.f || cell.si) return null;
  const pattern = patternOf(cell, location);
  if (!isDefaultFormat(pattern) && EDITED_AS_SHOWN.test(getPatternType(pattern ?? ""))) return null;
  return { ...cell };
}

function patternOf(cell: ICellData, { workbook }: ISheetLocation): string | undefined {
  return workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
}

function charactersIn(cell: ICellData, { workbook, worksheet, row, col }: ISheetLocation): number {
  const { startColumn, endColumn } = worksheet.getMergedCell(row, col) ?? {
    startColumn: col,
    endColumn: col,
  };
  let width = -ROOM;
  for (let column = startColumn; column <= endColumn; column++) width += worksheet.getColumnWidth(column);
  const points = workbook.getStyles().getStyleByCell(cell)?.fs ?? USUAL_POINTS;
  return Math.floor(width / (points * PIXELS_OF_A_POINT * DIGIT));
}
