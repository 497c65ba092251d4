import type { Report } from "../core/report/report";
import type { SchoolTable } from "../core/school/school-table";
import type { Standard } from "../core/standard";
import { identityOf, issuesOf, type Issue } from "../ledger/issue";
import { Roster, type ListedSchool } from "../ledger/roster";

/** A school with all its stages: one plan. */
export interface PlannedSchool {
  readonly name: string;
  readonly code: string;
  readonly district: string;
  /** Its stages, each judged apart. */
  readonly stages: readonly ListedSchool[];
  readonly issues: readonly Issue[];
}

/** Every school of which a stage fails, in the order of the tables; stages of one school together. */
export function failingSchools(
  report: Report,
  tables: readonly SchoolTable[],
  standard: Standard,
): PlannedSchool[] {
  const roster = new Roster(report, tables);
  const bySchool = new Map<string, Issue[]>();
  for (const issue of issuesOf(report, roster, standard)) {
    if (issue.school) push(bySchool, identityOf(issue.school), issue);
  }
  const groups = new Map<string, ListedSchool[]>();
  for (const school of roster.schools) push(groups, identityOf(school), school);
  return [...groups].flatMap(([identity, stages]): PlannedSchool[] => {
    const [first] = stages;
    const fails = stages.some(({ result }) => result.verdict === "fail");
    if (!first || !fails) return [];
    const { code, district, result } = first;
    return [{ name: result.name, code, district, stages, issues: bySchool.get(identity) ?? [] }];
  });
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
