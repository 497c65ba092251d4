import type { Area, CellPlace } from "../../core/address";

export interface Placed<T> extends CellPlace {
  readonly content: T;
}

/** A full rectangle of cells, row by row. */
export interface CellBlock<T> {
  readonly area: Area;
  readonly rows: readonly (readonly T[])[];
}

interface Run<T> {
  readonly top: number;
  readonly column: number;
  readonly contents: T[];
}

/** More cells at once would make one step too long for a request. */
const CELLS_PER_BLOCK = 5000;

/**
 * Gathers cells into few rectangles without a hole, none of more than 5,000 cells. Of a cell that comes
 * twice the later one counts.
 */
export function cellBlocks<T>(cells: readonly Placed<T>[]): CellBlock<T>[] {
  const blocks: Run<T>[][] = [];
  const open = new Map<string, Run<T>[]>();
  for (const run of columnRuns(cells)) {
    const block = open.get(shapeAt(run, run.column)) ?? [];
    if (block.length === 0) blocks.push(block);
    block.push(run);
    open.set(shapeAt(run, run.column + 1), block);
  }
  return blocks.map(toBlock).flatMap(cut);
}

/** Runs of one shape in neighbouring columns make a block. */
function shapeAt<T>({ top, contents }: Run<T>, column: number): string {
  return `${column},${top},${contents.length}`;
}

function columnRuns<T>(cells: readonly Placed<T>[]): Run<T>[] {
  const last = new Map(cells.map((cell) => [`${cell.column},${cell.row}`, cell]));
  const sorted = [...last.values()].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Run<T>[] = [];
  for (const { row, column, content } of sorted) {
    const run = runs.at(-1);
    if (run && run.column === column && run.top + run.contents.length === row) run.contents.push(content);
    else runs.push({ top: row, column, contents: [content] });
  }
  return runs;
}

function toBlock<T>(runs: readonly Run<T>[]): CellBlock<T> {
  const [first] = runs;
  const { top, column: left, contents } = first ?? { top: 0, column: 0, contents: [] };
  const area = { top, left, bottom: top + contents.length - 1, right: left + runs.length - 1 };
  return { area, rows: contents.map((_, row) => runs.map((run) => run.contents[row] as T)) };
}

function cut<T>({ area, rows }: CellBlock<T>): CellBlock<T>[] {
  const height = Math.max(1, Math.floor(CELLS_PER_BLOCK / (area.right - area.left + 1)));
  const pieces: CellBlock<T>[] = [];
  for (let from = 0; from < rows.length; from += height) {
    const piece = rows.slice(from, from + height);
    const top = area.top + from;
    pieces.push({ area: { ...area, top, bottom: top + piece.length - 1 }, rows: piece });
  }
  return pieces;
}
