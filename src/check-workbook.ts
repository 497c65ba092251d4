import type { CountyFacts } from "./core/county/facts";
import { judge } from "./core/report/judge";
import type { Finding, Report } from "./core/report/report";
import { combineSchools, type Combined } from "./core/school/combine";
import type { SchoolTable } from "./core/school/school-table";
import type { Standard, StandardNotInForce } from "./core/standard";
import type { CoefficientCells, PrintedCoefficient } from "./core/verdict/printed-county";
import type { ShareCells } from "./core/verdict/printed-shares";
import { countyTables } from "./templates/county-tables";
import { tableDoubts } from "./templates/doubts";
import { countyFacts } from "./templates/forms/county-facts";
import { withLists } from "./templates/lists/with-lists";
import type { ReadForm } from "./templates/forms/read-form";
import { marksNeedXlsx } from "./templates/marks-need-xlsx";
import { notRecognised, sheetsLeftOut } from "./templates/not-recognised";
import type { ReadTable } from "./templates/read-table";
import type { Corrections } from "./templates/recognise";
import { recogniseWorkbook, type RecognisedWorkbook } from "./templates/recognise-workbook";
import { schoolOf } from "./templates/text";
import type { Progress, WorkbookPort } from "./workbook/port";
import type { WorkbookSnapshot } from "./workbook/snapshot";

export interface CheckOptions {
  readonly standard: Standard | StandardNotInForce;
  /** Only this sheet; every visible sheet where it is left out. */
  readonly sheet?: string | undefined;
  /** What a person said of columns that were read wrongly. */
  readonly corrections?: Corrections | undefined;
  readonly progress?: Progress | undefined;
  /** Aborting ends the check between two sheets. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds, for the report's statistics. */
  readonly now?: (() => number) | undefined;
}

/** A report, and the tables it was made from, for marks and corrections. */
export interface CheckResult {
  readonly report: Report;
  readonly tables: readonly ReadTable[];
  /** The schools as they were judged: premises of combined schools split. */
  readonly schools: readonly SchoolTable[];
  /** The coefficients that the sheets print, with their cells. */
  readonly printed: readonly PrintedCoefficient[];
  /** The cells that are there for means and coefficients, filled in or not. */
  readonly coefficientCells: readonly CoefficientCells[];
  /** The cells of 表Ⅱ-1, filled in or not. */
  readonly shareCells: readonly ShareCells[];
  /** The forms of the county and of single schools, with the places of their numbers. */
  readonly forms: readonly ReadForm[];
  /** What the forms say together. */
  readonly facts: CountyFacts;
}

/** A check with the workbooks it was made on. */
export interface CheckedWorkbooks extends CheckResult {
  readonly snapshots: readonly WorkbookSnapshot[];
}

/** Reads a workbook and checks it: the one use case behind pane, terminal and functions. */
export async function checkWorkbook(port: WorkbookPort, options: CheckOptions): Promise<CheckedWorkbooks> {
  const { sheet, progress, signal } = options;
  const snapshot = await port.read({
    ...(sheet === undefined ? {} : { sheet }),
    ...(progress ? { progress } : {}),
    ...(signal ? { signal } : {}),
  });
  return checkSnapshots([snapshot], options);
}

/** Checks one or several files that together are one county. */
export function checkSnapshots(
  snapshots: readonly WorkbookSnapshot[],
  options: CheckOptions,
): CheckedWorkbooks {
  const recognised = snapshots.map((snapshot) => recogniseWorkbook(snapshot, options));
  return { ...checkRecognised(recognised, options), snapshots };
}

/** Checks what was read of workbooks; the workbooks themselves need not be kept. */
export function checkRecognised(
  workbooks: readonly RecognisedWorkbook[],
  options: CheckOptions,
): CheckResult {
  const now = options.now ?? (() => performance.now());
  const started = now();
  const { tables, repeated } = countyTables(workbooks.flatMap((one) => one.tables));
  const printed = workbooks.flatMap((one) => one.printed);
  const combined = combine(
    tables.map((table) => table.schools),
    options.standard,
  );
  const forms = workbooks.flatMap((one) => one.forms);
  const lists = workbooks.flatMap((one) => one.lists);
  const told = countyFacts(forms, combined.tables);
  const facts = withLists(told.facts, lists, combined.tables);
  const found = [tables, printed, forms, lists];
  const nothing = found.every((one) => one.length === 0);
  const findings: Finding[] = [
    ...tables.flatMap(tableDoubts),
    ...repeated,
    ...combined.findings,
    ...told.findings,
    ...workbooks.flatMap(marksNeedXlsx),
    ...workbooks.flatMap(sheetsLeftOut),
    ...workbooks.flatMap(({ doubts }) => doubts),
    ...(nothing ? notRecognised(workbooks) : []),
  ];
  const report = judge(combined.tables, options.standard, {
    tables: [
      ...[...tables, ...forms.filter(({ table }) => table === null)].map(({ reading }) => reading),
      ...workbooks.flatMap(({ readings }) => readings),
    ],
    findings,
    printed,
    shares: workbooks.flatMap(({ shares }) => shares),
    facts,
    now,
    started,
  });
  const coefficientCells = workbooks.flatMap((one) => one.coefficientCells);
  const shareCells = workbooks.flatMap((one) => one.shareCells);
  const schools = combined.tables;
  return { report, tables, schools, printed, coefficientCells, shareCells, forms, facts };
}

function combine(tables: readonly SchoolTable[], standard: Standard | StandardNotInForce): Combined {
  return "notInForce" in standard ? { tables, findings: [] } : combineSchools(tables, standard, schoolKey);
}

/** A school by its code, else by its exact name without the stage it marks. */
function schoolKey(table: SchoolTable, index: number): string {
  return table.code?.(index) || schoolOf(table.name(index));
}
