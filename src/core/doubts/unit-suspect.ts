import type { EvaluatedIndicator, EvaluatedTable } from "../indicator/evaluate";
import type { Yardstick } from "../indicator/level";
import { homeOf, type MeasurePlan } from "../indicator/plan";
import type { Roll } from "../school/roll";
import type { FieldColumn } from "../school/school-table";
import type { ResourceIndicator } from "../stage";
import { doubtAt, doubtOfColumn } from "./doubt";
import type { Tell } from "./table-checks";

/**
 * By how much a whole column may be off: per pupil for per hundred pupils (the tables of 2012 say
 * "生均…教师数"), 亩, 公顷 or 万元 for the plain unit.
 */
const FACTORS: Readonly<Record<ResourceIndicator, readonly number[]>> = {
  R1: [100],
  R2: [100],
  R3: [100],
  R4: [2000 / 3, 10000],
  R5: [2000 / 3, 10000],
  R6: [1000, 10000],
  R7: [100],
};

/** A column is far off when its middle school is so many times below or above the standard … */
const FAR = 20;
/** … and comes so near to it with the factor. */
const NEAR = 6;
/** One cell is off when it is so many times the middle of its column … */
const CELL_FAR = 40;
/** … and comes so near to it with the factor. */
const CELL_NEAR = 4;
const FEWEST = 4;
/** Printed values and those from raw figures differ by rounding only. */
const PRINTED_NEAR = 1.2;

/** Columns and cells that look like another unit. Nothing is corrected: the factor is offered. */
export function unitSuspects({ roll, indicators }: EvaluatedTable, tell: Tell): void {
  for (const indicator of indicators) {
    const shares = sharesOf(roll, indicator);
    const middle = middleOf(shares);
    const isOff = tellColumn(roll, indicator, shares, middle, tell);
    if (!isOff) tellCells(roll, indicator, shares, middle, tell);
    tellPrinted(roll, indicator, tell);
  }
}

/** Each school's value by what is required of it; NaN where it has none or is not counted. */
function sharesOf(roll: Roll, { yardsticks, values }: EvaluatedIndicator): Float64Array {
  return values.map((value, school) => {
    const yardstick = yardsticks[roll.stages[school] as number] ?? (yardsticks[0] as Yardstick);
    const share = value / yardstick.required;
    return share > 0 && roll.counted[school] === 1 ? share : NaN;
  });
}

/** The middle of so many of them, taken from everywhere. */
const LOOKED_AT = 500;

function middleOf(shares: Float64Array): number {
  const step = Math.max(1, Math.floor(shares.length / LOOKED_AT));
  const some = shares.filter((share, school) => school % step === 0 && !Number.isNaN(share)).sort();
  return some[some.length >> 1] ?? NaN;
}

function firstOf(shares: Float64Array): number {
  return shares.findIndex((share) => !Number.isNaN(share));
}

function countOf(shares: Float64Array): number {
  return shares.filter((share) => !Number.isNaN(share)).length;
}

/** The column to look at, where there are values: the raw figure that decides, else the printed value. */
function measuredColumn({ plans, totals }: EvaluatedIndicator): FieldColumn {
  const isRaw = totals.some((total) => !Number.isNaN(total));
  const raw = plans.map((plan) => homeOf({ ...plan, printed: null })).find((column) => column !== null);
  return (isRaw ? raw : homeOf(plans[0] as MeasurePlan)) as FieldColumn;
}

function tellColumn(
  roll: Roll,
  indicator: EvaluatedIndicator,
  shares: Float64Array,
  middle: number,
  tell: Tell,
): boolean {
  const { id } = indicator.resource;
  const factor = factorFor(middle, FACTORS[id], FAR, NEAR);
  if (!factor) return false;
  const column = measuredColumn(indicator);
  const params = { reason: "column", ...factor, cells: countOf(shares) };
  tell(doubtOfColumn(roll, column, firstOf(shares), { code: "unit-suspect", indicator: id, params }));
  return true;
}

/** The factor that brings a share from far off the standard near to it. */
function factorFor(
  share: number,
  factors: readonly number[],
  far: number,
  near: number,
): { readonly factor: number; readonly by: "times" | "over" } | null {
  const by = share > far ? "over" : share < 1 / far ? "times" : null;
  if (by === null) return null;
  const moved = factors.map((factor) => ({ factor, left: by === "times" ? share * factor : share / factor }));
  const fitting = moved.filter(({ left }) => left <= near && left >= 1 / near);
  fitting.sort((a, b) => Math.abs(Math.log(a.left)) - Math.abs(Math.log(b.left)));
  const [best] = fitting;
  return best ? { factor: Math.round(best.factor * 100) / 100, by } : null;
}

/** Single cells that are a factor away from the middle of their column: 万元 among 元. */
function tellCells(
  roll: Roll,
  indicator: EvaluatedIndicator,
  shares: Float64Array,
  middle: number,
  tell: Tell,
): void {
  if (countOf(shares) < FEWEST) return;
  const { id } = indicator.resource;
  const column = measuredColumn(indicator);
  shares.forEach((share, school) => {
    const factor = factorFor(share / middle, FACTORS[id], CELL_FAR, CELL_NEAR);
    if (!factor) return;
    const actual = indicator.values[school] as number;
    const params = { reason: "cell", ...factor };
    tell(doubtAt(roll, column, school, { code: "unit-suspect", indicator: id, actual, params }));
  });
}

/** A printed column beside raw figures that is the same factor off in its middle school. */
function tellPrinted(roll: Roll, { resource, values, totals }: EvaluatedIndicator, tell: Tell): void {
  const printed = roll.table.fields.get(resource.id);
  if (!printed) return;
  const ratios = printed.values.map((value, school) => {
    const ratio = value / (values[school] as number);
    const isCompared = !Number.isNaN(totals[school] as number) && ratio > 0 && ratio < Infinity;
    return isCompared ? ratio : NaN;
  });
  const factor = factorFor(middleOf(ratios), FACTORS[resource.id], FAR, PRINTED_NEAR);
  if (!factor) return;
  const cells = countOf(ratios);
  if (cells < 2) return;
  const params = { reason: "column", ...factor, cells };
  const about = { code: "unit-suspect", indicator: resource.id, params } as const;
  tell(doubtOfColumn(roll, printed, firstOf(ratios), about));
}
