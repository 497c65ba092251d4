import type { ICellData, IRowData, IStyleData, IWorksheetData } from "@univerjs/core";
import type { Area } from "../../../core/address";
import { textWidth } from "../../../standards/text-width";
import { styleId } from "./cell-styles";

type Frame = Pick<IWorksheetData, "columnData" | "defaultColumnWidth" | "defaultRowHeight">;
type Rows = Readonly<Record<number, Partial<IRowData>>>;

const WRAP = 3;
const USUAL_POINTS = 11;
/** Pixels of a line for each point of its font: 11 points stand in a row of 20 pixels. */
const LINE = 20 / USUAL_POINTS;
/** Pixels that the grid leaves between two lines of a cell. */
const BETWEEN = 1;
/** Pixels of half a Chinese character, and of a letter, for each point. */
const LETTER = 96 / 72 / 2;
/** Pixels that a cell keeps free beside its text. */
const MARGIN = 6;

/**
 * The rows that the file gives no height and that need more than the usual one, as high as their texts need: Excel
 * finds such heights when it opens a file, and many programs write none. They are marked as found, so that
 * saving leaves them out.
 */
export function fittedRows(
  { cellData, rowData }: { cellData: Record<number, Record<number, ICellData>>; rowData: Rows },
  merges: readonly Area[],
  looks: readonly IStyleData[],
  frame: Frame,
): Record<number, Partial<IRowData>> {
  const found: Record<number, Partial<IRowData>> = {};
  const tall = looks.flatMap((look, format) =>
    look.tb === WRAP || lineOf(look) > frame.defaultRowHeight ? [[styleId(format), look] as const] : [],
  );
  if (tall.length === 0) return found;
  const fitter = new RowFitter(merges, new Map(tall), frame);
  for (const [key, cells] of Object.entries(cellData)) {
    const row = Number(key);
    if (rowData[row]?.h !== undefined) continue;
    const height = fitter.heightOf(row, cells);
    if (height > frame.defaultRowHeight) found[row] = { ...rowData[row], ah: height, ia: 1 };
  }
  return found;
}

class RowFitter {
  private readonly merged: ReadonlyMap<string, Area>;

  constructor(
    merges: readonly Area[],
    /** What may need more than the usual height, by its id. */
    private readonly tall: ReadonlyMap<ICellData["s"], IStyleData>,
    private readonly frame: Frame,
  ) {
    this.merged = new Map(merges.map((area) => [`${area.top},${area.left}`, area]));
  }

  heightOf(row: number, cells: Record<number, ICellData>): number {
    let height = 0;
    for (const [column, cell] of Object.entries(cells)) {
      const look = this.tall.get(cell.s);
      if (!look || cell.v === undefined) continue;
      const lines = this.linesOf(row, Number(column), cell, look);
      height = Math.max(height, lines * lineOf(look) + (lines - 1) * BETWEEN);
    }
    return Math.round(height);
  }

  /** Of merged cells Excel asks the size of their letters alone, and of those over several rows nothing. */
  private linesOf(row: number, column: number, { v }: ICellData, look: IStyleData): number {
    const area = this.merged.get(`${row},${column}`);
    if (area) return area.bottom > area.top ? 0 : 1;
    if (look.tb !== WRAP || look.tr || typeof v !== "string") return 1;
    const { columnData, defaultColumnWidth } = this.frame;
    const room = Math.max(1, (columnData[column]?.w ?? defaultColumnWidth) - MARGIN);
    const letter = LETTER * (look.fs ?? USUAL_POINTS);
    return v
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((textWidth(line) * letter) / room)), 0);
  }
}

function lineOf({ fs = USUAL_POINTS }: IStyleData): number {
  return fs * LINE;
}
