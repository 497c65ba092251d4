import { type Area, areaName } from "../core/address";

/** A rule's address list stays below what every program takes (Excel's add-in interface: 8,192 characters). */
export const MAX_LIST_LENGTH = 7000;
/** Far more areas than this in one rule make Excel slow. */
export const MAX_AREAS = 500;

/** The runs of consecutive rows, in order; rows must not be doubled. */
export function runs(rows: readonly number[]): { top: number; bottom: number }[] {
  const sorted = [...rows].sort((one, other) => one - other);
  const found: { top: number; bottom: number }[] = [];
  for (const row of sorted) {
    const last = found.at(-1);
    if (last && row <= last.bottom + 1) last.bottom = row;
    else found.push({ top: row, bottom: row });
  }
  return found;
}

/** The cells of one column as areas, from top to bottom. */
export function columnAreas(column: number, rows: readonly number[]): Area[] {
  return runs(rows).map(({ top, bottom }) => ({ top, bottom, left: column, right: column }));
}

/** Cuts a list of areas so that each part makes one rule. */
export function bounded(areas: readonly Area[]): Area[][] {
  const parts: Area[][] = [];
  let room = 0;
  for (const area of areas) {
    const length = areaName(area).length + 1;
    const part = parts.at(-1);
    if (part && length <= room && part.length < MAX_AREAS) {
      part.push(area);
      room -= length;
    } else {
      parts.push([area]);
      room = MAX_LIST_LENGTH - length;
    }
  }
  return parts;
}
