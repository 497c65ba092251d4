import type { EvaluatedIndicator, EvaluatedTable } from "../indicator/evaluate";
import { homeOf, type MeasurePlan } from "../indicator/plan";
import type { Roll } from "../school/roll";
import { UNTOLD } from "../school/roll";
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

/** Columns and cells that look like another unit. Nothing is corrected: the factor is offered. */
export function unitSuspects({ roll, indicators }: EvaluatedTable, tell: Tell): void {
  for (const indicator of indicators) {
    const shares = sharesOf(roll, indicator, (school) => indicator.values[school] as number);
    const isOff = tellColumn(roll, indicator, shares, measuredColumn(indicator), tell);
    if (!isOff) tellCells(roll, indicator, shares, tell);
    tellPrinted(roll, indicator, tell);
  }
}

interface Share {
  readonly school: number;
  /** The value by what is required of it. */
  readonly share: number;
}

function sharesOf(
  roll: Roll,
  { yardsticks }: EvaluatedIndicator,
  valueOf: (school: number) => number,
): Share[] {
  const shares: Share[] = [];
  for (let school = 0; school < roll.table.count; school++) {
    const stage = roll.stages[school] as number;
    const required = stage === UNTOLD ? yardsticks[0]?.required : yardsticks[stage]?.required;
    const share = valueOf(school) / (required ?? NaN);
    if (share > 0 && share < Infinity && roll.counted[school] === 1) shares.push({ school, share });
  }
  return shares;
}

function middleOf(shares: readonly Share[]): number {
  const sorted = shares.map(({ share }) => share).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

/** The column to look at: the raw figure that decides, else the printed value. */
function measuredColumn({ plans, totals }: EvaluatedIndicator): FieldColumn | null {
  const plan = plans.find(({ numerators }) => numerators.length > 0) as MeasurePlan | undefined;
  const raw = plan?.numerators[0]?.plus[0]?.column ?? null;
  const isRaw = totals.some((total) => !Number.isNaN(total));
  return isRaw && raw ? raw : homeOf(plans[0] as MeasurePlan);
}

function tellColumn(
  roll: Roll,
  { resource }: EvaluatedIndicator,
  shares: readonly Share[],
  column: FieldColumn | null,
  tell: Tell,
): boolean {
  const factor = factorFor(middleOf(shares), FACTORS[resource.id], FAR, NEAR);
  const [first] = shares;
  if (factor === null || !first || !column) return false;
  const params = { reason: "column", ...factor, cells: shares.length };
  tell(doubtOfColumn(roll, column, first.school, { code: "unit-suspect", indicator: resource.id, params }));
  return true;
}

/** The factor that brings a share from far off the standard near to it. */
function factorFor(
  share: number,
  factors: readonly number[],
  far: number,
  near: number,
): { readonly factor: number; readonly by: "times" | "over" } | null {
  if (!(share > far) && !(share < 1 / far)) return null;
  const by = share < 1 ? "times" : "over";
  const moved = factors.map((factor) => ({ factor, left: by === "times" ? share * factor : share / factor }));
  const fitting = moved.filter(({ left }) => left <= near && left >= 1 / near);
  fitting.sort((a, b) => Math.abs(Math.log(a.left)) - Math.abs(Math.log(b.left)));
  const [best] = fitting;
  return best ? { factor: Math.round(best.factor * 100) / 100, by } : null;
}

/** Single cells that are a factor away from the middle of their column: 万元 among 元. */
function tellCells(roll: Roll, indicator: EvaluatedIndicator, shares: readonly Share[], tell: Tell): void {
  const column = measuredColumn(indicator);
  if (shares.length < FEWEST || !column) return;
  const middle = middleOf(shares);
  const { id } = indicator.resource;
  for (const { school, share } of shares) {
    const factor = factorFor(share / middle, FACTORS[id], CELL_FAR, CELL_NEAR);
    if (!factor) continue;
    const actual = indicator.values[school] as number;
    const params = { reason: "cell", ...factor };
    tell(doubtAt(roll, column, school, { code: "unit-suspect", indicator: id, actual, params }));
  }
}

/** A printed column beside raw figures that is the same factor off in its middle school. */
function tellPrinted(roll: Roll, { resource, values, totals }: EvaluatedIndicator, tell: Tell): void {
  const printed = roll.table.fields.get(resource.id);
  if (!printed) return;
  const ratios: Share[] = [];
  for (let school = 0; school < roll.table.count; school++) {
    const share = (printed.values[school] as number) / (values[school] as number);
    if (!Number.isNaN(totals[school] as number) && share > 0 && share < Infinity)
      ratios.push({ school, share });
  }
  const factor = factorFor(middleOf(ratios), FACTORS[resource.id], FAR, 1.2);
  const [first] = ratios;
  if (!factor || !first || ratios.length < 2) return;
  const params = { reason: "column", ...factor, cells: ratios.length };
  tell(doubtOfColumn(roll, printed, first.school, { code: "unit-suspect", indicator: resource.id, params }));
}
