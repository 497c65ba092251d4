import type { ICellData, IDocumentData, IRowData } from "@univerjs/core";
import type { Area, CellPlace } from "../../../core/address";
import { Kind, type SheetSnapshot } from "../../../workbook/snapshot";
import { styleId } from "./cell-styles";
import { rowPixels } from "./columns";
import { isCalculable, shownFormula } from "./grid-formula";
import { scanCells, type CellListener } from "./scan-cells";

/** The cells of a sheet in the grid's terms, and what the grid is not told. */
export interface GridCells {
  readonly cellData: Record<number, Record<number, ICellData>>;
  readonly rowData: Record<number, Partial<IRowData>>;
  /** Cells whose formula the grid shows the result of and does not calculate, by row and column. */
  readonly kept: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** Arrays of several cells, which change only as a whole. */
  readonly arrays: readonly Area[];
  /** One more than the last row and column that have a value or a look. */
  readonly rows: number;
  readonly columns: number;
}

const [NUMBER, BOOLEAN, TEXT] = [2, 3, 1] as const;

/** @param bytes the sheet's part as UTF-8, of which `sheet` gives the values. */
export function gridCells(
  bytes: Uint8Array,
  sheet: SheetSnapshot,
  rich: ReadonlyMap<number, IDocumentData>,
): GridCells {
  const builder = new CellBuilder(sheet, rich);
  scanCells(bytes, rich.size > 0 ? builder : withoutShared(builder));
  return builder.finish();
}

/** Numbers of shared strings cost time and are asked for only where some of them have several looks. */
function withoutShared(builder: CellBuilder): CellListener {
  return {
    row: (row, attributes) => builder.row(row, attributes),
    cell: (row, column, style) => builder.cell(row, column, style),
    array: (area) => builder.array(area),
  };
}

class CellBuilder implements CellListener {
  private readonly cellData: Record<number, Record<number, ICellData>> = {};
  private readonly rowData: Record<number, Partial<IRowData>> = {};
  private readonly kept = new Map<number, Map<number, string>>();
  private readonly arrays: Area[] = [];
  private current: Record<number, ICellData> = {};
  private currentRow = -1;
  private last: CellPlace = { row: 0, column: 0 };
  private rows = 0;
  private columns = 0;

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly rich: ReadonlyMap<number, IDocumentData>,
  ) {}

  row(row: number, attributes: ReadonlyMap<string, string>): void {
    const height = attributes.get("ht");
    const hidden = this.sheet.hiddenRows.has(row);
    if (height === undefined && !hidden) return;
    const pixels = height === undefined ? undefined : rowPixels(Number(height));
    this.rowData[row] = {
      ...(pixels !== undefined && { h: pixels, ah: pixels, ia: 0 as const }),
      ...(hidden && { hd: 1 as const }),
    };
  }

  cell(row: number, column: number, style: number): void {
    if (row !== this.currentRow) {
      this.current = this.cellData[row] ??= {};
      this.currentRow = row;
      if (row >= this.rows) this.rows = row + 1;
    }
    if (column >= this.columns) this.columns = column + 1;
    this.last = { row, column };
    this.current[column] = this.cellOf(row, column, style);
  }

  array(area: Area): void {
    if (area.top === area.bottom && area.left === area.right) return;
    this.arrays.push(area);
    const cell = this.current[this.last.column];
    if (cell?.f) this.keep(this.last, cell);
  }

  shared(index: number): void {
    const document = this.rich.get(index);
    const cell = this.current[this.last.column];
    if (document && cell) cell.p = structuredClone(document);
  }

  finish(): GridCells {
    const { cellData, rowData, kept, arrays, rows, columns } = this;
    return { cellData, rowData, kept, arrays, rows, columns };
  }

  private cellOf(row: number, column: number, style: number): ICellData {
    const cell: ICellData = {};
    if (style !== 0) cell.s = styleId(style);
    this.putValue(cell, row, column);
    const formula = this.sheet.formula(row, column);
    if (formula === null || formula === "") return cell;
    cell.f = `=${shownFormula(formula)}`;
    if (!isCalculable(formula)) this.keep({ row, column }, cell);
    return cell;
  }

  private putValue(cell: ICellData, row: number, column: number): void {
    const kind = this.sheet.kind(row, column);
    if (kind === Kind.blank) return;
    if (kind === Kind.number || kind === Kind.boolean) {
      cell.v = this.sheet.number(row, column);
      cell.t = kind === Kind.number ? NUMBER : BOOLEAN;
    } else {
      cell.v = this.sheet.text(row, column);
      cell.t = TEXT;
    }
  }

  /** The grid gets the result alone. */
  private keep({ row, column }: CellPlace, cell: ICellData): void {
    const inRow = this.kept.get(row) ?? new Map<number, string>();
    this.kept.set(row, inRow.set(column, (cell.f ?? "").replace(/^=/, "")));
    delete cell.f;
  }
}
