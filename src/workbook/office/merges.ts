import type { Area } from "../../core/address";
import { mayTryOtherwise } from "./errors";
import { areaOf, rangeOf } from "./range-area";

/** Queues the question for a range's merged areas; the answer is there after the next sync. */
export function mergedAreasOf(range: Excel.Range): () => readonly Area[] {
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOf));
}

/**
 * The merged areas of a sheet that has too many for one call, by bands of rows. An area is told of
 * in the band that holds its top left cell, so none comes twice. A row that still has too many is passed over.
 */
export async function mergesInBands(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<readonly Area[]> {
  const { top, bottom } = area;
  try {
    const merges = mergedAreasOf(rangeOf(sheet, area));
    await context.sync();
    return merges();
  } catch (error) {
    if (!mayTryOtherwise(error)) throw error;
    if (top === bottom) return [];
    const middle = Math.floor((top + bottom) / 2);
    const upper = await mergesInBands(context, sheet, { ...area, bottom: middle });
    const lower = await mergesInBands(context, sheet, { ...area, top: middle + 1 });
    return [...upper, ...lower];
  }
}
