import type { Field } from "../../src/core/field";
import type { ResourceIndicator, Stage } from "../../src/core/stage";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import type { TestCell } from "../support/grid-sheet";

/** Kinds of made-up workbooks. */
export const KINDS = [
  "table",
  "seven-report",
  "stages-abreast",
  "statistics-export",
  "school-plan",
  "official-form",
  "turned",
  "odd-rows",
  "foreign",
  "trap",
] as const;
export type Kind = (typeof KINDS)[number];

export interface MadeAnswer {
  readonly name: string;
  readonly stage: Stage;
  readonly type: string;
  readonly students: number;
  /** Null where the workbook leaves the value out. */
  readonly values: Readonly<Record<ResourceIndicator, number | null>>;
}

/** What a made-up workbook holds, by the way it was made. */
export interface MadeWorkbook {
  readonly seed: number;
  readonly kind: Kind;
  readonly sheets: readonly SheetSnapshot[];
  readonly columns: readonly { readonly sheet: string; readonly column: string; readonly field: Field }[];
  readonly schools: readonly MadeAnswer[];
}

export type Rows = readonly TestCell[][];
