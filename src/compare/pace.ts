import { atLeast } from "../core/exact";
import type { ScheduleEntry } from "../core/county-standard";
import type { Source } from "../core/report/report";
import type { Standard } from "../core/standard";
import type { Comparison } from "./comparison";

/** A region's own share of schools to be brought up a year, and whether it was kept. */
export interface YearlyPace {
  /** 0–1 of the counted schools. */
  readonly required: number;
  readonly kept: boolean;
  readonly source: Source;
}

/** A day by which the county is to be there, and what that asks of each year that is left. */
export interface DatedTarget {
  readonly level: ScheduleEntry["level"];
  readonly counties: readonly string[];
  readonly by: string;
  readonly note: string | null;
  readonly source: Source;
  /** Years from the later check; 0 or less: the day is past. */
  readonly yearsLeft: number;
  /** Share of the counted schools that must be mended in each year left, 0–1; null where the day is past. */
  readonly needed: number | null;
  /** Whether the pace so far reaches it; true where no school is left. */
  readonly onTime: boolean;
}

/** How fast schools are brought up to standard, against what the region asks. */
export interface Pace {
  readonly counted: number;
  readonly mended: number;
  /** Schools that do not pass yet. */
  readonly left: number;
  /** Years between the two checks; null where both are of one day, then all counts as one year. */
  readonly years: number | null;
  /** Mended schools a year as a share of the counted ones, 0–1; null without counted schools. */
  readonly share: number | null;
  readonly yearly: YearlyPace | null;
  readonly targets: readonly DatedTarget[];
}

const YEARLY_PACE = "yearly-pace";

/** Measures a comparison against the standard of its later day. */
export function paceOf({ before, after, stages }: Comparison, standard: Standard): Pace {
  const sum = (pick: (stage: Comparison["stages"][number]) => number) =>
    stages.reduce((total, stage) => total + pick(stage), 0);
  const counted = sum((one) => one.after.counted);
  const mended = sum((one) => one.mended);
  const left = counted - sum((one) => one.after.passed);
  const years = before.on === after.on ? null : yearsBetween(before.on, after.on);
  const share = counted === 0 ? null : mended / counted / Math.max(1, years ?? 1);
  return {
    ...{ counted, mended, left, years, share },
    yearly: yearlyPace(standard, share),
    targets: standard.schedule.map((entry) =>
      datedTarget(entry, standard.on, counted === 0 ? null : left / counted, share),
    ),
  };
}

function yearlyPace({ targets }: Standard, share: number | null): YearlyPace | null {
  const target = targets.find(({ id }) => id === YEARLY_PACE)?.parts[0]?.requirement;
  if (!target || target.value === null || share === null) return null;
  const { document, clause } = target.origin;
  return {
    required: target.value,
    kept: atLeast(share, target.value),
    source: { document, clause },
  };
}

/** A day of a plan against what is left to do. */
export function datedTarget(
  { level, counties, by, note, origin }: ScheduleEntry,
  today: string,
  left: number | null,
  share: number | null,
): DatedTarget {
  const yearsLeft = yearsBetween(today, by);
  const needed = left === null || yearsLeft <= 0 ? null : left / Math.max(1, yearsLeft);
  const reached = left === 0;
  return {
    ...{ level, by, note, yearsLeft, needed },
    counties: counties.map(({ name }) => name),
    source: { document: origin.document, clause: origin.clause },
    onTime: reached || (needed !== null && share !== null && atLeast(share, needed)),
  };
}

/** Years from one ISO day to another, whole ones from day to day of the calendar; negative where the other is earlier. */
export function yearsBetween(from: string, to: string): number {
  if (to < from) return -yearsBetween(to, from);
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const whole = to.slice(5) >= from.slice(5) ? last - first : last - first - 1;
  const start = anniversary(from, whole);
  return whole + (Date.parse(to) - start) / (anniversary(from, whole + 1) - start);
}

function anniversary(day: string, years: number): number {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return Date.UTC(year + years, month - 1, date);
}
