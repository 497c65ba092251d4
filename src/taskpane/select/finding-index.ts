import { parseCell } from "../../core/address";
import type { Finding, Report, SchoolResult } from "../../core/report/report";
import { findingKey, schoolKey } from "./finding-key";
import { couldTurnVerdict, isDoubt, stateOf, type FindingState } from "./finding-state";

/** A finding with all that grouping, filtering and searching ask for, made once for a report. */
export interface IndexedFinding {
  /** Its place in the report. */
  readonly id: number;
  readonly finding: Finding;
  readonly state: FindingState;
  /** What its answer is kept under. */
  readonly key: string;
  /** Null: a finding of the county or of a sheet. */
  readonly school: SchoolResult | null;
  /** Of the group it stands in when schools are listed. */
  readonly schoolKey: string;
  readonly turning: boolean;
  /** Lower case, for searching. */
  readonly text: string;
}

export interface FindingIndex {
  readonly entries: readonly IndexedFinding[];
  /** Findings that are no doubts. */
  readonly failures: number;
  readonly doubts: number;
  /** Doubts that could turn a verdict. */
  readonly turning: number;
}

/** @param labelOf the words a person would search the finding's indicator by. */
export function indexFindings(report: Report, labelOf: (finding: Finding) => string): FindingIndex {
  const schools = schoolsByKey(report.schools);
  const entries = report.findings.map((finding, id) => {
    const school = schoolOf(finding, schools);
    return {
      id,
      finding,
      state: stateOf(finding),
      key: findingKey(finding),
      school,
      schoolKey: groupKey(finding, school),
      turning: couldTurnVerdict(finding),
      text: searchText(finding, labelOf(finding)),
    };
  });
  const doubts = entries.filter(({ state }) => isDoubt(state)).length;
  const turning = entries.filter((entry) => entry.turning).length;
  return { entries, failures: entries.length - doubts, doubts, turning };
}

function schoolsByKey(schools: readonly SchoolResult[]): Map<string, SchoolResult[]> {
  const byKey = new Map<string, SchoolResult[]>();
  for (const school of schools) {
    const key = schoolKey(school.file, school.sheet, school.name, school.stage);
    const same = byKey.get(key);
    if (same) same.push(school);
    else byKey.set(key, [school]);
  }
  return byKey;
}

function schoolOf(finding: Finding, schools: Map<string, SchoolResult[]>): SchoolResult | null {
  if (finding.school === null) return null;
  const same = schools.get(schoolKey(finding.file, finding.sheet, finding.school, finding.stage)) ?? [];
  if (same.length < 2) return same[0] ?? null;
  const row = finding.cell === null ? null : (parseCell(finding.cell)?.row ?? -1) + 1;
  return same.find((school) => school.row === row) ?? same[0] ?? null;
}

/** Findings of no school stand together under the county. */
function groupKey(finding: Finding, school: SchoolResult | null): string {
  if (finding.school === null) return "county";
  return JSON.stringify([finding.file, finding.sheet, finding.school, finding.stage, school?.row ?? null]);
}

function searchText({ school, stage, cell, sheet }: Finding, label: string): string {
  return plain([school, stage, label, cell, sheet].filter((part) => part !== null).join("\n"));
}

/** Folds full-width signs and case, as a person types either. */
export function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
