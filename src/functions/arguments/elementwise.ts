import { say } from "../answers/language";
import { notReadable, Problem } from "../answers/problem";
import { isErrorValue, type ErrorValue, type Range } from "./cell";

/**
 * How a cell of the answer is reckoned from the cells of the arguments that belong to it.
 * @param cells only good until the next call
 * @param where names the cell; only good until the next call
 */
export type Cellwise<Result> = (cells: readonly unknown[], where: () => string) => Result;

/** What stands in a cell that has no answer. */
export type Failure = Problem | ErrorValue;

/**
 * Reckons an answer cell by cell. A single cell or an argument left out goes with every cell of the ranges;
 * ranges must be of one shape, or a row and a column of one. An error stays in its own cell.
 * @throws #VALUE! for ranges that do not fit together
 */
export function elementwise<Result>(
  ranges: readonly Range[],
  reckon: Cellwise<Result>,
): (Result | Failure)[][] {
  const rows = common(ranges.map((range) => range?.length ?? 1));
  const columns = common(ranges.map((range) => range?.[0]?.length ?? 1));
  const cells: unknown[] = ranges.map(() => null);
  const at = { row: 0, column: 0 };
  const where = () => nameOf(at.row, at.column, rows, columns);
  const answers: (Result | Failure)[][] = [];
  for (at.row = 0; at.row < rows; at.row++) {
    const line: (Result | Failure)[] = [];
    for (at.column = 0; at.column < columns; at.column++) {
      for (let k = 0; k < cells.length; k++) cells[k] = cellAt(ranges[k], at.row, at.column);
      line.push(caught(reckon, cells, where));
    }
    answers.push(line);
  }
  return answers;
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
  if (!range) return null;
  const line = range.length === 1 ? range[0] : range[row];
  return (line?.length === 1 ? line[0] : line?.[column]) ?? null;
}

function nameOf(row: number, column: number, rows: number, columns: number): string {
  if (rows > 1) return say(`第${row + 1}行`, `row ${row + 1}`);
  return columns > 1 ? say(`第${column + 1}列`, `column ${column + 1}`) : say("此格", "the cell");
}

/** An error of one cell stays in that cell. */
export function caught<Result>(
  reckon: Cellwise<Result>,
  cells: readonly unknown[],
  where: () => string,
): Result | Failure {
  try {
    return reckon(cells, where);
  } catch (error) {
    if (isFailure(error)) return error;
    throw error;
  }
}

export function isFailure(result: unknown): result is Failure {
  return result instanceof Problem || isErrorValue(result);
}
