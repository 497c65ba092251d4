import type { RatioFormula } from "../county-standard";
import { atLeast } from "../exact";
import type { Gap } from "../report/report";
import { unitOfField } from "./field-unit";

/**
 * How much more the numerator needs: whole people or places, or 元. Null where the numerator is
 * no plain sum, or nothing is needed.
 */
export function gapOfRatio(
  { numerator: sum, denominator: under }: RatioFormula,
  numerator: number,
  denominator: number,
  required: number,
): Gap | null {
  if (sum.minus.length > 0 || under.minus.length > 0) return null;
  if (atLeast(numerator, required * denominator)) return null;
  const lacking = required * denominator - numerator;
  const [field] = sum.plus;
  const unit = field ? unitOfField(field) : "";
  return { amount: unit === "元" ? withoutNoise(lacking) : Math.ceil(withoutNoise(lacking)), unit };
}

function withoutNoise(amount: number): number {
  return Number(amount.toPrecision(12));
}
