import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Area } from "../../core/address";
import type { Look } from "../../workbook/edit";
import type { Protection, SheetState } from "../../workbook/snapshot";

/** A workbook in the grid, and beside it what its file holds and the grid does not. */
export interface HostBook {
  /** The file's name without its folder. */
  readonly name: string;
  /** Values, formulas, cell looks, merges, widths and frozen rows are the grid's: write them there. */
  readonly workbook: FWorkbook;
  readonly file: FileSide;
}

/** What the grid does not hold. Sheets go by the grid's sheet id. Whatever is changed here is saved. */
export interface FileSide {
  /** Sheets may be neither added, removed, renamed nor moved. */
  readonly structureLocked: boolean;
  /** Whoever opens it is to calculate all formulas. */
  readonly calculateOnLoad: boolean;
  /** The side of any sheet in the grid, of one added since as well. */
  sheet(id: string): SheetSide;
  /** Defined names as the file has them, those that the program itself keeps ("_xlnm.…") too. */
  readonly names: readonly BookName[];
  readonly xmlParts: XmlParts;
  /** An add-in's own settings of the book (Office's `workbook.settings`): JSON text by key. */
  readonly settings: Map<string, string>;
}

export interface BookName {
  readonly name: string;
  /** As the file has it, without "=". */
  readonly refersTo: string;
  /** Id of the sheet that alone knows the name, or null. */
  readonly sheet: string | null;
}

export interface SheetSide {
  /** False for a sheet that was added since the book was opened. */
  readonly inFile: boolean;
  /** What the file says; the grid knows "hidden" only. */
  readonly state: SheetState;
  readonly protection: Protection;
  /** Whether the sheet's protection keeps this cell from being written. */
  isLocked(row: number, column: number): boolean;
  /** Whether a cell changes only together with others: in an array formula of several cells or a table's headings. */
  isFixed(row: number, column: number): boolean;
  /** The formula, without "=", of a cell that the grid shows the file's result of and cannot calculate; null for others. */
  keptFormula(row: number, column: number): string | null;
  readonly tables: readonly BookTable[];
  /** By cell name, "B4". */
  readonly links: Map<string, BookLink>;
  /** Saved for sheets that were added; of those that were emptied, only where pages end. */
  readonly page: PageSetup;
  /** The add-in has emptied it, to write it anew; how it is printed and frozen stays as the file has it. */
  emptied: boolean;
  readonly rules: SheetRules;
}

export interface BookTable {
  readonly name: string;
  readonly area: Area;
  readonly headings: readonly string[];
}

/** Within the workbook ("'名单'!A1"), or to an address outside it. */
export type BookLink = { readonly location: string } | { readonly address: string };

/** How a sheet is printed. Left out: as the program does by itself. */
export interface PageSetup {
  landscape?: boolean;
  fitToWidth?: boolean;
  centered?: boolean;
  paper?: "A4";
  /** First and last, counted from 0. */
  repeatRows?: readonly [number, number];
  /** A page ends before each of these rows, counted from 0. */
  pageBreaks?: number[];
}

/** Custom XML parts of the workbook. */
export interface XmlParts {
  /** All parts, or those whose root is in the namespace. */
  list(namespace?: string): readonly XmlPart[];
  get(id: string): XmlPart | null;
  add(xml: string): XmlPart;
  /** False where there is no such part. */
  set(id: string, xml: string): boolean;
  /** False where there is no such part. */
  delete(id: string): boolean;
}

export interface XmlPart {
  /** "{GUID}", as Office names it. */
  readonly id: string;
  readonly namespace: string;
  readonly xml: string;
}

export const COMPARISONS = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** What makes a rule show. Formulas are without "=", for the top left cell of the first area, functions as a person writes them. */
export type RuleCondition =
  | { readonly kind: "custom"; readonly formula: string }
  | { readonly kind: "cell-value"; readonly operator: Comparison; readonly formulas: readonly string[] }
  /** Of the file only: `type` as the file names it ("colorScale", "iconSet", "containsText"…). */
  | { readonly kind: "other"; readonly type: string };

/** A conditional format to be added. */
export interface NewRule {
  readonly areas: readonly Area[];
  readonly condition: RuleCondition;
  readonly look: Look;
  readonly stopIfTrue: boolean;
}

export interface BookRule extends NewRule {
  /** The grid's own id of it as well. */
  readonly id: string;
  readonly fromFile: boolean;
}

/**
 * The conditional formats of one sheet, the first before all others. Every change is shown in the grid at once
 * and saved with the book.
 */
export interface SheetRules {
  list(): readonly BookRule[];
  get(id: string): BookRule | null;
  /** Puts a new rule before all others. Condition "other" is refused. */
  add(rule: NewRule): BookRule;
  /** Changes a rule that was added; of one of the file, areas and condition stay. False where there is none. */
  change(id: string, change: Partial<NewRule>): boolean;
  /** Moves a rule to a place in the list. */
  move(id: string, place: number): boolean;
  remove(id: string): boolean;
}
