import type { ResourceStandard, Standard } from "../core/standard";
import type { Stage } from "../core/stage";
import type { SheetSnapshot } from "../workbook/snapshot";
import { below, type Bound, isBelow, isSteady, lowerBound, notBelow } from "./bound";
import {
  type Measure,
  partFormula,
  partNumber,
  rawColumns,
  rawFormula,
  rawNumber,
  reference,
} from "./measure";

export const FAILING_LEVELS = ["floor", "standard"] as const;
export type FailingLevel = (typeof FAILING_LEVELS)[number];

/** The two bounds of an indicator: 85 % of the standard, and the standard. */
export type Bounds = Readonly<Record<FailingLevel, Bound>>;

/** The bounds of an indicator in a stage. */
export function boundsOf(resource: ResourceStandard, stage: Stage, standard: Standard): Bounds {
  const threshold = resource.threshold[stage].value;
  return { floor: lowerBound(threshold * standard.floorShare.value), standard: lowerBound(threshold) };
}

/**
 * The number by which a rule judges a row: from raw figures where all their cells hold numbers, else the
 * printed one; NaN where there is neither.
 */
export function judgedNumber({ own, raw }: Measure, row: number, sheet: SheetSnapshot): number {
  const whole = raw !== null && rawColumns(raw).every((part) => !Number.isNaN(partNumber(part, row, sheet)));
  if (whole) return finite(rawNumber(raw, row, sheet));
  return own ? partNumber(own, row, sheet) : NaN;
}

/** Division by no students is an error in the sheet: nothing is painted. */
function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}

/** What the rules of the two levels make of a number. */
export function judge(value: number, bounds: Bounds): FailingLevel | null {
  if (isBelow(value, bounds.floor)) return "floor";
  return isBelow(value, bounds.standard) ? "standard" : null;
}

/** Whether a number lies where no program's rounding can turn the judgement. */
export function isCertain(value: number, bounds: Bounds): boolean {
  return isSteady(value, bounds.floor) && isSteady(value, bounds.standard);
}

/** The formula of {@link judgedNumber} and {@link judge}: "this row is of the level". */
export function judgementFormula(
  { own, raw }: Measure,
  bounds: Bounds,
  level: FailingLevel,
  row: number,
): string {
  const test = (expression: string) => levelFormula(expression, bounds, level);
  const ownTest = own
    ? `IF(COUNT(${reference(own.column, row)})=1,${test(partFormula(own, row))},FALSE)`
    : "FALSE";
  if (!raw) return ownTest;
  const cells = rawColumns(raw).map(({ column }) => reference(column, row));
  return `IF(COUNT(${cells.join(",")})=${cells.length},${test(rawFormula(raw, row))},${ownTest})`;
}

function levelFormula(expression: string, { floor, standard }: Bounds, level: FailingLevel): string {
  if (level === "floor") return below(expression, floor);
  return `AND(${notBelow(expression, floor)},${below(expression, standard)})`;
}
