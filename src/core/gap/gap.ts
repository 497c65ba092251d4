import { atLeast, reaches } from "../exact";
import type { ResourceStandard } from "../standard";

/**
 * How much must be added to reach a threshold: the fewest whole people or rooms, or ㎡ and 元
 * as they come out. 0 where it is reached.
 * @param total the numerator, in people, rooms, ㎡ or 元
 * @param threshold in the indicator's own unit
 * @returns null where it cannot be told: no pupils, or figures beyond all measure.
 */
export function gapOf(
  resource: Pick<ResourceStandard, "per" | "wholeGap">,
  total: number,
  students: number,
  threshold: number,
): number | null {
  const { per, wholeGap } = resource;
  const needed = (threshold * students) / per;
  const lacking = needed - total;
  if (!Number.isFinite(lacking)) return null;
  if (reaches(total, per, students, threshold)) return 0;
  return wholeGap ? fewest(total, per, students, threshold, lacking) : withoutNoise(lacking, needed);
}

/** Rounding up may go one too far where floating-point noise lies just above a whole number. */
function fewest(total: number, per: number, students: number, threshold: number, lacking: number): number {
  const more = Math.ceil(lacking);
  return reaches(total + more - 1, per, students, threshold) ? more - 1 : more;
}

/** A difference to the 13th digit of what it was taken from: beyond lies only floating-point noise. */
export function withoutNoise(lacking: number, needed: number): number {
  const unit = 10 ** (12 - Math.floor(Math.log10(needed)));
  return Math.round(lacking * unit) / unit;
}

/** The gap from a printed value, which has lost its numerator. 0 where the value reaches. */
export function gapOfValue(
  resource: Pick<ResourceStandard, "per" | "wholeGap" | "decimals">,
  value: number,
  students: number,
  threshold: number,
): number | null {
  if (atLeast(value, threshold)) return 0;
  const total = (value * students) / resource.per;
  const whole = wholeBehind(resource, value, students);
  const gap = whole === null ? 0 : gapOf(resource, whole, students, threshold);
  return gap === 0 ? gapOf(resource, total, students, threshold) : gap;
}

/** People and rooms are whole: the whole number that prints as this value, where there is one. */
function wholeBehind(
  { per, wholeGap, decimals }: Pick<ResourceStandard, "per" | "wholeGap" | "decimals">,
  value: number,
  students: number,
): number | null {
  if (!wholeGap) return null;
  const whole = Math.round((value * students) / per);
  const isHidden = Math.abs((whole * per) / students - value) <= 0.5 * 10 ** -decimals;
  return isHidden ? whole : null;
}
