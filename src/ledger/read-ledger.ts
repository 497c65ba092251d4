import type { Area } from "../core/address";
import { Kind, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import { COLUMN_TEXTS, LEDGER_COLUMNS, type LedgerColumn } from "./columns";
import { isPlaceLink } from "./place";
import { foldHeading } from "./words";

/** A row of a ledger as it stands. */
export interface LedgerRow {
  /** The sheet's row, from 0. */
  readonly row: number;
  /** What the cells say, numbers as digits; "" for blank ones and columns that are not there. */
  readonly texts: Readonly<Record<LedgerColumn, string>>;
  /** Columns whose cell holds a formula of a person's: it stays. */
  readonly formulas: ReadonlySet<LedgerColumn>;
  /** The place is a link of QB's. */
  readonly isLinked: boolean;
}

/** A ledger found in a workbook, wherever its columns stand. */
export interface LedgerSheet {
  readonly sheet: string;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<LedgerColumn, number>;
  readonly rows: readonly LedgerRow[];
  /** The first row and the first column after all that the sheet holds. */
  readonly nextRow: number;
  readonly nextColumn: number;
}

export const LEDGER_SHEET = "问题台账";

/** Headings stand within the first rows, under a title or two. */
const HEADING_ROWS = 20;
/** Without these a table is no ledger. */
const NEEDED: readonly LedgerColumn[] = ["school", "indicator", "state"];
const AT_LEAST = 6;

const BY_HEADING = new Map<string, LedgerColumn>(
  [...LEDGER_COLUMNS].reverse().flatMap((column) => {
    const { heading, aliases } = COLUMN_TEXTS[column];
    return [...aliases, heading].map((text): [string, LedgerColumn] => [foldHeading(text), column]);
  }),
);

/**
 * The ledger of a workbook, read by its headings: the sheet may have another name, its columns any order and
 * others among them. Of several, such as a copy, the one named 问题台账 counts, else the first.
 */
export function findLedger(snapshot: WorkbookSnapshot): LedgerSheet | null {
  const found = snapshot.sheets.flatMap((sheet) => readLedger(sheet) ?? []);
  return found.find(({ sheet }) => sheet === LEDGER_SHEET) ?? found[0] ?? null;
}

function readLedger(sheet: SheetSnapshot): LedgerSheet | null {
  for (let row = 0; row < Math.min(sheet.rows, HEADING_ROWS); row += 1) {
    const columns = headingsIn(sheet, row);
    if (columns.size < AT_LEAST || !NEEDED.every((column) => columns.has(column))) continue;
    return {
      sheet: sheet.name,
      headingRow: row,
      columns,
      rows: rowsOf(sheet, row, columns),
      nextRow: sheet.rows,
      nextColumn: sheet.columns,
    };
  }
  return null;
}

/** The first column of a heading counts; of two ways to say it, the plain one. */
function headingsIn(sheet: SheetSnapshot, row: number): Map<LedgerColumn, number> {
  const columns = new Map<LedgerColumn, number>();
  const plain = new Set<LedgerColumn>();
  for (let at = 0; at < sheet.columns; at += 1) {
    const heading = foldHeading(sheet.text(row, at));
    const column = BY_HEADING.get(heading);
    if (column === undefined) continue;
    const isPlain = heading === foldHeading(COLUMN_TEXTS[column].heading);
    if (!columns.has(column) || (isPlain && !plain.has(column))) columns.set(column, at);
    if (isPlain) plain.add(column);
  }
  return columns;
}

function rowsOf(
  sheet: SheetSnapshot,
  headingRow: number,
  columns: ReadonlyMap<LedgerColumn, number>,
): LedgerRow[] {
  const origins = mergedOrigins(sheet.merges, headingRow);
  const rows: LedgerRow[] = [];
  for (let row = headingRow + 1; row < sheet.rows; row += 1) {
    const read = rowAt(sheet, row, columns, origins);
    if (read.texts.school !== "" && read.texts.indicator !== "") rows.push(read);
  }
  return rows;
}

function rowAt(
  sheet: SheetSnapshot,
  row: number,
  columns: ReadonlyMap<LedgerColumn, number>,
  origins: ReadonlyMap<string, number>,
): LedgerRow {
  const formulas = new Set<LedgerColumn>();
  let isLinked = false;
  const texts = Object.fromEntries(
    LEDGER_COLUMNS.map((column) => {
      const at = columns.get(column);
      if (at === undefined) return [column, ""];
      const from = origins.get(`${row} ${at}`) ?? row;
      if (isPlaceLink(sheet.formula(from, at) ?? "")) isLinked = true;
      else if (sheet.formula(from, at) !== null) formulas.add(column);
      return [column, textAt(sheet, from, at)];
    }),
  ) as Record<LedgerColumn, string>;
  return { row, texts, formulas, isLinked };
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.kind(row, column) === Kind.number
    ? String(sheet.number(row, column))
    : sheet.text(row, column).trim();
}

/** A school's name merged over its rows is said of each of them: "row column" -> the row that holds it. */
function mergedOrigins(merges: readonly Area[], headingRow: number): Map<string, number> {
  const origins = new Map<string, number>();
  for (const { top, bottom, left } of merges) {
    if (top <= headingRow) continue;
    for (let row = top + 1; row <= bottom; row += 1) origins.set(`${row} ${left}`, top);
  }
  return origins;
}
