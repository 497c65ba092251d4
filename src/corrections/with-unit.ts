import type { ColumnPlace, Said } from "./said";

/** With one unit of a column in place of what was said of it before; "" takes that back. */
export function withUnit(said: Said, place: ColumnPlace, unit: string): Said {
  const others = said.units.filter(({ sheet, column }) => sheet !== place.sheet || column !== place.column);
  return { ...said, units: unit === "" ? others : [...others, { ...place, unit }] };
}
