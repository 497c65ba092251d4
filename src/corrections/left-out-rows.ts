import { withoutSchools } from "../core/school/only-rows";
import type { SchoolTable } from "../core/school/school-table";
import { foldName } from "../templates/text";
import type { RowCorrection } from "./said";

/** The table without the rows that a person said to be no schools. */
export function withoutSaidRows(table: SchoolTable, rows: readonly RowCorrection[]): SchoolTable {
  const own = rows.filter(
    ({ file, sheet, school }) =>
      school !== true && sheet === table.sheet && (file ?? table.file) === table.file,
  );
  if (own.length === 0) return table;
  return withoutSchools(table, new Set(own.flatMap((one) => rowsOf(one, table))));
}

/** The row that was meant, where it still bears the name; else every row of the name. */
function rowsOf({ name, row }: RowCorrection, table: SchoolTable): number[] {
  const named: number[] = [];
  for (let index = 0; index < table.count; index += 1) {
    if (foldName(table.name(index)) === foldName(name)) named.push(index);
  }
  const meant = named.filter((index) => (table.rows[index] ?? 0) + 1 === row);
  return meant.length > 0 ? meant : named;
}
