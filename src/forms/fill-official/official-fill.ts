import type { CellPlace } from "../../core/address";
import type { ResourceIndicator, Stage } from "../../core/stage";
import type { OwnColumn } from "../../core/verdict/official-places";
import type { CellContent, Edit } from "../../workbook/edit";

/** What a cell of 表Ⅱ-1, 表Ⅱ-2 or 表Ⅲ is there for. */
export type OfficialFigure =
  | "count"
  | "share"
  | "name"
  | OwnColumn
  | "value"
  | "verdict"
  | "remark"
  | "mean"
  | "coefficient"
  | "composite";

/**
 * How the check and the cell stand to each other: the cell is empty and can be filled, says the
 * same, says something else, or the check itself cannot say yet.
 */
export type FillState = "empty" | "same" | "differs" | "undecided";

/** Why nothing can be said: schools or figures that are missing, a column that no table of schools has, a namesake, a school that is not counted. */
export type Undecided =
  | { readonly code: "schools-missing" | "rows-missing"; readonly count: number }
  | { readonly code: "no-data" }
  | { readonly code: "no-coefficient" | "school-missing" | "school-unknown" | "not-counted" };

/** One result cell of the official form: what it holds, and what the check says. */
export interface OfficialFill extends CellPlace {
  readonly file: string;
  readonly sheet: string;
  readonly what: OfficialFigure;
  readonly stage: Stage | null;
  /** Null for 综合 and for a school's own cells. */
  readonly indicator: ResourceIndicator | null;
  readonly school: string | null;
  /** What the check says, with the form's decimals; null where it cannot say. */
  readonly content: string | number | null;
  /** What the cell holds. */
  readonly held: string | number | null;
  readonly state: FillState;
  readonly why: Undecided | null;
  /** The cell's format shows fewer decimals than the form asks for. */
  readonly hidesDecimals: boolean;
}

export interface OverwriteOption {
  /** Whether cells that say something else are written over; without it they are only told. */
  readonly overwrite: boolean;
}

/** The fills that would be written. */
export function toWrite(fills: readonly OfficialFill[], { overwrite }: OverwriteOption): OfficialFill[] {
  return fills.filter(({ state }) => state === "empty" || (overwrite && state === "differs"));
}

/** The edits of one file, a sheet at a time: contents only, so that formats, merges and print areas stay. */
export function officialEdits(fills: readonly OfficialFill[], file: string): Edit[] {
  const bySheet = new Map<string, (CellPlace & { content: CellContent })[]>();
  for (const fill of fills) {
    if (fill.file !== file) continue;
    const { row, column, content } = fill;
    bySheet.set(fill.sheet, [...(bySheet.get(fill.sheet) ?? []), { row, column, content }]);
  }
  return [...bySheet].map(([sheet, cells]) => ({ kind: "set-cells", sheet, cells }));
}
