import type { Roll } from "../school/roll";
import { stageAt } from "../school/roll";
import type { SchoolTable } from "../school/school-table";
import { finding } from "../report/finding";
import type { TableReading } from "../report/report";
import { nameCell } from "../report/name-cell";
import type { Tell } from "./table-checks";

/** Where a school was met first. */
interface Meeting {
  readonly table: SchoolTable;
  readonly school: number;
}

/**
 * Schools that are counted twice in one stage: the same code or, where there is none, the same
 * name in the same county and town. Both stay counted; the second is told.
 */
export function duplicateSchools(
  rolls: readonly Roll[],
  readings: readonly TableReading[],
  tell: Tell,
): void {
  const met = new Map<string, Meeting>();
  for (const roll of rolls) {
    const { table, stages, counted } = roll;
    for (let school = 0; school < table.count; school++) {
      if (counted[school] === 0) continue;
      const key = `${stages[school] as number}${identity(table, school)}`;
      const first = met.get(key);
      if (first) tellDuplicate(roll, school, first, readings, tell);
      else met.set(key, { table, school });
    }
  }
}

function identity(table: SchoolTable, school: number): string {
  const code = table.code?.(school).trim() ?? "";
  if (code !== "") return `#${code}`;
  return `${table.district?.(school) ?? ""}\n${table.name(school)}`.replace(/[^\S\n]/g, "");
}

function tellDuplicate(
  { table, stages }: Roll,
  school: number,
  first: Meeting,
  readings: readonly TableReading[],
  tell: Tell,
): void {
  tell(
    finding({
      code: "duplicate-school",
      severity: "warning",
      file: table.file,
      sheet: table.sheet,
      cell: nameCell(table, school, readings),
      school: table.name(school),
      stage: stageAt(stages[school] as number),
      params: {
        firstFile: first.table.file,
        firstSheet: first.table.sheet,
        firstRow: (first.table.rows[first.school] as number) + 1,
      },
    }),
  );
}
