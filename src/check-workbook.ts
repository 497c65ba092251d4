import type { Finding, Report, TableReading } from "./core/report/report";
import { judge } from "./core/report/judge";
import type { Standard, StandardNotInForce } from "./core/standard";
import { combineSchools, type Combined } from "./core/school/combine";
import type { SchoolTable } from "./core/school/school-table";
import type { PrintedCoefficient } from "./core/verdict/printed-county";
import { countyTables } from "./templates/county-tables";
import { tableDoubts } from "./templates/doubts";
import { notRecognised } from "./templates/not-recognised";
import type { ReadTable } from "./templates/read-table";
import { schoolOf } from "./templates/text";
import { recogniseSheet, type Corrections, type NearMiss } from "./templates/recognise";
import type { Progress, WorkbookPort } from "./workbook/port";
import type { SheetSnapshot, WorkbookSnapshot } from "./workbook/snapshot";

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
  readonly snapshots: readonly WorkbookSnapshot[];
}

/** Reads a workbook and checks it: the one use case behind pane, terminal and functions. */
export async function checkWorkbook(port: WorkbookPort, options: CheckOptions): Promise<CheckResult> {
  const { sheet, progress, signal } = options;
  const snapshot = await port.read({
    ...(sheet === undefined ? {} : { sheet }),
    ...(progress ? { progress } : {}),
    ...(signal ? { signal } : {}),
  });
  return checkSnapshots([snapshot], options);
}

/** Checks one or several files that together are one county. */
export function checkSnapshots(snapshots: readonly WorkbookSnapshot[], options: CheckOptions): CheckResult {
  const now = options.now ?? (() => performance.now());
  const started = now();
  const found = snapshots.map((snapshot) => recogniseWorkbook(snapshot, options));
  const { tables, repeated } = countyTables(found.flatMap((one) => one.tables));
  const printed = found.flatMap((one) => one.printed);
  const schools = tables.map((table) => table.schools);
  const combined = combine(schools, options.standard);
  const findings: Finding[] = [
    ...tables.flatMap(tableDoubts),
    ...repeated,
    ...combined.findings,
    ...(tables.length === 0
      ? notRecognised(
          snapshots,
          found.flatMap((one) => one.nearMisses),
        )
      : []),
  ];
  const report = judge(combined.tables, options.standard, {
    tables: tables.map((table): TableReading => table.reading),
    findings,
    now,
    started,
  });
  return { report, tables, schools: combined.tables, printed, snapshots };
}

function combine(tables: readonly SchoolTable[], standard: Standard | StandardNotInForce): Combined {
  return "notInForce" in standard ? { tables, findings: [] } : combineSchools(tables, standard, schoolKey);
}

/** A school by its code, else by its exact name without the stage it marks. */
function schoolKey(table: SchoolTable, index: number): string {
  return table.code?.(index) || schoolOf(table.name(index));
}

function recogniseWorkbook(snapshot: WorkbookSnapshot, options: CheckOptions) {
  const tables: ReadTable[] = [];
  const printed: PrintedCoefficient[] = [];
  const nearMisses: NearMiss[] = [];
  const sheets = snapshot.sheets.filter((sheet) => wanted(sheet, options.sheet));
  sheets.forEach((sheet, place) => {
    options.signal?.throwIfAborted();
    options.progress?.(place, sheets.length, sheet.name);
    const found = recogniseSheet(sheet, snapshot.file, options.corrections ?? new Map());
    tables.push(...found.tables);
    printed.push(...found.printed);
    nearMisses.push(...found.nearMisses);
  });
  return { tables, printed, nearMisses };
}

function wanted(sheet: SheetSnapshot, only: string | undefined): boolean {
  return only === undefined ? sheet.state === "visible" : sheet.name === only;
}
