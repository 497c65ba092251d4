import { atMost, roundTo } from "../exact";
import type { Standard } from "../standard";

type Comparison = Pick<Standard, "cvDecimals" | "settings">;

/** Whether a coefficient is within its limit, on 12 significant digits, or as printed where the setting says so. */
export function isWithin(cv: number, limit: number, standard: Comparison): boolean {
  const isRounded = standard.settings.comparison === "rounded";
  return atMost(isRounded ? roundTo(cv, standard.cvDecimals) : cv, limit);
}

/** Whether the printed coefficient would be judged otherwise than the unrounded one. */
export function roundingTurns(cv: number, limit: number, { cvDecimals }: Comparison): boolean {
  return atMost(cv, limit) !== atMost(roundTo(cv, cvDecimals), limit);
}
