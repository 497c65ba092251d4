import { cellName } from "../core/address";
import { sameSheetName } from "../workbook/added-sheets";
import type { CellContent, Edit, SetCells } from "../workbook/edit";
import { Kind, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import { constantAt } from "./cells";
import { convertFormula, type Converted } from "./convert-formula";
import { callsQb, parseFormula, print } from "./parse-calls";
import { NATIVE_KEY, readRecord, writeRecord, type TurnedFormula } from "./record";

/** Errors that say that there is no answer yet, or no room for it. */
const WITHOUT_ANSWER = /^#(?:SPILL!|NAME\?|BUSY!|CALC!|CONNECT!|GETTING_DATA)$/;

/** A cell before and after, as a person sees it. */
export interface CellChange {
  readonly sheet: string;
  /** "V6" */
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

export interface Conversion {
  /** Nothing to do: no edits. */
  readonly edits: readonly Edit[];
  readonly changes: readonly CellChange[];
  /** Formulas that stay as they are: not computed, or changed by somebody since they were turned. */
  readonly left: readonly { readonly sheet: string; readonly cell: string }[];
}

export interface ConversionScope {
  /** Only this sheet; the whole book where it is left out. */
  readonly sheet?: string | undefined;
  /** An ISO day: what a date that a formula leaves out means. */
  readonly today: string;
}

/**
 * The edits that turn every formula with QB functions into functions that every spreadsheet has, or into its value
 * where there are none, so that the workbook can be given away. What each was is kept in the workbook.
 * @param book with all its sheets, as formulas look at others
 */
export function toNative(book: WorkbookSnapshot, scope: ConversionScope): Conversion {
  const found = sheetsIn(book, scope.sheet).flatMap((sheet) => turnSheet(book, sheet, scope.today));
  const turned = found.filter((one) => one.cells.length > 0);
  const left = found.filter((one) => one.cells.length === 0).map(placeOf);
  if (turned.length === 0) return { edits: [], changes: [], left };
  const known = readRecord(book.settings.get(NATIVE_KEY)).filter(
    (old) => !turned.some((one) => sameCell(old, one)),
  );
  const setting = {
    kind: "set-setting",
    key: NATIVE_KEY,
    value: writeRecord([...known, ...turned]),
  } as const;
  return { edits: [...cellEdits(turned), setting], changes: turned.map(changeOf), left };
}

function changeOf(one: TurnedFormula): CellChange {
  return { ...placeOf(one), before: `=${one.live}`, after: shown(one.cells[0]?.[0] ?? null) };
}

export function placeOf({ sheet, row, column }: TurnedFormula): { sheet: string; cell: string } {
  return { sheet, cell: cellName(row, column) };
}

export function sheetsIn(book: WorkbookSnapshot, name: string | undefined): readonly SheetSnapshot[] {
  return name === undefined ? book.sheets : book.sheets.filter((sheet) => sameSheetName(sheet.name, name));
}

function turnSheet(book: WorkbookSnapshot, sheet: SheetSnapshot, today: string): TurnedFormula[] {
  const turned: TurnedFormula[] = [];
  for (let row = 0; row < sheet.rows; row++) {
    for (let column = 0; column < sheet.columns; column++) {
      const formula = sheet.formula(row, column);
      if (formula !== null && callsQb(formula)) turned.push(turn(book, sheet, today, row, column, formula));
    }
  }
  return turned;
}

/** Without cells: it cannot be turned now. */
function turn(
  book: WorkbookSnapshot,
  sheet: SheetSnapshot,
  today: string,
  row: number,
  column: number,
  formula: string,
): TurnedFormula {
  const converted = convertFormula(formula, { book, sheet, today });
  const live = print(parseFormula(formula));
  const valueAt = (down: number, right: number) => constantAt(sheet, row + down, column + right);
  const isNow = converted.kind === "formula" || isComputed(sheet, row, column);
  return { sheet: sheet.name, row, column, live, cells: isNow ? contentsOf(converted, valueAt) : [] };
}

/** Whether the cell shows an answer: cells below and beside one that does not are somebody else's. */
function isComputed(sheet: SheetSnapshot, row: number, column: number): boolean {
  const isError = sheet.kind(row, column) === Kind.error;
  return sheet.computed(row, column) && !(isError && WITHOUT_ANSWER.test(sheet.text(row, column)));
}

function contentsOf(
  converted: Converted,
  valueAt: (down: number, right: number) => CellContent,
): readonly (readonly CellContent[])[] {
  switch (converted.kind) {
    case "formula":
      return [[withResult(converted.formula, valueAt(0, 0))]];
    case "value":
      return [[valueAt(0, 0)]];
    case "cells":
      return converted.cells.map((line, down) =>
        line.map((native, right) => {
          const value = valueAt(down, right);
          return native === null ? value : withResult(native, value);
        }),
      );
  }
}

/** With the result that stands there until the spreadsheet has computed. */
function withResult(formula: string, value: CellContent): CellContent {
  return typeof value === "number" || typeof value === "string" ? { formula, result: value } : { formula };
}

export function cellEdits(blocks: readonly Omit<TurnedFormula, "live">[]): SetCells[] {
  const bySheet = new Map<string, SetCells["cells"][number][]>();
  for (const { sheet, row, column, cells } of blocks) {
    const placed = cells.flatMap((line, down) =>
      line.map((content, right) => ({ row: row + down, column: column + right, content })),
    );
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), ...placed]);
  }
  return [...bySheet].map(([sheet, cells]) => ({ kind: "set-cells", sheet, cells }));
}

function sameCell(one: TurnedFormula, other: TurnedFormula): boolean {
  return sameSheetName(one.sheet, other.sheet) && one.row === other.row && one.column === other.column;
}

export function shown(content: CellContent): string {
  if (content === null) return "";
  return typeof content === "object" ? `=${content.formula}` : String(content);
}
