import {
  BooleanNumber,
  ICommandService,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  SetRangeValuesCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../core/address";
import type { HostBook, SheetRules, SheetSide } from "../book/host-book";
import { cellCount, holds, overlaps } from "./addresses";
import { isFilled } from "./cell-reading";
import { HeldSheet } from "./held-sheet";
import { NumberFormats } from "./number-formats";
import { looksOf } from "./pending-looks";
import { spilledCells } from "./spilled";

/** A sheet of the grid, or one that is still to be given to it, with what its file says of it. */
export class GridSheet {
  constructor(
    readonly book: HostBook,
    private readonly sheet: FWorksheet | HeldSheet,
  ) {}

  /** The sheet in the grid, which is given it now if it has not got it. */
  get face(): FWorksheet {
    return this.sheet instanceof HeldSheet ? this.sheet.handOver() : this.sheet;
  }

  get id(): string {
    return this.sheet instanceof HeldSheet ? this.sheet.id : this.sheet.getSheetId();
  }

  get name(): string {
    return this.held?.name ?? this.face.getSheetName();
  }

  get side(): SheetSide {
    return this.book.file.sheet(this.id);
  }

  /** The grid shows rules of sheets that it has. */
  get rules(): SheetRules {
    if (this.held) this.held.handOver();
    return this.side.rules;
  }

  get workbook(): FWorkbook {
    return this.book.workbook;
  }

  /** The cells of an area, row by row; those that an array formula fills among them. */
  map<T>(
    { top, left, bottom, right }: Area,
    read: (cell: Nullable<ICellData>, row: number, column: number) => T,
  ): T[][] {
    looksOf(this.workbook).flush();
    const cells = this.grid.getCellMatrix();
    const spilled = spilledCells(this.face);
    return Array.from({ length: bottom - top + 1 }, (_, i) =>
      Array.from({ length: right - left + 1 }, (__, j) => {
        const [row, column] = [top + i, left + j];
        const cell = cells.getValue(row, column);
        return read(spilled?.(row, column, cell) ?? cell, row, column);
      }),
    );
  }

  /** Formulas of an area with their "=", as Excel writes them; null where there is none. */
  formula(cell: Nullable<ICellData>, row: number, column: number): string | null {
    if (cell?.f) return cell.f;
    return cell?.si ? this.face.getRange(row, column).getFormula() || null : null;
  }

  numberFormats(): NumberFormats {
    return new NumberFormats(this.workbook.getWorkbook(), this.grid);
  }

  style(row: number, column: number): IStyleData {
    looksOf(this.workbook).flush();
    return this.grid.getComposedCellStyle(row, column);
  }

  /** One step for undo. Cells that are not named stay. */
  write(cells: IObjectMatrixPrimitiveType<ICellData>, area: Area): void {
    this.reach(area);
    if (this.held) return this.held.write(cells);
    looksOf(this.workbook).flush();
    this.execute(SetRangeValuesCommand.id, { value: cells, range: rangeOf(area) });
  }

  /** In pixels. Rows keep their heights: the grid measures all of them anew where a person changes a width. */
  setColumnWidth(area: Area, width: number): void {
    this.reach({ ...area, bottom: area.top });
    if (this.held) return this.held.setColumnWidth(area, width);
    const ranges = [rangeOf({ ...area, bottom: area.top })];
    this.execute(SetWorksheetColWidthMutation.id, { ranges, colWidth: width });
  }

  /** In pixels, whatever is in the rows. */
  setRowHeight(areas: readonly Area[], height: number): void {
    const rows = areas.map(({ top, bottom }) => ({ top, left: 0, bottom, right: 0 }));
    for (const area of rows) this.reach(area);
    const { held } = this;
    if (held) return rows.forEach((area) => held.setRowHeight(area, height));
    const ranges = rows.map(rangeOf);
    this.execute(SetWorksheetRowHeightMutation.id, { ranges, rowHeight: height });
    this.execute(SetWorksheetRowIsAutoHeightMutation.id, { ranges, autoHeightInfo: BooleanNumber.FALSE });
  }

  /** Merges cells that nothing is in but the first: no selection goes there, and nobody has to be asked. */
  merge(area: Area): void {
    this.reach(area);
    if (this.held) return this.held.merge(rangeOf(area));
    this.execute(AddWorksheetMergeMutation.id, { ranges: [rangeOf(area)] });
  }

  /** Gives looks to cells, all the same or each its own. */
  paint(areas: readonly Area[], style: (area: Area, row: number, column: number) => IStyleData | null): void {
    const { held, id } = this;
    const looks = looksOf(this.workbook);
    for (const area of areas) {
      this.reach(area);
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const own = style(area, row, column);
          if (own && held) held.paint(row, column, own);
          else if (own) looks.add(id, row, column, own);
        }
      }
    }
  }

  merges(): Area[] {
    return (this.held?.merges ?? this.grid.getMergeData()).map(areaOf);
  }

  /** Whether nothing is in an area but in its first cell. */
  isBare(area: Area): boolean {
    const { held } = this;
    const isFirst = (row: number, column: number) => row === area.top && column === area.left;
    if (held) return !anyCell(area, (row, column) => !isFirst(row, column) && held.isFilled(row, column));
    return !this.map(area, (cell, row, column) => !isFirst(row, column) && isFilled(cell))
      .flat()
      .includes(true);
  }

  mergesIn(area: Area): Area[] {
    return this.merges().filter((merge) => overlaps(merge, area));
  }

  /** Whether a merged area hides the cell: it takes nothing then. */
  isHidden(merges: readonly Area[], row: number, column: number): boolean {
    return merges.some((merge) => holds(merge, row, column) && (row !== merge.top || column !== merge.left));
  }

  rowHidden(row: number): boolean {
    return !this.grid.getRowVisible(row);
  }

  columnHidden(column: number): boolean {
    return !this.grid.getColVisible(column);
  }

  /** Null: nothing is in the area. Looks and merged areas count unless only values do. */
  used(within: Area, valuesOnly: boolean): Area | null {
    looksOf(this.workbook).flush();
    const extent = new Extent();
    const take = (row: number, column: number) => holds(within, row, column) && extent.take(row, column);
    this.grid.getCellMatrix().forValue((row, column, cell) => {
      if (isFilled(cell) || (!valuesOnly && cell?.s)) take(row, column);
    });
    spilledCells(this.face)?.each(take);
    if (!valuesOnly) {
      for (const { top, left, bottom, right } of this.merges()) {
        take(top, left);
        take(bottom, right);
      }
    }
    return extent.area();
  }

  private execute(id: string, params: object): void {
    const own = { unitId: this.workbook.getId(), subUnitId: this.id, ...params };
    this.face.getInject().get(ICommandService).syncExecuteCommand(id, own);
  }

  /** Grids have so many rows and columns; more are added where they are needed. */
  private reach(area: Area): void {
    const { bottom, right } = area;
    if (this.held) return this.held.reach(area);
    if (bottom >= this.grid.getRowCount()) this.face.setRowCount(bottom + 1);
    if (right >= this.grid.getColumnCount()) this.face.setColumnCount(right + 1);
  }

  private get grid(): Worksheet {
    return this.face.getSheet();
  }

  /** Null as soon as the grid has the sheet. */
  private get held(): HeldSheet | null {
    return this.sheet instanceof HeldSheet && this.sheet.isHeld() ? this.sheet : null;
  }
}

