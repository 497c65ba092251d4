import { cellName } from "../../core/address";
import type { Standard } from "../../core/standard";
import { COLUMN_TEXTS, type LedgerColumn } from "../../ledger/columns";
import { countEvents, makeLedger, type LedgerPlan } from "../../ledger/make-ledger";
import { shownText } from "../../ledger/place";
import type { LedgerRow, LedgerSheet } from "../../ledger/read-ledger";
import { eachPlan } from "../../plans/make-plans";
import { breather } from "../../workbook/breather";
import type { AddSheet, CellContent } from "../../workbook/edit";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { CellChange, EditPlan, LedgerEditPlan, LedgerRequest } from "../services/write-service";
import type { Checked } from "./checked-book";

const NO_COUNTS = { added: 0, closed: 0, proposed: 0, reopened: 0, returned: 0 } as const;

/** The ledger of the open workbook, made or brought up to the last check; nothing is written yet. */
export function planLedger(
  { report, schools, facts, standard }: Checked,
  snapshot: WorkbookSnapshot,
  { day, propose, answers }: LedgerRequest,
): LedgerEditPlan {
  if (!isStandard(standard)) return { ...NOTHING, kind: "ledger", questions: [], counts: NO_COUNTS };
  const made = makeLedger({ report, schools, facts, standard }, snapshot, { day, propose, answers });
  const counts = { added: made.update.added.length, ...countEvents(made.update) };
  const { edits, questions } = made;
  return { kind: "ledger", edits, changes: changesOf(made), hindrances: [], questions, counts };
}

/** A sheet for each failing school, behind the others; nothing is written yet. The page has its turn in between. */
export async function planSchoolPlans(
  { report, schools, standard }: Checked,
  snapshot: WorkbookSnapshot,
  day: string,
): Promise<EditPlan> {
  if (!isStandard(standard)) return { ...NOTHING, kind: "plans" };
  const taken = snapshot.sheets.map(({ name }) => name);
  const edits: AddSheet[] = [];
  const rest = breather();
  for (const { sheet } of eachPlan({ report, schools, standard }, day, taken)) {
    edits.push(sheet);
    await rest();
  }
  return { kind: "plans", edits, changes: [], hindrances: [] };
}

const NOTHING = { edits: [], changes: [], hindrances: [] } as const;

function isStandard(standard: Checked["standard"]): standard is Standard {
  return !("notInForce" in standard);
}

/** Cells of rows that are there already; new rows are told by their number. */
function changesOf({ before, update }: LedgerPlan): CellChange[] {
  if (!before) return [];
  const rows = new Map(before.rows.map((row) => [row.row, row]));
  return update.changes.flatMap(({ row, cells }) => {
    const from = rows.get(row);
    return from ? [...cells].map(([column, content]) => change(before, from, column, content)) : [];
  });
}

function change(
  { sheet, columns }: LedgerSheet,
  { row, texts }: LedgerRow,
  column: LedgerColumn,
  content: CellContent,
): CellChange {
  return {
    sheet,
    cell: cellName(row, columns.get(column) ?? 0),
    what: `${texts.school} ${texts.indicator} ${COLUMN_TEXTS[column].heading}`,
    before: texts[column],
    after: shownText(content),
  };
}
