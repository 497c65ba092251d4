import { withoutSchools } from "../core/school/only-rows";
import type { SchoolTable } from "../core/school/school-table";
import { foldName } from "../templates/text";
import type { RowCorrection } from "./said";

/** The table without the rows that a person said to be no schools. */
export function withoutSaidRows(table: SchoolTable, rows: readonly RowCorrection[]): SchoolTable {
  const names = rows
    .filter(({ file, sheet }) => sheet === table.sheet && (file ?? table.file) === table.file)
    .map(({ name }) => foldName(name));
  if (names.length === 0) return table;
  const leftOut = new Set<number>();
  for (let index = 0; index < table.count; index += 1) {
    if (names.includes(foldName(table.name(index)))) leftOut.add(index);
  }
  return withoutSchools(table, leftOut);
}
