import { atLeast, reaches, round12, roundTo } from "../exact";
import type { Source } from "../report/report";
import type { Figure, ResourceStandard, Standard } from "../standard";
import { STAGES, type Stage } from "../stage";

/** How an indicator of a school stands. */
export const Level = { unknown: 0, belowFloor: 1, belowStandard: 2, met: 3 } as const;
export type Level = (typeof Level)[keyof typeof Level];

/** What one indicator of one stage is judged against. */
export interface Yardstick {
  readonly resource: ResourceStandard;
  readonly stage: Stage;
  readonly required: number;
  /** 85 % of what is required, in 12 significant digits. */
  readonly floor: number;
  readonly source: Source;
  /** Whether the value as printed is compared, not the unrounded one (setting `comparison`). */
  readonly rounded: boolean;
}

/** The yardsticks of an indicator, by index into STAGES. */
export function yardsticksOf(resource: ResourceStandard, standard: Standard): Yardstick[] {
  return STAGES.map((stage) => ({
    resource,
    stage,
    required: resource.threshold[stage].value,
    floor: round12(resource.threshold[stage].value * standard.floorShare.value),
    source: sourceOf(resource.threshold[stage]),
    rounded: standard.settings.comparison === "rounded",
  }));
}

export function sourceOf(figure: Figure): Source {
  return { document: figure.origin.document, clause: figure.origin.clause };
}

/** The level of a value in the indicator's own unit. NaN is unknown, not failed. */
export function levelOf(value: number, yardstick: Yardstick): Level {
  if (Number.isNaN(value)) return Level.unknown;
  const judged = yardstick.rounded ? roundTo(value, yardstick.resource.decimals) : value;
  if (atLeast(judged, yardstick.required)) return Level.met;
  return atLeast(judged, yardstick.floor) ? Level.belowStandard : Level.belowFloor;
}

/** The level of raw figures, without dividing. */
export function levelOfTotal(total: number, students: number, yardstick: Yardstick): Level {
  const { per } = yardstick.resource;
  if (yardstick.rounded) return levelOf((total * per) / students, yardstick);
  if (reaches(total, per, students, yardstick.required)) return Level.met;
  return reaches(total, per, students, yardstick.floor) ? Level.belowStandard : Level.belowFloor;
}
