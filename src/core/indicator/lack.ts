import type { FindingCode } from "../report/report";
import { CellState, type FieldColumn } from "../school/school-table";
import type { NamedColumn, MeasurePlan } from "./plan";
import type { ResourceIndicator } from "../stage";

/** The cell for want of which a school has no value, and how that cell is filled. */
export interface Lack extends NamedColumn {
  readonly code: FindingCode;
}

const CODES: Readonly<Record<CellState, FindingCode>> = {
  [CellState.number]: "missing",
  [CellState.blank]: "missing",
  [CellState.numberAsText]: "missing",
  [CellState.text]: "not-a-number",
  [CellState.error]: "formula-error",
  [CellState.notComputed]: "formula-not-computed",
};

/**
 * Which cell must be filled for a school that has no value. The raw figures of the best way
 * of counting come first: a blank in a sum is missing even where a formula made a number of it.
 * @returns null where no cell of the indicator is to blame: the pupils are missing, or a
 * figure is impossible. Both have findings of their own.
 */
export function lackOf(plan: MeasurePlan, indicator: ResourceIndicator, school: number): Lack | null {
  const [best] = plan.numerators;
  if (!best) return plan.printed && lackIn({ field: indicator, column: plan.printed }, school);
  for (const columns of [best.plus, best.minus]) {
    for (const column of columns) {
      const lack = lackIn(column, school);
      if (lack) return lack;
    }
  }
  return null;
}

/** The lack of a number in a school's cell of a column; null where there is one. */
export function lackIn({ field, column }: NamedColumn, school: number): Lack | null {
  if (!Number.isNaN(column.values[school])) return null;
  return { field, column, code: CODES[stateOf(column, school)] };
}

function stateOf(column: FieldColumn, school: number): CellState {
  return (column.states?.[school] ?? CellState.blank) as CellState;
}

/** Whether no school at all has a number in the column. */
export function isUnfilled({ values }: FieldColumn): boolean {
  return values.every((value) => Number.isNaN(value));
}
