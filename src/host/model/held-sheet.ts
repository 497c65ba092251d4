import {
  BooleanNumber,
  generateRandomId,
  ICommandService,
  mergeWorksheetSnapshotWithDefault,
  ObjectMatrix,
  Tools,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IStyleData,
  type IWorksheetData,
} from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../core/address";
import { appendSheet } from "./append-sheet";
import { CellLooks } from "./cell-looks";
import { isFilled } from "./cell-reading";

type Cells = IObjectMatrixPrimitiveType<ICellData>;

/**
 * A sheet that was added and of which the grid is not told yet. What is written to it is gathered and handed over
 * whole: at every single write the grid would look for formulas in all sheets, and paint anew.
 */
export class HeldSheet {
  readonly id = generateRandomId();
  private readonly cells = new ObjectMatrix<ICellData>();
  private readonly looks = new CellLooks();
  private readonly merged: IRange[] = [];
  private readonly columns: IWorksheetData["columnData"] = {};
  private readonly rows: IWorksheetData["rowData"] = {};
  private readonly size = { rows: 0, columns: 0 };
  private face: FWorksheet | null = null;

  constructor(
    private readonly workbook: FWorkbook,
    readonly name: string,
  ) {}

  isHeld(): boolean {
    return this.face === null;
  }

  get merges(): readonly IRange[] {
    return this.merged;
  }

  isFilled(row: number, column: number): boolean {
    return isFilled(this.cells.getValue(row, column));
  }

  write(cells: Cells): void {
    new ObjectMatrix(cells).forValue((row, column, cell) => this.cells.setValue(row, column, cell));
  }

  paint(row: number, column: number, style: IStyleData): void {
    this.looks.add(row, column, style);
  }

  merge(range: IRange): void {
    this.merged.push(range);
  }

  /** In pixels. */
  setColumnWidth({ left, right }: Area, width: number): void {
    for (let column = left; column <= right; column++) this.columns[column] = { w: width };
  }

  /** In pixels. */
  setRowHeight({ top, bottom }: Area, height: number): void {
    for (let row = top; row <= bottom; row++) this.rows[row] = { h: height, ia: BooleanNumber.FALSE };
  }

  /** The sheet has cells up to here at least. */
  reach({ bottom, right }: Area): void {
    this.size.rows = Math.max(this.size.rows, bottom + 1);
    this.size.columns = Math.max(this.size.columns, right + 1);
  }

  /** Gives it to the grid as the last sheet. From then on the grid has it, and nothing is to be put in here. */
  handOver(): FWorksheet {
    return (this.face ??= this.given());
  }

  private given(): FWorksheet {
    const { workbook, id } = this;
    appendSheet(workbook, this.data());
    const face = workbook.getSheetBySheetId(id);
    if (!face) throw new Error(`the grid did not take the sheet ${this.name}`);
    this.writeFormulas(face);
    return face;
  }

  /** They come after: the grid calculates what is written to a sheet, not what a sheet brings with it. */
  private writeFormulas(face: FWorksheet): void {
    const formulas = this.some((cell) => Boolean(cell.f));
    if (!formulas.hasValue()) return;
    const place = { unitId: this.workbook.getId(), subUnitId: this.id };
    const params = { ...place, value: formulas.getMatrix(), range: formulas.getStartEndScope() };
    face.getInject().get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, params);
  }

  private data(): IWorksheetData {
    const styles = this.workbook.getWorkbook().getStyles();
    const cells = new ObjectMatrix(this.looks.matrix((look) => styles.setValue(withoutGaps(look))));
    this.some((cell) => !cell.f).forValue((row, column, cell) => {
      const look = cells.getValue(row, column);
      const content = Tools.removeNull({ ...cell }) as ICellData;
      if (look || Object.keys(content).length > 0) cells.setValue(row, column, { ...look, ...content });
    });
    const data = mergeWorksheetSnapshotWithDefault({ id: this.id, name: this.name });
    return {
      ...data,
      rowCount: Math.max(data.rowCount, this.size.rows),
      columnCount: Math.max(data.columnCount, this.size.columns),
      cellData: cells.getMatrix(),
      mergeData: this.merged,
      rowData: this.rows,
      columnData: this.columns,
    };
  }

  private some(which: (cell: ICellData) => boolean): ObjectMatrix<ICellData> {
    const found = new ObjectMatrix<ICellData>();
    this.cells.forValue((row, column, cell) => {
      if (which(cell)) found.setValue(row, column, cell);
    });
    return found;
  }
}

/** As the grid keeps a look: what is taken away is left out. */
function withoutGaps(look: IStyleData): IStyleData {
  const told = Object.entries(Tools.removeNull(structuredClone(look)) as IStyleData);
  const parts = told.filter(([, part]) => typeof part !== "object" || Object.keys(part as object).length > 0);
  return Object.fromEntries(parts) as IStyleData;
}

const held = new WeakMap<FWorkbook, HeldSheet>();

/** Holds a new sheet back; one that was held before goes to the grid. */
export function holdSheet(workbook: FWorkbook, name: string): HeldSheet {
  handOverSheet(workbook);
  const sheet = new HeldSheet(workbook, name);
  held.set(workbook, sheet);
  return sheet;
}

/** The grid has every sheet from here on. */
export function handOverSheet(workbook: FWorkbook): void {
  const sheet = held.get(workbook);
  held.delete(workbook);
  sheet?.handOver();
}
