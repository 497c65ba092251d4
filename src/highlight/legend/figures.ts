import type { Finding, Gap } from "../../core/report/report";
import { printGap, printValue } from "../../core/messages/numbers";

/**
 * The number format of a finding's figures: the form's decimals, or as many more as it takes for 4.196 not
 * to stand beside its standard as 4.20.
 */
export function numberFormat({ actual, required }: Finding, decimals: number | null): string {
  if (decimals === null || actual === null) return "General";
  const shown = printValue(actual, decimals, required).split(".")[1]?.length ?? 0;
  return shown === 0 ? "0" : `0.${"0".repeat(shown)}`;
}

/** What is missing, in words: "3人", "4,431㎡". */
export function gapText(gap: Gap | null): string | null {
  return gap && printGap(gap.amount) + gap.unit;
}
