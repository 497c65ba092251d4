import type { FormSlot } from "../../core/county/county-form";
import { roundTo, round12 } from "../../core/exact";
import type { Standard } from "../../core/standard";

const LEVELS = ["Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ"] as const;
const MOST_DECIMALS = 6;

/**
 * A value as the form asks for it: shares with one decimal, 万人 with two, what is reckoned in 元
 * whole, everything else with the digits it has. Where rounding would hide on which side of the
 * standard a value is, it keeps as many digits as that takes.
 */
export function writtenValue(value: number, slot: FormSlot, standard: Standard): string {
  if (slot.field === "monitoringLevel") return LEVELS[value - 1] ?? String(value);
  const shown = round12(value / slot.scale);
  const decimals = decimalsOf(slot);
  if (decimals === null) return String(shown);
  const bounds = boundsOf(slot, standard).map((bound) => round12(bound / slot.scale));
  for (let digits = decimals; digits <= MOST_DECIMALS; digits += 1) {
    const rounded = roundTo(shown, digits);
    if (bounds.every((bound) => Math.sign(rounded - bound) === Math.sign(shown - bound)))
      return rounded.toFixed(digits);
  }
  return String(shown);
}

const WHOLE = new Set<string>(["specialFundPerPupil", "publicFundPerPupil"]);

function decimalsOf({ field, scale }: FormSlot): number | null {
  if (scale === 0.01) return 1;
  if (field === "population" || field === "farmPopulation") return 2;
  return WHOLE.has(field) ? 0 : null;
}

/** Whether two values of a place are on the same side of all that its indicator asks for. */
export function sameSide(one: number, other: number, slot: FormSlot, standard: Standard): boolean {
  return boundsOf(slot, standard).every((bound) => Math.sign(one - bound) === Math.sign(other - bound));
}

/** The figures that the item's own indicator asks for, in the field's own unit. */
function boundsOf({ item }: FormSlot, { county }: Standard): number[] {
  const parts = county.find(({ id }) => id === item)?.parts ?? [];
  return parts.flatMap(({ requirement }) => requirement.value ?? []);
}
