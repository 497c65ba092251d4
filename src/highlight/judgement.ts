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
 * printed one; null where there is neither.
 */
export function judgedNumber({ own, ways }: Measure, row: number, sheet: SheetSnapshot): number | null {
  for (const way of ways) {
    const value = rawNumber(way, row, sheet);
    if (value !== null) return value;
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
    (otherwise, { cells, expression }) =>
      `IF(COUNT(${cells.join(",")})=${cells.length},${levelFormula(expression, bounds, level)},${otherwise})`,
    "FALSE",
  );
}

/** The conditions under which {@link judgedNumber} is null: a cell of each source holds no number. */
export function unreadConditions(measure: Measure, row: number): string[] {
  return sources(measure, row).map(({ cells }) => `COUNT(${cells.join(",")})<${cells.length}`);
}

/** From what cells a row may be judged, and how, in the order in which they are asked. */
function sources({ ways, own }: Measure, row: number): { cells: string[]; expression: string }[] {
  const names = (parts: readonly Part[]) => parts.map(({ column }) => reference(column, row));
  return [
    ...ways.map((way) => ({ cells: names(rawColumns(way)), expression: rawFormula(way, row) })),
    ...(own ? [{ cells: names([own]), expression: partFormula(own, row) }] : []),
  ];
}

function levelFormula(expression: string, { floor, standard }: Bounds, level: FailingLevel): string {
  if (level === "floor") return `AND(${expression}>=0,${below(expression, floor)})`;
  return `AND(${notBelow(expression, floor)},${below(expression, standard)})`;
}
