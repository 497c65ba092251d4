import {
  BorderStyleTypes,
  type IBorderData,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
} from "@univerjs/core";

const SIDES = ["t", "b", "l", "r"] as const;
const BLACK = { rgb: "#000000" };

/**
 * Looks that are to be given to the cells of a sheet, one property at a time. Cells that are given the same ones in
 * the same order share what comes of them: it is worked out once.
 */
export class CellLooks {
  private readonly rows = new Map<number, Map<number, IStyleData>>();
  private readonly sums = new WeakMap<IStyleData, WeakMap<IStyleData, IStyleData>>();

  add(row: number, column: number, style: IStyleData): void {
    const cells = this.rows.get(row) ?? new Map<number, IStyleData>();
    const former = cells.get(column);
    cells.set(column, former ? this.sum(former, style) : style);
    this.rows.set(row, cells);
  }

  /** @param made what the grid is given of a look; asked once for cells that share theirs */
  matrix<T extends ICellData["s"]>(made: (look: IStyleData) => T): IObjectMatrixPrimitiveType<ICellData> {
    const known = new Map<IStyleData, T>();
    const of = (look: IStyleData) => {
      if (!known.has(look)) known.set(look, made(complete(look)));
      return known.get(look);
    };
    const cells: IObjectMatrixPrimitiveType<ICellData> = {};
    for (const [row, columns] of this.rows) {
      cells[row] = Object.fromEntries([...columns].map(([column, look]) => [column, { s: of(look) }]));
    }
    return cells;
  }

  private sum(former: IStyleData, style: IStyleData): IStyleData {
    const known = this.sums.get(former) ?? new WeakMap<IStyleData, IStyleData>();
    this.sums.set(former, known);
    const sum = known.get(style) ?? merged(former, style);
    known.set(style, sum);
    return sum;
  }
}

function merged(former: IStyleData, style: IStyleData): IStyleData {
  if (!former.bd || !style.bd) return { ...former, ...style };
  const sides = SIDES.map((side) => [side, { ...former.bd?.[side], ...style.bd?.[side] }] as const);
  const drawn = sides.filter(([, line]) => Object.keys(line).length > 0);
  return { ...former, ...style, bd: Object.fromEntries(drawn) as IBorderData };
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
