import type { Area } from "../../core/address";
import { WorkbookError } from "../port";
import type { Protection, SheetState } from "../snapshot";
import { mayTryOtherwise } from "./errors";
import type { ExcelHost } from "./host";
import { mergedAreasOf, mergesInBands } from "./merges";
import { areaOf } from "./range-area";

/** A sheet before its cells: what to read and how. */
export interface SheetOutline {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly state: SheetState;
  readonly protection: Protection;
  /** Null: nothing in it. */
  readonly used: Area | null;
  readonly merges: readonly Area[];
  readonly rows: HiddenLines;
  readonly columns: HiddenLines;
  readonly names: readonly SheetName[];
}

/** A name that holds on one sheet only. */
export interface SheetName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet: string;
}

/** "some": each has to be asked. */
export type HiddenLines = "none" | "all" | "some";

/**
 * One sheet in one sync, the whole book in two.
 * @param question about the book as a whole, asked in the first sync; again where that failed.
 */
export async function readOutlines(
  context: Excel.RequestContext,
  host: ExcelHost,
  name: string | undefined,
  question: { ask(): void },
): Promise<readonly SheetOutline[]> {
  question.ask();
  const sheets = await sheetsToRead(context, name);
  const merges = host.supports("1.13");
  try {
    return await outlinesOf(context, sheets, merges);
  } catch (error) {
    // More than 512 merged areas in a sheet fail the call: read without them, then in bands.
    if (!merges || !mayTryOtherwise(error)) throw error;
    question.ask();
    return withMergesInBands(context, await outlinesOf(context, sheets, false));
  }
}

async function sheetsToRead(
  context: Excel.RequestContext,
  name: string | undefined,
): Promise<Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  if (name !== undefined) return [worksheets.getItemOrNullObject(name)];
  worksheets.load("items/id");
  await context.sync();
  return worksheets.items;
}

async function outlinesOf(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  withMerges: boolean,
): Promise<readonly SheetOutline[]> {
  const parts = sheets.map((sheet) => {
    sheet.load("id,name,visibility,protection/protected,protection/options");
    sheet.names.load("items/name,items/formula");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    // Merged cells may be empty: they count as used by their format only.
    const merged = withMerges ? mergedAreasOf(sheet.getUsedRangeOrNullObject(false)) : null;
    return { sheet, used, merged };
  });
  await context.sync();
  return parts.map(({ sheet, used, merged }) => {
    if (sheet.isNullObject) throw new WorkbookError("sheet-missing", "the sheet to read is not in the book");
    return { ...frameOf(sheet), ...extentOf(used), merges: merged?.() ?? [] };
  });
}

function frameOf(
  sheet: Excel.Worksheet,
): Pick<SheetOutline, "sheet" | "name" | "state" | "protection" | "names"> {
  const names = sheet.names.items.map((item) => ({ ...refersTo(item), sheet: sheet.name }));
  return {
    sheet,
    name: sheet.name,
    state: stateOf(sheet.visibility),
    protection: protectionOf(sheet),
    names,
  };
}

/** A defined name and its formula without "=". */
export function refersTo({ name, formula }: Excel.NamedItem): { name: string; refersTo: string } {
  return { name, refersTo: String(formula).replace(/^=/, "") };
}

const STATES: Readonly<Record<string, SheetState>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

function stateOf(visibility: string): SheetState {
  return STATES[visibility] ?? "visible";
}

/** The sheet must have been loaded with its protection. */
export function protectionOf(sheet: Excel.Worksheet): Protection {
  const on = sheet.protection.protected;
  return { on, allowFormatCells: !on || sheet.protection.options.allowFormatCells === true };
}

function extentOf(used: Excel.Range): Pick<SheetOutline, "used" | "rows" | "columns"> {
  if (used.isNullObject) return { used: null, rows: "none", columns: "none" };
  return { used: areaOf(used), rows: hidden(used.rowHidden), columns: hidden(used.columnHidden) };
}

/** Null is Excel's "some are, some are not". */
function hidden(answer: boolean | null): HiddenLines {
  if (answer === null) return "some";
  return answer ? "all" : "none";
}

async function withMergesInBands(
  context: Excel.RequestContext,
  outlines: readonly SheetOutline[],
  done: readonly SheetOutline[] = [],
): Promise<readonly SheetOutline[]> {
  const [outline, ...rest] = outlines;
  if (!outline) return done;
  const merges = outline.used ? await mergesInBands(context, outline.sheet, outline.used) : [];
  return withMergesInBands(context, rest, [...done, { ...outline, merges }]);
}
