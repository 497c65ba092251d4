import type { CountyField } from "../county-field";
import type { CellPlace } from "../address";

/** Where one number stands in a form, or is to stand. */
export interface FormSlot {
  readonly field: CountyField;
  /** "家长", "语文"; null where the figure is of no group. */
  readonly group: string | null;
  /** The item whose figure it is, "G12"; null where the form has no items. */
  readonly item: string | null;
  /** What one of the written unit is worth in the field's own: 10 000 for 万元, 0.01 for %. */
  readonly scale: number;
  /** The place in the cell's text, from `start` up to `end`; null where the number is the whole cell. */
  readonly span: { readonly start: number; readonly end: number } | null;
}

/** A cell of a form that holds numbers: a number of its own, or a sentence with numbers in it. */
export interface FormCell extends CellPlace {
  readonly file: string;
  readonly sheet: string;
  /** The sentence as it stands; where the cell is blank, the sentence to be written. Null for a number. */
  readonly text: string | null;
  readonly slots: readonly FormSlot[];
}
