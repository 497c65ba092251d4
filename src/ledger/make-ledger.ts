import type { CountyFacts } from "../core/county/facts";
import type { Report } from "../core/report/report";
import type { SchoolTable } from "../core/school/school-table";
import type { Standard } from "../core/standard";
import type { Edit } from "../workbook/edit";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { issuesOf } from "./issue";
import { newLedgerSheet } from "./new-sheet";
import type { LedgerAnswers, LedgerQuestion } from "./question";
import { findLedger, LEDGER_SHEET, type LedgerSheet } from "./read-ledger";
import { LEDGER_KEY, readLedgerRecord, writeLedgerRecord } from "./record";
import { Roster } from "./roster";
import { freeName } from "./sheet-name";
import { Standings } from "./standing";
import { TopicReader } from "./topic";
import { updateLedger, type CheckedCounty, type LedgerUpdate } from "./update-ledger";
import type { RowEvent } from "./update-row";
import { viewEdits } from "./view-edits";
import { rememberedAs } from "./vanished";
import { writeLedger } from "./write-ledger";

/** A check, as a ledger needs it. */
export interface CheckForLedger {
  readonly report: Report;
  /** For codes and places of schools. */
  readonly schools: readonly SchoolTable[];
  readonly facts: CountyFacts | null;
  readonly standard: Standard;
}

export interface LedgerOptions {
  /** The ISO day of the check. */
  readonly day: string;
  /** True: a passing cell is only proposed for 销号. */
  readonly propose?: boolean;
  readonly answers?: LedgerAnswers;
  /** False leaves 已达标台账 and 未达标台账 as they are. */
  readonly views?: boolean;
}

/** What would be written, made before anything is. */
export interface LedgerPlan {
  readonly edits: readonly Edit[];
  readonly sheet: string;
  /** The ledger that was there; null where a new one is made. */
  readonly before: LedgerSheet | null;
  readonly update: LedgerUpdate;
  readonly questions: readonly LedgerQuestion[];
}

/**
 * The edits that make a ledger from a check, or bring one up to it.
 * @param into the workbook that the ledger lies in, or will; null for a new one of its own.
 */
export function makeLedger(
  check: CheckForLedger,
  into: WorkbookSnapshot | null,
  options: LedgerOptions,
): LedgerPlan {
  const before = into && findLedger(into);
  const checked = checkedCounty(check);
  const record = readLedgerRecord(into ?? { settings: new Map() });
  const file = into?.file ?? "";
  const update = before
    ? updateLedger(before, checked, record, { propose: false, ...options, file })
    : firstUpdate(checked);
  const name = before?.sheet ?? freeName(LEDGER_SHEET, into?.sheets.map((sheet) => sheet.name) ?? []);
  const views =
    options.views === false ? null : viewEdits(into, record, check.report, check.standard, options.day);
  const kept = { schools: update.schools, views: views?.prints ?? record.views };
  const written = before
    ? writeLedger(before, update, { day: options.day, file })
    : newLedgerSheet(checked.issues, { name, day: options.day, file, standard: check.standard.region.name });
  const value = writeLedgerRecord(kept);
  const isKept = into?.settings.get(LEDGER_KEY) === value;
  const edits: Edit[] = [
    ...(written ? [written] : []),
    ...(views?.edits ?? []),
    ...(isKept ? [] : [{ kind: "set-setting", key: LEDGER_KEY, value } as const]),
  ];
  return { edits, sheet: name, before, update, questions: update.questions };
}

function checkedCounty({ report, schools, facts, standard }: CheckForLedger): CheckedCounty {
  const roster = new Roster(report, schools);
  const issues = issuesOf(report, roster, standard);
  return {
    issues,
    roster,
    standings: new Standings(report, standard, issues, facts),
    topics: new TopicReader(standard),
  };
}

function firstUpdate({ issues, roster }: CheckedCounty): LedgerUpdate {
  const schools = roster.schools.map(({ result }) => rememberedAs(result.name, result.stage));
  return { changes: [], added: issues, questions: [], schools: new Set(schools) };
}

/** How many rows came to what. */
export function countEvents({ changes }: LedgerUpdate): Readonly<Record<NonNullable<RowEvent>, number>> {
  const counts = { closed: 0, proposed: 0, reopened: 0, returned: 0 };
  for (const { event } of changes) if (event) counts[event] += 1;
  return counts;
}
