import type { IndexedFinding } from "./finding-index";

/** The finding before or after another, round the end; the first or the last where there is none yet. */
export function nextFinding(
  found: readonly IndexedFinding[],
  current: number | null,
  step: 1 | -1,
): IndexedFinding | null {
  const place = found.findIndex(({ id }) => id === current);
  if (place < 0) return found.at(step === 1 ? 0 : -1) ?? null;
  return found[(place + step + found.length) % found.length] ?? null;
}
