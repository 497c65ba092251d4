import type { Finding } from "../../core/report/report";

/**
 * What an answer hangs on. A school's finding is known by school, stage, indicator and code, so that
 * sorting the sheet or inserting rows does not lose it; any other by its cell.
 */
export function findingKey({ code, sheet, school, stage, indicator, cell }: Finding): string {
  const place = school === null ? cell : school;
  return JSON.stringify([code, sheet, place, stage, indicator]);
}

/** A school of a stage in a sheet; the row tells two schools of one name apart. */
export function schoolKey(file: string, sheet: string, name: string, stage: string | null): string {
  return JSON.stringify([file, sheet, name, stage]);
}
