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
  const decimals = standard.settings.comparison === "rounded" ? resource.decimals : undefined;
  return {
    floor: lowerBound(threshold * standard.floorShare.value, decimals),
    standard: lowerBound(threshold, decimals),
  };
}

/**
 * The number by which a rule judges a row: from raw figures where all their cells hold numbers, else the
 * printed one; NaN where there is neither, or no students to divide by.
 */
export function judgedNumber({ own, ways }: Measure, row: number, sheet: SheetSnapshot): number {
  for (const way of ways) {
    const value = rawNumber(way, row, sheet);
    if (value !== null) return Number.isFinite(value) ? value : NaN;
  }
  return own ? partNumber(own, row, sheet) : NaN;
}

/** What the rules of the two levels make of a number. */
export function judge(value: number, bounds: Bounds): FailingLevel | null {
  if (isBelow(value, bounds.floor)) return "floor";
  return isBelow(value, bounds.standard) ? "standard" : null;
}

/** Whether a number lies where no program's rounding can turn the judgement. */
export function isCertain(value: number, bounds: Bounds): boolean {
  return isSteady(value, (near) => judge(near, bounds));
}

/** The formula of {@link judgedNumber} and {@link judge}: "this row is of the level". */
export function judgementFormula(measure: Measure, bounds: Bounds, level: FailingLevel, row: number): string {
  const test = (expression: string) => levelFormula(expression, bounds, level);
  const own = measure.own ? [{ cells: [measure.own], expression: partFormula(measure.own, row) }] : [];
  const ways = measure.ways.map((way) => ({ cells: rawColumns(way), expression: rawFormula(way, row) }));
  return [...ways, ...own].reduceRight((otherwise, { cells, expression }) => {
    const names = cells.map(({ column }) => reference(column, row));
    return `IF(COUNT(${names.join(",")})=${names.length},${test(expression)},${otherwise})`;
  }, "FALSE");
}

function levelFormula(expression: string, { floor, standard }: Bounds, level: FailingLevel): string {
  if (level === "floor") return below(expression, floor);
  return `AND(${notBelow(expression, floor)},${below(expression, standard)})`;
}
