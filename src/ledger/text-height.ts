/** Points that a line of 11 points needs. */
const LINE = 15;
/** What a cell's own edges take of its width, and what a line loses where it breaks. */
const MARGIN = 1.5;
/** Excel takes no higher row. */
const HIGHEST = 409;

/** How high a row must be for its wrapped texts to be seen whole, in points. Widths are in characters. */
export function rowHeight(
  cells: readonly { readonly text: string; readonly width: number }[],
  least = 1,
): number {
  const lines = cells.map(({ text, width }) => linesOf(text, width));
  return Math.min(HIGHEST, Math.max(least, ...lines) * LINE + 3);
}

function linesOf(text: string, width: number): number {
  const room = Math.max(1, width - MARGIN);
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}

/** The first of the signs of East Asia. */
const FIRST_WIDE = 0x2e80;

/** A Chinese character is as wide as two digits. */
export function textWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += text.charCodeAt(at) >= FIRST_WIDE ? 2 : 1;
  return width;
}
