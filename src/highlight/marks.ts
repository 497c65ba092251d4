import type { Finding, Report } from "../core/report/report";
import type { SchoolTable } from "../core/school/school-table";
import type { Standard } from "../core/standard";
import type { PrintedCoefficient } from "../core/verdict/printed-county";
import type { AddRule, Edit } from "../workbook/edit";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { clear } from "./clear";
import { coefficientRules } from "./coefficient-rules";
import { countedSchools } from "./counted";
import { Faults } from "./faults";
import { fingerprints } from "./fingerprint";
import { legend } from "./legend/legend";
import { liveRules } from "./live-rules";
import type { MarkedTable } from "./marked-table";
import { MARKS_KEY, writeMarkRecord } from "./mark-record";
import { type Measure, measureOf } from "./measure";
import { mismatchRules } from "./mismatch-rules";
import { namedRules } from "./named-rules";
import { type Rule, ruleEdits, worstFirst } from "./rules-on";
import { stageColumn } from "./stage-condition";
import { unfilledRules } from "./unfilled-rules";

export interface MarkOptions {
  /** Names this marking; must differ from one marking to the next. */
  readonly run: string;
  /** The ISO day of the marking. */
  readonly day: string;
  /** A finding's sentence in the reader's language. */
  readonly say: (finding: Finding) => string;
  /** The coefficients that the sheets print, with their cells. */
  readonly printed?: readonly PrintedCoefficient[] | undefined;
  /** False leaves the legend sheet out. */
  readonly legend?: boolean | undefined;
  /** Findings in the legend sheet at most; {@link MAX_LINES} where it is left out. */
  readonly maxLines?: number | undefined;
  /** Leaves sheets alone whose protection forbids formats: Excel would refuse the rules. */
  readonly leaveProtected?: boolean | undefined;
}

/**
 * The edits that mark in one workbook exactly the cells that a report finds fault with, level by level; marks
 * of an earlier run go first.
 * @param tables the tables the report was made from; those of other files are passed over.
 * @param snapshot the workbook as it was when it was checked, with all its sheets.
 */
export function marks(
  report: Report,
  tables: readonly SchoolTable[],
  standard: Standard,
  snapshot: WorkbookSnapshot,
  options: MarkOptions,
): Edit[] {
  const rules = rulesFor(report, tables, standard, snapshot, options.printed ?? []);
  if (rules.length === 0 && judgesNothing(report)) return clear(snapshot);
  const edits = rules.filter(({ sheet }) => isMarkable(snapshot, sheet, options));
  const page = options.legend === false ? null : legend(report, standard, snapshot, options);
  const record = writeMarkRecord({
    run: options.run,
    day: options.day,
    sheets: [...new Set(edits.map(({ sheet }) => sheet))],
    legend: page?.name ?? null,
    rules: fingerprints(rules),
  });
  return [
    ...clear(snapshot),
    ...edits,
    ...(page ? [page] : []),
    { kind: "set-setting", key: MARKS_KEY, value: record },
  ];
}

/** A workbook that is none of ours is left as it is, without a legend. */
function judgesNothing({ schools, coefficients, county }: Report): boolean {
  return schools.length + coefficients.length + county.length === 0;
}

/** The rules that mark a workbook's sheets, the worst first, also those that a protection forbids. */
export function rulesFor(...of: Parameters<typeof rulesOf>): AddRule[] {
  return worstFirst(rulesOf(...of)).flatMap(ruleEdits);
}

function rulesOf(
  report: Report,
  tables: readonly SchoolTable[],
  standard: Standard,
  snapshot: WorkbookSnapshot,
  printed: readonly PrintedCoefficient[],
): Rule[] {
  const faults = new Faults(report, snapshot.file);
  const counted = countedSchools(report, snapshot.file);
  const rules: Rule[] = [];
  for (const schools of tables) {
    const sheet = snapshot.sheets.find(({ name }) => name === schools.sheet);
    if (schools.file !== snapshot.file || !sheet) continue;
    const inTable = counted(schools);
    const table: MarkedTable = {
      sheet,
      counted: inTable,
      stageColumn: stageColumn(report, schools, inTable, sheet),
      measure: remembered((resource, stage) => measureOf(schools, sheet, resource, stage)),
    };
    rules.push(
      ...liveRules(table, standard, faults),
      ...unfilledRules(table, schools, standard, faults),
      ...mismatchRules(table, schools, standard, faults),
    );
  }
  rules.push(...coefficientRules(printed, report, standard, snapshot, faults));
  return [...rules, ...namedRules(faults.left(), snapshot)];
}

function remembered(measure: MarkedTable["measure"]): MarkedTable["measure"] {
  const known = new Map<string, Measure | null>();
  return (resource, stage) => {
    const key = resource.id + stage;
    if (!known.has(key)) known.set(key, measure(resource, stage));
    return known.get(key) ?? null;
  };
}

function isMarkable({ sheets }: WorkbookSnapshot, name: string, { leaveProtected }: MarkOptions): boolean {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) return false;
  return !leaveProtected || !sheet.protection.on || sheet.protection.allowFormatCells;
}
