import { cellName, type CellPlace } from "../core/address";
import { RESOURCE_INDICATORS, type ResourceIndicator, type Stage } from "../core/stage";
import type { PrintedShare, ShareCells } from "../core/verdict/printed-shares";
import { Kind } from "../workbook/snapshot";
import type { ColumnChoice } from "./columns";
import type { Grid } from "./grid";
import type { HeadingBlock } from "./headings";
import { layoutsOf, type ShareLayout } from "./layouts/layout";
import { readNumberText } from "./number-text";
import { stageIn } from "./stage";
import { fold } from "./text";

/** 表Ⅱ-1: how many schools reach each indicator, and their share. */
export interface ShareTable {
  readonly layout: ShareLayout;
  readonly cells: readonly ShareCells[];
  /** The row after its last. */
  readonly end: number;
}

type ShareColumns = readonly { readonly of: ResourceIndicator | "all"; readonly column: number }[];

/** Reads the rows of counts and shares under the indicators; null where there are none. */
export function shareTable(
  grid: Grid,
  file: string,
  block: HeadingBlock,
  choices: readonly ColumnChoice[],
): ShareTable | null {
  const columns = shareColumns(choices);
  const first = Math.min(...columns.map(({ column }) => column));
  if (columns.length < 3 || !Number.isFinite(first)) return null;
  for (const layout of layoutsOf("shares")) {
    const rows = rowsOf(grid, block, first, layout);
    if (rows.size > 0) return { layout, cells: cellsOf(grid, file, columns, rows), end: lastRow(rows) + 1 };
  }
  return null;
}

interface StageRows {
  count: number | null;
  share: number | null;
}

function shareColumns(choices: readonly ColumnChoice[]): ShareColumns {
  const columnOf = (field: string) =>
    choices.find(({ match }) => match?.term.field === field)?.heading.column;
  return ([...RESOURCE_INDICATORS, "all"] as const).flatMap((of) => {
    const column = columnOf(of === "all" ? "verdict" : of);
    return column === undefined ? [] : [{ of, column }];
  });
}

function rowsOf(grid: Grid, block: HeadingBlock, before: number, layout: ShareLayout): Map<Stage, StageRows> {
  const rows = new Map<Stage, StageRows>();
  let stage = stageIn(block.title);
  for (let row = block.bottom + 1; row < Math.min(grid.sheet.rows, block.bottom + 12); row += 1) {
    const labels = Array.from({ length: before }, (_, column) => fold(grid.text(row, column)));
    stage = labels.map(stageIn).find((one) => one !== null) ?? stage;
    const says = (words: readonly string[]) =>
      labels.some((text) => words.some((word) => text.includes(fold(word))));
    const which = says(layout.share) ? "share" : says(layout.count) ? "count" : null;
    if (which === null || stage === null) continue;
    rows.set(stage, { ...(rows.get(stage) ?? { count: null, share: null }), [which]: row });
  }
  return rows;
}

function lastRow(rows: ReadonlyMap<Stage, StageRows>): number {
  return Math.max(...[...rows.values()].flatMap(({ count, share }) => [count ?? 0, share ?? 0]));
}

function cellsOf(
  grid: Grid,
  file: string,
  columns: ShareColumns,
  rows: ReadonlyMap<Stage, StageRows>,
): ShareCells[] {
  const place = (row: number | null, column: number) => (row === null ? null : { row, column });
  return [...rows].flatMap(([stage, { count, share }]) =>
    columns.map(({ of, column }) => ({
      ...{ stage, of, file, sheet: grid.sheet.name },
      count: place(count, column),
      share: place(share, column),
    })),
  );
}

/** What the cells say; shares as 0–1. */
export function printedShares(grid: Grid, cells: readonly ShareCells[]): PrintedShare[] {
  return cells.map(({ count, share, ...of }) => {
    const printed = share && shareAt(grid, share);
    return {
      ...of,
      count: count && numberAt(grid, count),
      countCell: count && cellName(count.row, count.column),
      share: printed?.value ?? null,
      grain: printed?.grain ?? 0,
      shareCell: share && cellName(share.row, share.column),
    };
  });
}

function numberAt(grid: Grid, { row, column }: CellPlace): number | null {
  const { sheet } = grid;
  if (sheet.kind(row, column) === Kind.number) return sheet.number(row, column);
  const { value } = readNumberText(sheet.text(row, column));
  return Number.isNaN(value) ? null : value;
}

/** A share is printed as per cent, "99.5", unless the cell's own format or sign says so. */
function shareAt(grid: Grid, place: CellPlace): { value: number; grain: number } | null {
  const written = numberAt(grid, place);
  if (written === null) return null;
  const { sheet } = grid;
  const isShare =
    sheet.format(place.row, place.column).includes("%") || /[%％]/.test(sheet.text(place.row, place.column));
  const value = isShare ? written : written / 100;
  const decimals = String(written).split(".")[1]?.length ?? 0;
  return { value, grain: 10 ** -decimals / (isShare ? 1 : 100) };
}
