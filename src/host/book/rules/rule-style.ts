import type { IBorderStyleData, IStyleBase } from "@univerjs/core";
import type { Look } from "../../../workbook/edit";

const LINES = { thin: 1, dotted: 3, dashed: 4 } as const;

/** A look in the grid's terms. The grid has no hatching: its ground stands for it, or else its lines' colour. */
export function styleOfLook(look: Look): IStyleBase {
  const ground = look.fill ?? look.patternColor;
  const line: IBorderStyleData | null = look.border
    ? { s: LINES[look.border.style], cl: { rgb: `#${look.border.color}` } }
    : null;
  return {
    ...(ground !== undefined && { bg: { rgb: `#${ground}` } }),
    ...(look.fontColor !== undefined && { cl: { rgb: `#${look.fontColor}` } }),
    ...(look.bold && { bl: 1 as const }),
    ...(look.italic && { it: 1 as const }),
    ...(look.underline && { ul: { s: 1 as const } }),
    ...(look.strike && { st: { s: 1 as const } }),
    ...(line && { bd: { t: line, r: line, b: line, l: line } }),
  };
}
