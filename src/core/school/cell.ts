import { cellName } from "../address";
import type { FieldColumn, SchoolTable } from "./school-table";

/** The address of a school's cell in a column. */
export function schoolCell(table: SchoolTable, column: FieldColumn, school: number): string {
  const place = column.places?.[school];
  return place ? cellName(place.row, place.column) : cellName(table.rows[school] ?? 0, column.column);
}
