const KEY = "qb.pane-width";
const USUAL = 380;

/** Bounds of the pane's width in CSS pixels: the pane is made for 320 and more. */
export const LEAST = 320;
export const MOST = 640;

export const clampWidth = (width: number): number => Math.round(Math.min(MOST, Math.max(LEAST, width)));

/** As it was left last time. */
export function keptWidth(): number {
  try {
    return clampWidth(Number(window.localStorage.getItem(KEY) ?? USUAL) || USUAL);
  } catch {
    return USUAL;
  }
}

export function keepWidth(width: number): void {
  try {
    window.localStorage.setItem(KEY, String(width));
  } catch {
    // A browser that keeps nothing starts with the usual width.
  }
}
