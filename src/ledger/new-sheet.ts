import type { AddSheet, NewCell, SheetLook } from "../workbook/edit";
import { COLUMN_TEXTS, LEDGER_COLUMNS, PLAIN_COLUMNS, type LedgerColumn } from "./columns";
import type { Issue } from "./issue";
import { newRow } from "./new-row";
import { shownText } from "./place";
import { rowHeight } from "./text-height";

export interface NewLedgerOptions {
  readonly name: string;
  readonly day: string;
  /** The file that the sheet will lie in: cells of it are linked. */
  readonly file: string;
  readonly standard: string;
}

/** Title and note stand above the headings. */
const HEADING_ROW = 2;
const BOXED: SheetLook = { boxed: true, wrap: true };
const CENTRED: SheetLook = { ...BOXED, align: "center" };
const RIGHT: SheetLook = { ...BOXED, align: "right" };
const LINKED: SheetLook = { ...BOXED, underline: true, fontColor: "0B57A4" };
const HEADING: SheetLook = { ...CENTRED, bold: true, fill: "DDE5F0" };

/** Kept as text when it is typed or pasted anew: "1-2" would become a day, a code lose its digits. */
const AS_TEXT = { numberFormat: "@" };
const TEXT: SheetLook = { ...BOXED, ...AS_TEXT };
const CENTRED_TEXT: SheetLook = { ...CENTRED, ...AS_TEXT };

const LOOKS: Readonly<Partial<Record<LedgerColumn, SheetLook>>> = {
  number: CENTRED_TEXT,
  school: TEXT,
  stage: CENTRED,
  actual: RIGHT,
  required: RIGHT,
  gap: { ...RIGHT, numberFormat: "#,##0" },
  unit: CENTRED,
  person: CENTRED,
  state: CENTRED,
  found: CENTRED_TEXT,
  closed: CENTRED_TEXT,
  deadline: CENTRED,
  code: TEXT,
  district: TEXT,
};

/** A ledger as a new sheet: A4 across, headings on every page, each place linked to its cell. */
export function newLedgerSheet(issues: readonly Issue[], options: NewLedgerOptions): AddSheet {
  const rows = issues.map((issue) => newRow(issue, options.day, options.file));
  const columns = LEDGER_COLUMNS.filter(
    (column) => PLAIN_COLUMNS.includes(column) || rows.some((cells) => (cells.get(column) ?? "") !== ""),
  );
  const body = issues.flatMap((issue, place) =>
    columns.map((name, column) => cellAt(issue, rows[place]?.get(name) ?? null, name, column, place)),
  );
  return {
    kind: "add-sheet",
    name: options.name,
    cells: [...titles(options, issues.length), ...headings(columns), ...body],
    widths: columns.map((column) => COLUMN_TEXTS[column].width),
    heights: [26, 18, 32, ...rows.map((cells) => heightOf(columns, cells))],
    merges: [0, 1].map((row) => ({ top: row, bottom: row, left: 0, right: columns.length - 1 })),
    frozenRows: HEADING_ROW + 1,
    print: { landscape: true, fitToWidth: true, repeatRows: [HEADING_ROW, HEADING_ROW] },
    tabColor: "9C1C1C",
  };
}

function titles({ day, standard }: NewLedgerOptions, count: number): NewCell[] {
  return [
    {
      row: 0,
      column: 0,
      content: "义务教育优质均衡发展问题台账",
      look: { bold: true, size: 16, align: "center" },
    },
    {
      row: 1,
      column: 0,
      content: `标准：${standard}；建账日期：${day}；问题 ${count} 条；状态填待整改、整改中、待销号、已销号、复发之一`,
      look: { align: "center" },
    },
  ];
}

function headings(columns: readonly LedgerColumn[]): NewCell[] {
  return columns.map((name, column) => ({
    row: HEADING_ROW,
    column,
    content: COLUMN_TEXTS[name].heading,
    look: HEADING,
  }));
}

function cellAt(
  { figures, topic }: Issue,
  content: NewCell["content"],
  name: LedgerColumn,
  column: number,
  place: number,
): NewCell {
  const row = HEADING_ROW + 1 + place;
  const said = content === "" ? null : content;
  if (name === "place" && typeof content === "object") return { row, column, content: said, look: LINKED };
  if (name === "actual" || name === "required")
    return { row, column, content: said, look: figureLook(formatOf(figures, topic.kind)) };
  return { row, column, content: said, look: LOOKS[name] ?? BOXED };
}

const FIGURES = new Map<string, SheetLook>();

/** One object a format: a ledger has thousands of such cells. */
function figureLook(numberFormat: string): SheetLook {
  const known = FIGURES.get(numberFormat) ?? { ...RIGHT, numberFormat };
  FIGURES.set(numberFormat, known);
  return known;
}

/** As many decimals as the form prints, or as the value shows, so that value and standard stand alike. */
function formatOf({ actual, required }: Issue["figures"], kind: Issue["topic"]["kind"]): string {
  const least = { resource: 2, coefficient: 3, county: 0 }[kind];
  const decimals = Math.max(least, decimalsOf(actual), decimalsOf(required));
  return decimals === 0 ? "General" : `0.${"0".repeat(decimals)}`;
}

function decimalsOf(value: number | null): number {
  return value === null ? 0 : (String(value).split(".")[1]?.length ?? 0);
}

function heightOf(columns: readonly LedgerColumn[], cells: ReturnType<typeof newRow>): number {
  return rowHeight(
    columns.map((column) => ({
      text: shownText(cells.get(column) ?? null),
      width: COLUMN_TEXTS[column].width,
    })),
  );
}
