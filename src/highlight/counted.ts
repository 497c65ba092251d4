import type { Report, SchoolResult } from "../core/report/report";
import type { SchoolTable } from "../core/school/school-table";
import { type Stage, STAGES } from "../core/stage";

/** A school that counts in its stage, in its table. */
export interface CountedSchool {
  /** From 0. */
  readonly row: number;
  readonly result: SchoolResult;
}

/** The counted schools of a table, by stage, in the order of the table. */
export type CountedSchools = Readonly<Record<Stage, readonly CountedSchool[]>>;

/** Finds the counted schools of tables in a report. */
export function countedSchools(report: Report, file: string): (table: SchoolTable) => CountedSchools {
  const results = new Map<string, SchoolResult>();
  for (const result of report.schools) {
    if (result.file === file) results.set(key(result.sheet, result.row - 1, result.stage), result);
  }
  return (table) => {
    const counted = { 小学: [] as CountedSchool[], 初中: [] as CountedSchool[] };
    for (let index = 0; index < table.count; index += 1) {
      const row = table.rows[index] ?? 0;
      const stage = table.stage(index);
      const result = results.get(key(table.sheet, row, stage));
      if (stage && result && result.verdict !== "excluded") counted[stage].push({ row, result });
    }
    return counted;
  };
}

/** The rows of counted schools, each once, whatever their stages. */
export function countedRows(counted: CountedSchools): number[] {
  return [...new Set(STAGES.flatMap((stage) => counted[stage].map(({ row }) => row)))];
}

function key(sheet: string, row: number, stage: Stage | null): string {
  return `${row}\n${stage ?? ""}\n${sheet}`;
}
