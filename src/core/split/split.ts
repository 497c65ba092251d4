import type { Split } from "../standard";

/** Pupils of a combined school by stage. Leave out, or give 0, for a stage it has not got. */
export interface StagePupils {
  readonly primary: number;
  readonly junior: number;
  readonly senior: number;
}

/** Shares of one quantity, in its own unit; together they are the whole. */
export interface Shares {
  readonly primary: number;
  readonly junior: number;
  readonly senior: number;
}

/**
 * Splits premises or equipment between the stages of a combined school by weighted pupils:
 * a nine-year school with A and B pupils gives A/(A+1.1B) of it to the primary stage.
 * Teachers are never split: they are reported by stage.
 * @returns null where nobody can say: no pupils at all, a figure missing or negative, pupils in
 * a stage that the rule does not know.
 */
export function splitPremises(total: number, pupils: StagePupils, split: Split): Shares | null {
  const primary = weigh(pupils.primary, split.primary);
  const junior = weigh(pupils.junior, split.junior);
  const senior = weigh(pupils.senior, split.senior);
  const whole = primary + junior + senior;
  if (!(whole > 0 && whole < Infinity && total >= 0)) return null;
  return {
    primary: (total * primary) / whole,
    junior: (total * junior) / whole,
    senior: (total * senior) / whole,
  };
}

/** The rule for a school with pupils in these stages; null for a school of one stage. */
export function splitFor(pupils: StagePupils, splits: readonly Split[]): Split | null {
  const has = { primary: pupils.primary > 0, junior: pupils.junior > 0, senior: pupils.senior > 0 };
  const fits = (split: Split) =>
    (split.primary !== null) === has.primary && has.junior && (split.senior !== null) === has.senior;
  return splits.find(fits) ?? null;
}

function weigh(pupils: number, weight: number | null): number {
  if (!(pupils >= 0)) return NaN;
  if (weight !== null) return pupils * weight;
  return pupils > 0 ? NaN : 0;
}
