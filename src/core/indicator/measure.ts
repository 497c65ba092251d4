import type { Roll } from "../school/roll";
import { stageAt, UNTOLD } from "../school/roll";
import type { ResourceStandard } from "../standard";
import { isEcho } from "./echo";
import { planOf, type MeasurePlan, type NumeratorColumns } from "./plan";

/** One indicator of every school of a table, unrounded. */
export interface MeasuredIndicator {
  readonly resource: ResourceStandard;
  /** How each stage is measured, by index into STAGES; last, schools of unknown stage. */
  readonly plans: readonly MeasurePlan[];
  /** In the indicator's own unit. NaN where the school has no value; never 0 for a blank. */
  readonly values: Float64Array;
  /** The numerator in people, rooms, ㎡ or 元. NaN where the printed value decides. */
  readonly totals: Float64Array;
}

/**
 * Measures an indicator. Raw figures decide where the table has them and the school's cells
 * are filled: numerator × per ÷ pupils. Else the printed value decides, unless it is only the
 * echo of blanks read as 0 (see {@link isEcho}). Else there is none.
 */
export function measureIndicator(roll: Roll, resource: ResourceStandard): MeasuredIndicator {
  const { table, stages, students } = roll;
  const plans = Array.from({ length: UNTOLD + 1 }, (_, stage) => planOf(table, resource, stageAt(stage)));
  const values = new Float64Array(table.count);
  const totals = new Float64Array(table.count);
  for (let i = 0; i < table.count; i++) {
    const plan = plans[stages[i] as number] as MeasurePlan;
    const total = totalOf(plan.numerators, i);
    const measured = (total * resource.per) / (students[i] as number);
    const isMeasured = measured < Infinity;
    totals[i] = isMeasured ? total : NaN;
    values[i] = isMeasured ? measured : printedOf(plan, i, resource.per, students[i] as number);
  }
  return { resource, plans, values, totals };
}

/** The first numerator whose cells are all filled; NaN where none is, or where a figure is negative. */
function totalOf(numerators: readonly NumeratorColumns[], school: number): number {
  for (let n = 0; n < numerators.length; n++) {
    const total = numeratorOf(numerators[n] as NumeratorColumns, school);
    if (!Number.isNaN(total)) return total >= 0 ? total : NaN;
  }
  return NaN;
}

/** A sum less a sum: NaN where a cell has no number, negative where a figure is impossible. */
function numeratorOf({ plus, minus }: NumeratorColumns, school: number): number {
  let total = 0;
  for (let c = 0; c < plus.length; c++) {
    const figure = plus[c]?.column.values[school] as number;
    if (figure < 0) return -1;
    total += figure;
  }
  for (let c = 0; c < minus.length; c++) {
    const figure = minus[c]?.column.values[school] as number;
    if (figure < 0) return -1;
    total -= figure;
  }
  return total;
}

function printedOf(plan: MeasurePlan, school: number, per: number, students: number): number {
  const printed = plan.printed?.values[school] ?? NaN;
  if (!(printed >= 0 && printed < Infinity)) return NaN;
  return isEcho(plan, school, printed, per, students) ? NaN : printed;
}
