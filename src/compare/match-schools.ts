import { round12 } from "../core/exact";
import type { SchoolResult } from "../core/report/report";
import type { SchoolTable } from "../core/school/school-table";
import { RESOURCE_INDICATORS } from "../core/stage";
import { schoolOf } from "../templates/text";
import type { SchoolPair } from "./comparison";

/** What tells a school beside its name: its code, and the county and town it stands in. "" is unknown. */
export interface SchoolMark {
  readonly code: string;
  readonly district: string;
}

export type Marks = (school: SchoolResult) => SchoolMark;

const UNKNOWN: SchoolMark = { code: "", district: "" };

/** Codes and districts as the tables of a check have them. */
export function marksOf(tables: readonly SchoolTable[]): Marks {
  const marks = new Map<string, SchoolMark>();
  for (const table of tables) {
    if (!table.code && !table.district) continue;
    for (let index = 0; index < table.count; index += 1) {
      const mark = { code: table.code?.(index) ?? "", district: table.district?.(index) ?? "" };
      marks.set(placeKey(table.file, table.sheet, (table.rows[index] ?? 0) + 1), mark);
    }
  }
  return ({ file, sheet, row }) => marks.get(placeKey(file, sheet, row)) ?? UNKNOWN;
}

/** A report alone, read back from its JSON, knows no codes. */
export const NO_MARKS: Marks = () => UNKNOWN;

function placeKey(file: string, sheet: string, row: number): string {
  return JSON.stringify([file, sheet, row]);
}

interface Side {
  readonly schools: readonly SchoolResult[];
  readonly marks: Marks;
}

type KeyOf = (school: SchoolResult, marks: Marks) => string | null;

/** The surest way first: code, name in its town, name. Each pairs only what it tells apart on both sides. */
const WAYS: readonly KeyOf[] = [
  (school, marks) => keyed(marks(school).code, school),
  (school, marks) => keyed(marks(school).district, school, schoolOf(school.name)),
  (school) => keyed(schoolOf(school.name), school),
];

function keyed(first: string, { stage }: SchoolResult, second = ""): string | null {
  return first === "" ? null : JSON.stringify([stage, first, second]);
}

/**
 * Pairs the schools of two checks. Namesakes that neither code nor town tells apart are paired in
 * the order of the sheet where both sides have as many of them, and left alone otherwise.
 */
export function matchSchools(before: Side, after: Side): SchoolPair[] {
  const pairs = new Map<SchoolResult, SchoolResult>();
  const taken = new Set<SchoolResult>();
  for (const way of WAYS) {
    const earlier = groups(before, way, (school) => !taken.has(school));
    const later = groups(after, way, (school) => !pairs.has(school));
    const isLast = way === WAYS.at(-1);
    for (const [key, schools] of later) {
      const others = earlier.get(key) ?? [];
      if (others.length !== schools.length || (schools.length > 1 && !isLast)) continue;
      schools.forEach((school, place) => {
        const other = others[place] as SchoolResult;
        pairs.set(school, other);
        taken.add(other);
      });
    }
  }
  return [
    ...after.schools.map((school) => ({ before: pairs.get(school) ?? null, after: school })),
    ...before.schools
      .filter((school) => !taken.has(school))
      .map((school) => ({ before: school, after: null })),
  ];
}

function groups(
  { schools, marks }: Side,
  keyOf: KeyOf,
  isFree: (school: SchoolResult) => boolean,
): ReadonlyMap<string, readonly SchoolResult[]> {
  const found = new Map<string, SchoolResult[]>();
  for (const school of schools) {
    const key = isFree(school) ? keyOf(school, marks) : null;
    if (key === null) continue;
    const known = found.get(key);
    if (known) known.push(school);
    else found.set(key, [school]);
  }
  return found;
}

/** Figures that two schools must share to be taken for one that was renamed. */
const SAME_FIGURES = 4;

/** Schools that may be one under two names, by figures that are the same on both sides; to be asked, not decided. */
export function maybeRenamed(pairs: readonly SchoolPair[]): ReadonlyMap<SchoolResult, SchoolResult> {
  const gone = pairs.flatMap(({ before, after }) => (after === null && before ? [before] : []));
  const come = pairs.flatMap(({ before, after }) => (before === null && after ? [after] : []));
  const names = new Map<SchoolResult, SchoolResult>();
  for (const school of come) {
    const likely = gone.filter((other) => !names.has(other) && other.stage === school.stage);
    const best = likely.find((other) => sameFigures(other, school) >= SAME_FIGURES);
    if (!best) continue;
    names.set(best, school);
    names.set(school, best);
  }
  return names;
}

function sameFigures(one: SchoolResult, other: SchoolResult): number {
  return RESOURCE_INDICATORS.filter((id) => {
    const [a, b] = [one.values[id], other.values[id]];
    return a !== null && b !== null && round12(a) === round12(b);
  }).length;
}
