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

/**
 * 一校一案: a sheet for each failing school, named after it, to be added to a workbook.
 * @param taken names of sheets that the workbook has already
 */
export function makePlans(
  { report, schools, standard }: { report: Report; schools: readonly SchoolTable[]; standard: Standard },
  day: string,
  taken: readonly string[] = [],
): SchoolPlan[] {
  const names = [...taken];
  return failingSchools(report, schools, standard).map((school) => {
    const name = freeSheetName(school.name, names);
    names.push(name);
    const sheet = planSheet(school, { name, standard, tables: schools, day });
    return { school: school.name, district: school.district, sheet };
  });
}
