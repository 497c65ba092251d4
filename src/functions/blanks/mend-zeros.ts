import { noteHandOver } from "../../blanks/hand-over";
import type { Range } from "../arguments/cell";

/** Whether a cell of an argument holds nothing, by its place within the argument. */
export type IsEmpty = (row: number, column: number) => boolean;

/** Tells of ranges, by their addresses, which of their cells are empty. */
export type BlankLookup = (addresses: readonly string[]) => Promise<readonly IsEmpty[]>;

/**
 * Some Excels hand over an empty cell as 0. Where a 0 stands in an argument that is a range of cells, and no
 * cell of the call came as null (then this Excel does not), the cells are looked up once for the whole call.
 * @param addresses of the arguments in their order, as far as Excel gives them.
 * @returns the arguments with null for every empty cell; at once where nothing has to be looked up.
 */
export function mendZeros(
  ranges: readonly Range[],
  addresses: readonly (string | undefined)[],
  lookUp: BlankLookup | null,
): readonly Range[] | Promise<readonly Range[]> {
  const doubtful = ranges.flatMap((range, index) => {
    const address = addresses[index];
    return address && holdsZero(range) ? [{ index, address }] : [];
  });
  const handsNull = ranges.some(holdsNull);
  if (handsNull) noteHandOver("blank");
  if (doubtful.length === 0 || !lookUp || handsNull) return ranges;
  return lookUp(doubtful.map(({ address }) => address)).then((answers) =>
    ranges.map((range, index) => {
      const isEmpty = answers[doubtful.findIndex((each) => each.index === index)];
      return isEmpty ? withBlanks(range, isEmpty) : range;
    }),
  );
}

function holdsZero(range: Range): boolean {
  return range?.some((row) => row.includes(0)) ?? false;
}

function holdsNull(range: Range): boolean {
  return range?.some((row) => row.includes(null)) ?? false;
}

function withBlanks(range: Range, isEmpty: IsEmpty): Range {
  const mended = range?.map((cells, row) =>
    cells.map((cell, column) => (cell === 0 && isEmpty(row, column) ? null : cell)),
  );
  if (holdsNull(mended)) noteHandOver("zero");
  return mended;
}
