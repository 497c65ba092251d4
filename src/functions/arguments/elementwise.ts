import type { Answer } from "../answers/excel-error";
import { say } from "../answers/language";
import { notReadable, Problem } from "../answers/problem";
import { isErrorValue, type Range } from "./cell";

/** How a cell of the answer is reckoned from the cells of the arguments that belong to it. */
export type Cellwise = (cells: readonly unknown[], where: () => string) => Answer;

/**
 * Reckons an answer cell by cell. A single cell or an argument left out goes with every cell of the ranges;
 * ranges must be of one shape, or a row and a column of one. An error stays in its own cell.
 * @throws #VALUE! for ranges that do not fit together
 */
export function elementwise(ranges: readonly Range[], reckon: Cellwise): Answer[][] {
  const rows = common(ranges.map((range) => range?.length ?? 1));
  const columns = common(ranges.map((range) => range?.[0]?.length ?? 1));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const cells = ranges.map((range) => cellAt(range, row, column));
      return caught(() => reckon(cells, () => nameOf(row, column, rows)));
    }),
  );
}

function common(sizes: readonly number[]): number {
  const largest = Math.max(...sizes);
  const misfit = sizes.find((size) => size !== 1 && size !== largest);
  if (misfit === undefined) return largest;
  throw notReadable(
    say(`区域大小不一致：${misfit}与${largest}`, `The ranges do not fit together: ${misfit} and ${largest}`),
  );
}

function cellAt(range: Range, row: number, column: number): unknown {
  const line = range?.length === 1 ? range[0] : range?.[row];
  return (line?.length === 1 ? line[0] : line?.[column]) ?? null;
}

function nameOf(row: number, column: number, rows: number): string {
  return rows === 1
    ? say(`第${column + 1}列`, `column ${column + 1}`)
    : say(`第${row + 1}行`, `row ${row + 1}`);
}

/** An error of one cell stays in that cell. */
export function caught(reckon: () => Answer): Answer {
  try {
    return reckon();
  } catch (error) {
    if (error instanceof Problem || isErrorValue(error)) return error;
    throw error;
  }
}
