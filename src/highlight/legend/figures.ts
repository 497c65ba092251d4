import { roundTo } from "../../core/exact";
import type { Finding, Gap } from "../../core/report/report";

/** So many decimals more may be shown where the printed ones would hide what is wrong. */
const MORE = 6;

/**
 * The number format of a finding's figures: the form's decimals, or as many more as it takes for 4.196 not
 * to stand beside its standard as 4.20.
 */
export function numberFormat({ actual, required }: Finding, decimals: number | null): string {
  if (decimals === null || actual === null) return "General";
  let shown = decimals;
  const hidden = () => required !== null && actual !== required && roundTo(actual, shown) === required;
  while (shown < decimals + MORE && hidden()) shown += 1;
  return shown === 0 ? "0" : `0.${"0".repeat(shown)}`;
}

/** What is missing, in words: "3人", "4431.2㎡"; never rounded to less than it takes. */
export function gapText(gap: Gap | null): string | null {
  if (!gap) return null;
  const amount = Math.ceil(Number((gap.amount * 100).toPrecision(12))) / 100;
  return `${amount}${gap.unit}`;
}
