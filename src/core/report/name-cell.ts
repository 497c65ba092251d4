import type { SchoolTable } from "../school/school-table";
import type { TableReading } from "./report";

/** The address of a school's name; null where no reading of the table says which column holds it. */
export function nameCell(
  table: SchoolTable,
  school: number,
  readings: readonly TableReading[],
): string | null {
  if (table.nameCell) return table.nameCell(school);
  const row = (table.rows[school] as number) + 1;
  const reading = readings.find(
    ({ file, sheet, dataRows }) =>
      file === table.file && sheet === table.sheet && dataRows[0] <= row && row <= dataRows[1],
  );
  const column = reading?.columns.find(({ field }) => field === "name")?.column;
  return column === undefined ? null : `${column}${row}`;
}
