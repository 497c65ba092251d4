import type { Report } from "../core/report/report";
import type { SchoolTable } from "../core/school/school-table";
import type { Standard } from "../core/standard";
import type { AddSheet } from "../workbook/edit";
import { freeSheetName } from "../workbook/sheet-name";
import { failingSchools } from "./failing-schools";
import { planSheet } from "./plan-sheet";

export interface SchoolPlan {
  readonly school: string;
  readonly district: string;
  readonly sheet: AddSheet;
}

/** What was checked, and how it came out. */
export interface PlannedFrom {
  readonly report: Report;
  readonly schools: readonly SchoolTable[];
  readonly standard: Standard;
}

/**
 * 一校一案: a sheet for each failing school, named after it, to be added to a workbook.
 * @param taken names of sheets that the workbook has already
 */
export function makePlans(from: PlannedFrom, day: string, taken: readonly string[] = []): SchoolPlan[] {
  return [...eachPlan(from, day, taken)];
}

/** The same, one after another, for who has to do other things in between. */
export function* eachPlan(
  { report, schools, standard }: PlannedFrom,
  day: string,
  taken: readonly string[],
): Generator<SchoolPlan> {
  const names = [...taken];
  for (const school of failingSchools(report, schools, standard)) {
    const name = freeSheetName(school.name, names);
    names.push(name);
    const sheet = planSheet(school, { name, standard, tables: schools, day });
    yield { school: school.name, district: school.district, sheet };
  }
}
