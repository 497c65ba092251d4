import { factsAsSaid, schoolsAsSaid } from "./corrections/as-said";
import { correctionsFor } from "./corrections/corrections-for";
import { correctionsUsed } from "./corrections/corrections-used";
import { withOffered } from "./corrections/offered";
import { NOTHING_SAID, type Said, type SaidSource } from "./corrections/said";
import type { CountyFacts } from "./core/county/facts";
import { withSaidAnswers } from "./core/county/said-answers";
import { judgeInSteps } from "./core/report/judge";
import type { Finding, Report } from "./core/report/report";
import type { SchoolTable } from "./core/school/school-table";
import type { Standard, StandardNotInForce } from "./core/standard";
import { atOnce, inTurns, type Steps } from "./core/steps";
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
import { recogniseWorkbook, type RecognisedWorkbook } from "./templates/recognise-workbook";
import { toldOnce } from "./templates/told-once";
import type { Progress, WorkbookPort } from "./workbook/port";
import type { WorkbookSnapshot } from "./workbook/snapshot";

export interface CheckOptions {
  readonly standard: Standard | StandardNotInForce;
  /** Only this sheet; every visible sheet where it is left out. */
  readonly sheet?: string | undefined;
  /** What a person has said of these workbooks before. */
  readonly said?: Said | undefined;
  /** Files that are checked with the workbook as one county; none of them is called as `file` is. */
  readonly others?: ((file: string) => readonly WorkbookSnapshot[]) | undefined;
  /** Where that was kept; told in the report. */
  readonly saidIn?: readonly SaidSource[] | undefined;
  readonly progress?: Progress | undefined;
  /** Aborting ends the check between two sheets. */
  readonly signal?: AbortSignal | undefined;
  /** Waited for between the check's parts, where something else wants its turn: a page that must not stand still. */
  readonly pause?: (() => Promise<void>) | undefined;
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
  const { sheet, progress, signal, pause } = options;
  const snapshot = await port.read({
    ...(sheet === undefined ? {} : { sheet }),
    ...(progress ? { progress } : {}),
    ...(signal ? { signal } : {}),
  });
  const steps = checkInSteps([snapshot, ...(options.others?.(snapshot.file) ?? [])], options);
  return pause ? inTurns(steps, pause) : atOnce(steps);
}

/** Checks one or several files that together are one county. `sheet` is of the first. */
export function checkSnapshots(
  snapshots: readonly WorkbookSnapshot[],
  options: CheckOptions,
): CheckedWorkbooks {
  return atOnce(checkInSteps(snapshots, options));
}

function* checkInSteps(
  snapshots: readonly WorkbookSnapshot[],
  options: CheckOptions,
): Steps<CheckedWorkbooks> {
  const ofOthers = { ...options, sheet: undefined };
  const recognised: RecognisedWorkbook[] = [];
  for (const [place, snapshot] of snapshots.entries()) {
    recognised.push(recogniseSaid(snapshot, place === 0 ? options : ofOthers));
    yield;
  }
  return { ...(yield* judgeRecognised(recognised, options)), snapshots };
}

/** Finds what a workbook holds, as a person has corrected it. */
export function recogniseSaid(
  snapshot: WorkbookSnapshot,
  { said, ...options }: Pick<CheckOptions, "said" | "sheet" | "progress" | "signal">,
): RecognisedWorkbook {
  const isCorrected = said !== undefined && said.columns.length + said.units.length + said.rows.length > 0;
  const corrections = isCorrected ? correctionsFor(said, snapshot) : undefined;
  return recogniseWorkbook(snapshot, { ...options, corrections });
}

/** Checks what was read of workbooks; the workbooks themselves need not be kept. */
export function checkRecognised(
  workbooks: readonly RecognisedWorkbook[],
  options: CheckOptions,
): CheckResult {
  return atOnce(judgeRecognised(workbooks, options));
}

function* judgeRecognised(
  workbooks: readonly RecognisedWorkbook[],
  options: CheckOptions,
): Steps<CheckResult> {
  const now = options.now ?? (() => performance.now());
  const started = now();
  const { tables, repeated } = countyTables(workbooks.flatMap((one) => one.tables));
  const printed = workbooks.flatMap((one) => one.printed);
  const { standard } = options;
  const forms = workbooks.flatMap((one) => one.forms);
  const said = withOffered(options.said ?? NOTHING_SAID, forms, standard);
  const combined = schoolsAsSaid(
    tables.map((table) => table.schools),
    said,
    standard,
  );
  const lists = workbooks.flatMap((one) => one.lists);
  const told = countyFacts(forms, combined.tables);
  const answered = workbooks.reduce(
    (so, { saidAnswers, file }) => withSaidAnswers(so, saidAnswers, file),
    told.facts,
  );
  const relaxed = factsAsSaid(withLists(answered, lists, combined.tables), said, standard);
  const { facts } = relaxed;
  const found = [tables, printed, forms, lists];
  const nothing = found.every((one) => one.length === 0);
  const findings: Finding[] = [
    ...tables.flatMap(tableDoubts),
    ...repeated,
    ...combined.findings,
    ...told.findings,
    ...relaxed.findings,
    ...workbooks.flatMap(marksNeedXlsx),
    ...(options.saidIn ?? []).flatMap(correctionsUsed),
    ...workbooks.flatMap(sheetsLeftOut),
    ...toldOnce(workbooks.flatMap(({ doubts }) => doubts)),
    ...(nothing ? notRecognised(workbooks) : []),
  ];
  yield;
  const report = yield* judgeInSteps(combined.tables, options.standard, {
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
