import type { Area } from "../../core/address";
import { Kind, type Protection, type SheetSnapshot, type SheetState } from "../snapshot";
import type { FormatCodes } from "./format-codes";
import { SheetColumn } from "./sheet-column";

/** What Excel answers for a block: four matrices of the same shape. */
export interface BlockAnswer {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

export interface SheetFrame {
  readonly name: string;
  readonly state: SheetState;
  /** Null: the sheet is empty. */
  readonly used: Area | null;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly protection: Protection;
}

/** Gathers the answers of a sheet's blocks and then stands for the sheet. */
export class SheetData implements SheetSnapshot {
  readonly name: string;
  readonly state: SheetState;
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly protection: Protection;
  private readonly top: number;
  private readonly left: number;
  private readonly cells: readonly SheetColumn[];

  constructor(
    frame: SheetFrame,
    private readonly formats: FormatCodes,
  ) {
    const used = frame.used ?? { top: 0, left: 0, bottom: -1, right: -1 };
    this.name = frame.name;
    this.state = frame.state;
    this.rows = used.bottom + 1;
    this.columns = used.right + 1;
    this.merges = frame.merges;
    this.hiddenRows = frame.hiddenRows;
    this.hiddenColumns = frame.hiddenColumns;
    this.protection = frame.protection;
    this.top = used.top;
    this.left = used.left;
    const height = used.bottom - used.top + 1;
    this.cells = Array.from({ length: used.right - used.left + 1 }, () => new SheetColumn(height));
  }

  /** Takes over a block whose top left cell is (`top`, `left`) of the sheet. */
  fill(top: number, left: number, block: BlockAnswer): void {
    block.values.forEach((values, i) => {
      const row = top + i - this.top;
      values.forEach((value, j) => {
        const column = this.cells[left + j - this.left];
        column?.put(row, value, block.valueTypes[i]?.[j] ?? "", block.formulas[i]?.[j]);
        if (column) column.formats[row] = this.formats.codeOf(block.numberFormat[i]?.[j]);
      });
    });
  }

  kind(row: number, column: number): Kind {
    return (this.cells[column - this.left]?.kinds[row - this.top] ?? Kind.blank) as Kind;
  }

  number(row: number, column: number): number {
    return this.cells[column - this.left]?.number(row - this.top) ?? NaN;
  }

  text(row: number, column: number): string {
    return this.cells[column - this.left]?.text(row - this.top) ?? "";
  }

  formula(row: number, column: number): string | null {
    return this.cells[column - this.left]?.formula(row - this.top) ?? null;
  }

  /** Excel has always computed. */
  computed(): boolean {
    return true;
  }

  format(row: number, column: number): string {
    return this.formats.textOf(this.cells[column - this.left]?.formats[row - this.top] ?? 0);
  }
}
