import { read, set_cptable, type CellObject, type ParsingOptions, type WorkSheet } from "@e965/xlsx";
import type { FlatBook, FlatCell, FlatSheet, FlatValue } from "../cells/flat-book";
import { WorkbookError } from "../port";
import type { SheetState } from "../snapshot";
import { CODE_PAGES } from "./code-pages";

const OPTIONS: ParsingOptions = {
  type: "array",
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellStyles: true,
  cellText: false,
  cellHTML: false,
};
const STATES: readonly SheetState[] = ["visible", "hidden", "veryHidden"];
const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};
/** No .xls sheet is larger, whatever the file says of itself. */
const [MOST_ROWS, MOST_COLUMNS] = [65_536, 256];
const MOST_CELLS = 4_000_000;

// One way to read code pages, whichever build of SheetJS is bundled.
set_cptable(CODE_PAGES);

/**
 * Reads an .xls workbook (or an .et that is one inside) with SheetJS. To be called in a thread of
 * its own: a file made to do harm may take any time and memory.
 * @throws WorkbookError `encrypted`, `too-large`, or `damaged` for whatever else SheetJS stumbles over
 */
export function readXls(bytes: Uint8Array): FlatBook {
  const book = parsed(bytes);
  const sheets = book.SheetNames.flatMap((name, place): FlatSheet[] => {
    const sheet = book.Sheets[name];
    if (!sheet) throw new WorkbookError("damaged", `the file ends before sheet ${name} does`);
    const state = STATES[book.Workbook?.Sheets?.[place]?.Hidden ?? 0] ?? "visible";
    return sheet["!type"] === "chart" ? [] : [flatSheet(name, state, sheet)];
  });
  if (sheets.length === 0) throw new WorkbookError("damaged", "no sheets");
  return { date1904: book.Workbook?.WBProps?.date1904 === true, sheets };
}

function parsed(bytes: Uint8Array) {
  try {
    return read(bytes, OPTIONS);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    const isLocked = /password|encrypt/i.test(detail);
    throw new WorkbookError(isLocked ? "encrypted" : "damaged", detail, { cause });
  }
}

function flatSheet(name: string, state: SheetState, sheet: WorkSheet): FlatSheet {
  return {
    name,
    state,
    merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: hidden(sheet["!rows"]),
    hiddenColumns: hidden(sheet["!cols"]),
    protection: { on: Boolean(sheet["!protect"]), allowFormatCells: !sheet["!protect"] },
    cells: cellsOf(sheet["!data"] ?? []),
  };
}

/** SheetJS leaves holes in its lists. */
function hidden(lines: readonly ({ readonly hidden?: boolean } | undefined)[] = []): number[] {
  const places: number[] = [];
  lines.forEach((line, place) => {
    if (line?.hidden) places.push(place);
  });
  return places;
}

function cellsOf(rows: readonly (readonly (CellObject | undefined)[] | undefined)[]): FlatCell[] {
  const cells: FlatCell[] = [];
  rows.forEach((columns, row) =>
    columns?.forEach((cell, column) => {
      const flat = cell && row < MOST_ROWS && column < MOST_COLUMNS ? flatCell(cell, row, column) : null;
      if (flat) cells.push(flat);
      if (cells.length > MOST_CELLS) throw new WorkbookError("too-large", `more than ${MOST_CELLS} cells`);
    }),
  );
  return cells;
}

function flatCell(cell: CellObject, row: number, column: number): FlatCell | null {
  const value = valueOf(cell);
  const formula = typeof cell.f === "string" && cell.f !== "" ? cell.f : null;
  if (formula === null && (value === null || value === "")) return null;
  const format = typeof cell.z === "string" ? cell.z : "General";
  return [row, column, value, format, formula];
}

function valueOf({ t, v }: CellObject): FlatValue {
  if (t === "e") return [ERRORS[Number(v)] ?? "#VALUE!"];
  if (typeof v === "number") return Number.isFinite(v) ? v : null;
  return typeof v === "string" || typeof v === "boolean" ? v : null;
}