export function filled(
  { top, left, bottom, right }: Area,
  make: (row: number, column: number) => ICellData | null,
): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const cell = make(row, column);
      if (cell) (matrix[row] ??= {})[column] = cell;
    }
  }
  return matrix;
}

export function rangeOf({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

/** The part of an area that the grid has. */
export function within(area: Area, face: FWorksheet): Area {
  const bottom = Math.min(area.bottom, face.getMaxRows() - 1);
  const right = Math.min(area.right, face.getMaxColumns() - 1);
  return cellCount(area) > 1
    ? { ...area, bottom: Math.max(area.top, bottom), right: Math.max(area.left, right) }
    : area;
}

function anyCell({ top, left, bottom, right }: Area, is: (row: number, column: number) => boolean): boolean {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) if (is(row, column)) return true;
  }
  return false;
}

class Extent {
  private found: { top: number; left: number; bottom: number; right: number } | null = null;

  take(row: number, column: number): void {
    this.found ??= { top: row, left: column, bottom: row, right: column };
    this.found.top = Math.min(this.found.top, row);
    this.found.left = Math.min(this.found.left, column);
    this.found.bottom = Math.max(this.found.bottom, row);
    this.found.right = Math.max(this.found.right, column);
  }

  area(): Area | null {
    return this.found;
  }
}
