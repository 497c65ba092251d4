import type { IColumnData, IRange, IRowData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../../core/address";
import type { GridSheet } from "../open/read-grid-sheet";

/** What became of the sizes and merges of a sheet since it was opened; pixels. */
export interface LayoutChanges {
  readonly columns: ReadonlyMap<number, Size>;
  readonly rows: ReadonlyMap<number, Size>;
  /** All merged areas, where any differ. */
  readonly merges: readonly Area[] | null;
}

export interface Size {
  readonly pixels?: number;
  readonly hidden: boolean;
}

type Lines<T> = Readonly<Record<number, T | undefined>>;

/** @param before null for a sheet that was added since. */
export function layoutChanges(before: GridSheet | null, sheet: FWorksheet): LayoutChanges {
  const config = sheet.getSheet().getConfig();
  const was = before?.data;
  const merges = config.mergeData.map(areaOf);
  const former = (was?.mergeData ?? []).map(areaOf);
  return {
    columns: changed<Partial<IColumnData>>(was?.columnData ?? {}, config.columnData, columnSize),
    rows: changed<Partial<IRowData>>(was?.rowData ?? {}, config.rowData, rowSize),
    merges: namesOf(merges) === namesOf(former) ? null : merges,
  };
}

function columnSize(column: Partial<IColumnData> | undefined): Size {
  return { ...(column?.w !== undefined && { pixels: column.w }), hidden: column?.hd === 1 };
}

/** A height that the grid found by itself is no one's wish. */
function rowSize(row: Partial<IRowData> | undefined): Size {
  const wished = row?.h !== undefined && row.ia !== 1;
  return { ...(wished && { pixels: row.h as number }), hidden: row?.hd === 1 };
}

function changed<T>(
  before: Lines<T>,
  now: Lines<T>,
  sizeOf: (line: T | undefined) => Size,
): Map<number, Size> {
  const changes = new Map<number, Size>();
  for (const key of new Set([...Object.keys(before), ...Object.keys(now)].map(Number))) {
    const [was, is] = [sizeOf(before[key]), sizeOf(now[key])];
    if (was.pixels !== is.pixels || was.hidden !== is.hidden) changes.set(key, is);
  }
  return changes;
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

function namesOf(areas: readonly Area[]): string {
  return areas
    .map(({ top, left, bottom, right }) => [top, left, bottom, right].join())
    .sort()
    .join(" ");
}
