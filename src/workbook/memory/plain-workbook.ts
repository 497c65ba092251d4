import type { Area, CellPlace } from "../../core/address";
import type { AddRule, CellContent } from "../edit";
import type { Protection, SheetState, WorkbookSnapshot } from "../snapshot";

/** A workbook written down as data, for tests and previews. */
export interface PlainWorkbook {
  readonly file?: string;
  readonly sheets: readonly PlainSheet[];
  readonly settings?: Readonly<Record<string, string>>;
  readonly names?: WorkbookSnapshot["names"];
  readonly date1904?: boolean;
  /** Sheets may be neither added nor removed. */
  readonly structureLocked?: boolean;
}

export interface PlainSheet {
  readonly name: string;
  readonly state?: SheetState;
  /** Row by row from A1. A formula's result that reads like an error is one. */
  readonly rows: readonly (readonly CellContent[])[];
  readonly formats?: readonly (CellPlace & { readonly format: string })[];
  readonly merges?: readonly Area[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly protection?: Protection;
  /** Cells that protection leaves open. */
  readonly unlocked?: readonly Area[];
  readonly rules?: readonly Omit<AddRule, "kind" | "sheet">[];
}
