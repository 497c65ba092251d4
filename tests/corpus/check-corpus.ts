import { checkSnapshots } from "../../src/check-workbook";
import type { Finding, Report } from "../../src/core/report/report";
import { RESOURCE_INDICATORS, type Stage } from "../../src/core/stage";
import { foldName } from "../../src/templates/text";
import { testWorkbook } from "../support/grid-sheet";
import { nationalOn } from "../support/national-on";
import type { Kind, MadeAnswer, MadeWorkbook } from "./made";
import { makeWorkbook } from "./make-workbook";

/** How one made-up workbook was read, against what it holds. */
export interface CorpusResult {
  readonly seed: number;
  readonly kind: Kind;
  readonly columns: number;
  /** "G: R1, should be R2" */
  readonly wrongColumns: readonly string[];
  readonly schools: number;
  /** Schools whose stage, pupils, values or verdict are wrong, with or without a finding that says so. */
  readonly wrong: readonly Fault[];
  /** Of a workbook that is none of ours: whether it was left alone, and said to be. */
  readonly leftAlone: boolean | null;
}

export interface Fault {
  readonly about: string;
  /** Whether a finding about the school or its column says that it may be wrong. */
  readonly isDoubted: boolean;
}

const STANDARD = nationalOn("2025-09-01");

/** Findings that say a school's figures may be wrong. */
const DOUBTS = new Set<string>([
  ...["header-unclear", "stage-unclear", "unit-suspect", "row-without-name", "indicator-absent"],
  ...["missing", "not-a-number", "impossible-value", "duplicate-school", "split-undecided"],
  ...["formula-error", "formula-not-computed", "total-mismatch", "value-mismatch"],
]);

export function checkSeed(seed: number): CorpusResult {
  const made = makeWorkbook(seed);
  const { report } = checkSnapshots([testWorkbook(made.sheets)], { standard: STANDARD });
  return {
    ...{ seed, kind: made.kind },
    columns: made.columns.length,
    wrongColumns: columnFaults(made, report),
    schools: made.schools.length,
    wrong: schoolFaults(made, report),
    leftAlone: made.kind === "foreign" ? isLeftAlone(report) : null,
  };
}

function isLeftAlone({ schools, coefficients, county, findings }: Report): boolean {
  const isSaid = findings.some(({ code }) => code === "template-not-recognised");
  return schools.length + coefficients.length + county.length === 0 && isSaid;
}

function columnFaults(made: MadeWorkbook, report: Report): string[] {
  const read = new Map(
    report.tables.flatMap(({ sheet, columns }) =>
      columns.flatMap((one) => (one.field ? [[`${sheet}!${one.column}`, one.field] as const] : [])),
    ),
  );
  return made.columns.flatMap(({ sheet, column, field }) => {
    const got = read.get(`${sheet}!${column}`) ?? null;
    return got === field ? [] : [`${sheet}!${column}: ${got ?? "nothing"}, should be ${field}`];
  });
}

function schoolFaults(made: MadeWorkbook, report: Report): Fault[] {
  const read = new Map(report.schools.map((school) => [keyOf(school), school]));
  const doubts = report.findings.filter(({ code }) => DOUBTS.has(code));
  const faults: Fault[] = [];
  for (const answer of made.schools) {
    const school = read.get(keyOf(answer)) ?? read.get(keyOf({ ...answer, stage: null }));
    if (school) read.delete(keyOf(school));
    const about = school ? faultOf(answer, school) : "is missing";
    if (about)
      faults.push({ about: `${keyOf(answer)} ${about}`, isDoubted: isDoubted(doubts, answer, about) });
  }
  for (const school of read.values())
    faults.push({ about: `${keyOf(school)} is no school`, isDoubted: false });
  return faults;
}

function keyOf({ name, stage }: { readonly name: string; readonly stage: Stage | null }): string {
  return `${foldName(name)}|${stage ?? ""}`;
}

/** A doubt about the school or a whole column; where one indicator is wrong, none about another. */
function isDoubted(doubts: readonly Finding[], { name }: MadeAnswer, about: string): boolean {
  const wrong = RESOURCE_INDICATORS.find((id) => about.startsWith(id));
  return doubts.some(({ school, indicator }) => {
    const isOther = RESOURCE_INDICATORS.some((id) => id === indicator && wrong && id !== wrong);
    return !isOther && (school === null || foldName(school) === foldName(name));
  });
}

function faultOf(answer: MadeAnswer, school: Report["schools"][number]): string | null {
  if (school.stage !== answer.stage) return "has no stage";
  if (school.verdict === "excluded" && verdictOf(answer) === "excluded") return null;
  if (school.students !== answer.students) return `has ${school.students} pupils, not ${answer.students}`;
  const wrong = RESOURCE_INDICATORS.find((id) => !near(school.values[id], answer.values[id]));
  if (wrong) return `${wrong}: ${school.values[wrong]}, not ${answer.values[wrong]}`;
  const verdict = verdictOf(answer);
  return verdict && school.verdict !== verdict ? `is ${school.verdict}, not ${verdict}` : null;
}

function near(got: number | null, wanted: number | null): boolean {
  if (got === null || wanted === null) return got === wanted;
  return Math.abs(got - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}

const REQUIRED: Readonly<Record<Stage, readonly number[]>> = {
  小学: [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3],
  初中: [5.3, 1, 0.9, 5.8, 10.2, 2500, 2.4],
};

/** At least six of the seven, and none below 85 %; null where the workbook leaves one out. */
function verdictOf({ name, type, stage, students, values }: MadeAnswer): "pass" | "fail" | "excluded" | null {
  if ((/教学点/.test(type) || /教学点/.test(name)) && students < 50) return "excluded";
  const shares = RESOURCE_INDICATORS.map((id, place) => ratio(values[id], REQUIRED[stage][place] ?? NaN));
  if (shares.some((share) => share === null)) return null;
  const met = shares.filter((share) => share !== null && share >= 1).length;
  const isLow = shares.some((share) => share !== null && share < 0.85);
  return met >= 6 && !isLow ? "pass" : "fail";
}

/** In twelve digits, so that 9 of 1000 pupils are 0.9 per hundred. */
function ratio(value: number | null, required: number): number | null {
  return value === null ? null : Number((value / required).toPrecision(12));
}
