import { fold } from "./text";
import { unitOf, type WrittenUnit } from "./units";

const TIMES = /^[×x*]\s*(\d+(?:\.\d+)?)$/i;

/** The unit that a person named for a column: "万元", "亩", or a factor, "×100". */
export function saidUnit(text: string): WrittenUnit | null {
  const factor = Number(TIMES.exec(text.trim())?.[1] ?? NaN);
  if (factor > 0) return { written: text.trim(), base: "", scale: factor };
  return unitOf(fold(text));
}

/** Whether {@link saidUnit} knows it. */
export function isUnit(text: string): boolean {
  return saidUnit(text) !== null;
}
