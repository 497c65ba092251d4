/** A number that lists tell exactly, and bands only between two bounds. */
export interface Range {
  readonly least: number;
  /** Null: no bound is known. */
  readonly most: number | null;
}

export const NOTHING: Range = { least: 0, most: 0 };

export function addRanges(one: Range, other: Range): Range {
  const most = one.most === null || other.most === null ? null : one.most + other.most;
  return { least: one.least + other.least, most };
}
