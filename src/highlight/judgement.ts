import type { ResourceStandard, Standard } from "../core/standard";
import type { Stage } from "../core/stage";
import type { SheetSnapshot } from "../workbook/snapshot";
import { below, type Bound, isBelow, isSteady, lowerBound, notBelow } from "./bound";
import {
  type Measure,
  type Part,
  partFormula,
  partNumber,
  rawColumns,
  rawFormula,
  rawNumber,
  type RawParts,
  rawTotal,
  reference,
  totalFormula,
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
 * The number by which a rule judges a row: from raw figures where all their cells hold numbers and no part
 * is larger than its whole, else the printed one; null where there is neither.
 */
export function judgedNumber({ own, ways }: Measure, row: number, sheet: SheetSnapshot): number | null {
  for (const way of ways) {
    const value = rawNumber(way, row, sheet);
    if (value !== null && !(way.minus.length > 0 && rawTotal(way, row, sheet) < 0)) return value;
  }
  const value = own ? partNumber(own, row, sheet) : NaN;
  return Number.isNaN(value) ? null : value;
}

/** What the rules of the two levels make of a number. A negative one cannot be, which is no failure. */
export function judge(value: number, bounds: Bounds): FailingLevel | null {
  if (value < 0) return null;
  if (isBelow(value, bounds.floor)) return "floor";
  return isBelow(value, bounds.standard) ? "standard" : null;
}

/** Whether a number lies where no program's rounding can turn the judgement. */
export function isCertain(value: number, bounds: Bounds): boolean {
  return isSteady(value, (near) => judge(near, bounds));
}

/** The formula of {@link judgedNumber} and {@link judge}: "this row is of the level". */
export function judgementFormula(measure: Measure, bounds: Bounds, level: FailingLevel, row: number): string {
  return sources(measure, row).reduceRight(
    (otherwise, { holds, value }) => `IF(${holds},${levelFormula(value, bounds, level)},${otherwise})`,
    "FALSE",
  );
}

/** The conditions under which {@link judgedNumber} is null. */
export function unreadConditions(measure: Measure, row: number): string[] {
  return sources(measure, row).map(({ holds }) => `NOT(${holds})`);
}

/** A way to a row's value: when it can be gone, and what it comes to. */
interface Source {
  readonly holds: string;
  readonly value: string;
}

/** The ways to a row's value, in the order in which they are tried. */
function sources({ ways, own }: Measure, row: number): Source[] {
  return [
    ...ways.map((way) => ({ holds: wholeFormula(way, row), value: rawFormula(way, row) })),
    ...(own ? [{ holds: filledFormula([own], row), value: partFormula(own, row) }] : []),
  ];
}

function wholeFormula(way: RawParts, row: number): string {
  const filled = filledFormula(rawColumns(way), row);
  return way.minus.length > 0 ? `IF(${filled},${totalFormula(way, row)}>=0,FALSE)` : filled;
}

function filledFormula(parts: readonly Part[], row: number): string {
  const cells = parts.map(({ column }) => reference(column, row));
  return `COUNT(${cells.join(",")})=${cells.length}`;
}

function levelFormula(expression: string, { floor, standard }: Bounds, level: FailingLevel): string {
  if (level === "floor") return `AND(${expression}>=0,${below(expression, floor)})`;
  return `AND(${notBelow(expression, floor)},${below(expression, standard)})`;
}
