import { rangeOf } from "./range-area";
import type { HiddenLines, SheetOutline } from "./outline";

/** Rows and columns of a sheet that are not shown, counted from 0. */
export interface HiddenAnswer {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

export const NOTHING_HIDDEN: HiddenAnswer = { rows: new Set(), columns: new Set() };

/** Queues what has to be asked about hidden rows and columns; mostly nothing. */
export function askHidden({ sheet, used, rows, columns }: SheetOutline): () => HiddenAnswer {
  if (!used) return () => NOTHING_HIDDEN;
  const { top, left, bottom, right } = used;
  const range = rangeOf(sheet, used);
  const rowAnswer = rows === "some" ? range.getRowProperties({ rowHidden: true }) : null;
  const columnAnswer = columns === "some" ? range.getColumnProperties({ columnHidden: true }) : null;
  return () => ({
    rows: lines(rows, top, bottom, (index) => rowAnswer?.value[index]?.rowHidden === true),
    columns: lines(columns, left, right, (index) => columnAnswer?.value[index]?.columnHidden === true),
  });
}

function lines(
  state: HiddenLines,
  first: number,
  last: number,
  isHidden: (index: number) => boolean,
): Set<number> {
  const hidden = new Set<number>();
  if (state === "none") return hidden;
  for (let line = first; line <= last; line++) {
    if (state === "all" || isHidden(line - first)) hidden.add(line);
  }
  return hidden;
}
