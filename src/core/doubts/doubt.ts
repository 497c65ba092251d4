import { finding, type FindingParts } from "../report/finding";
import type { Finding } from "../report/report";
import { schoolCell } from "../school/cell";
import { stageAt, type Roll } from "../school/roll";
import type { FieldColumn } from "../school/school-table";

/** From so many cells on, a fault that a whole column shares is told once. */
export const MANY = 100;

type DoubtParts = Pick<FindingParts, "code"> & Partial<FindingParts>;

/** A doubt about one school's cell. */
export function doubtAt(roll: Roll, column: FieldColumn, school: number, parts: DoubtParts): Finding {
  const { table } = roll;
  return finding({
    severity: "warning",
    file: table.file,
    sheet: table.sheet,
    cell: schoolCell(table, column, school),
    school: table.name(school),
    stage: stageAt(roll.stages[school] as number),
    ...parts,
  });
}

/** A doubt that all schools of a column share, at the column's first cell. */
export function doubtOfColumn(roll: Roll, column: FieldColumn, school: number, parts: DoubtParts): Finding {
  return doubtAt(roll, column, school, { school: null, stage: null, ...parts });
}
