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
  const placeOf = placing(schoolsByKey(report.schools));
  const entries: readonly IndexedFinding[] = report.findings.map(
    (finding, id) => new Entry(id, finding, placeOf(finding), () => labelOf(finding)),
  );
  const doubts = entries.filter(({ state }) => isDoubt(state)).length;
  const turning = entries.filter((entry) => entry.turning).length;
  return { entries, failures: entries.length - doubts, doubts, turning };
}

interface Place {
  readonly school: SchoolResult | null;
  readonly schoolKey: string;
}

/** Keys and texts are made when they are first asked for: of tens of thousands few ever are. */
class Entry implements IndexedFinding {
  readonly state: FindingState;
  readonly turning: boolean;
  private madeKey: string | undefined;
  private madeText: string | undefined;

  constructor(
    readonly id: number,
    readonly finding: Finding,
    private readonly place: Place,
    private readonly label: () => string,
  ) {
    this.state = stateOf(finding);
    this.turning = couldTurnVerdict(finding);
  }

  get school(): SchoolResult | null {
    return this.place.school;
  }

  get schoolKey(): string {
    return this.place.schoolKey;
  }

  get key(): string {
    return (this.madeKey ??= findingKey(this.finding));
  }

  get text(): string {
    return (this.madeText ??= searchText(this.finding, this.label()));
  }
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

/** A school's findings mostly stand together: those after the first have its place. */
function placing(schools: Map<string, SchoolResult[]>): (finding: Finding) => Place {
  let last: { readonly finding: Finding; readonly place: Place } | undefined;
  return (finding) => {
    if (last && ofOneSchool(last.finding, finding)) return last.place;
    const same = schoolsNamedIn(finding, schools);
    const school = same.length < 2 ? (same[0] ?? null) : schoolInRow(finding, same);
    const place = { school, schoolKey: groupKey(finding, school) };
    last = same.length < 2 ? { finding, place } : undefined;
    return place;
  };
}

const ofOneSchool = (one: Finding, other: Finding): boolean =>
  one.school === other.school &&
  one.stage === other.stage &&
  one.sheet === other.sheet &&
  one.file === other.file;

function schoolsNamedIn({ file, sheet, school, stage }: Finding, schools: Map<string, SchoolResult[]>) {
  return school === null ? [] : (schools.get(schoolKey(file, sheet, school, stage)) ?? []);
}

function schoolInRow(finding: Finding, same: readonly SchoolResult[]): SchoolResult | null {
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
