import type { Field } from "../../core/field";
import type { Unit } from "../../core/standard";
import type { ColumnRole } from "../../core/report/report";

/**
 * One term of the vocabulary. A heading means the field when it is one of `exact`,
 * or when each group of `all` is represented in it and no word of `none` is.
 */
export interface Term {
  readonly field: Field;
  readonly role: ColumnRole;
  /** The unit the value is kept in; null for keys and outcomes. */
  readonly unit: Unit | null;
  /** Whole headings, as they really occur; folded before they are compared. */
  readonly exact: readonly string[];
  /** Groups of alternatives, all to be found in the heading or in the headings above it. */
  readonly all: readonly (readonly string[])[];
  /** Words that mean something else. */
  readonly none: readonly string[];
  /** Words that must stand in a heading above, when the heading itself says too little ("合计", "体育"). */
  readonly under?: readonly string[];
}
