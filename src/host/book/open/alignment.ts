import type { IStyleData } from "@univerjs/core";
import { attribute, flagAttribute, numberAttribute } from "../../../workbook/xlsx/write/xml/attributes";

/** The file's words for how text stands in a cell, and the grid's numbers. */
export const HORIZONTAL: Readonly<Record<string, number>> = {
  left: 1,
  center: 2,
  right: 3,
  justify: 4,
  distributed: 6,
};
export const VERTICAL: Readonly<Record<string, number>> = { top: 1, center: 2, bottom: 3 };
export const WRAP = 3;
/** Written from top to bottom, letter by letter. */
const STACKED = 255;
const INDENT_PIXELS = 9;
/** Words that the grid does not know, by the nearest it does. */
const NEAREST: Readonly<Record<string, string>> = {
  centerContinuous: "center",
  fill: "left",
  justify: "center",
  distributed: "center",
};

/** The alignment element's tag in the grid's terms; "" where a format has none. */
export function alignmentStyle(tag: string): IStyleData {
  const across = attribute(tag, "horizontal") ?? "general";
  const down = attribute(tag, "vertical") ?? "bottom";
  const horizontal = HORIZONTAL[across] ?? HORIZONTAL[NEAREST[across] ?? ""];
  const indent = numberAttribute(tag, "indent") ?? 0;
  return {
    ...(horizontal !== undefined && { ht: horizontal }),
    vt: VERTICAL[down] ?? VERTICAL[NEAREST[down] ?? "bottom"] ?? 3,
    ...(flagAttribute(tag, "wrapText") && { tb: WRAP }),
    ...rotation(numberAttribute(tag, "textRotation") ?? 0),
    ...(indent > 0 && {
      pd: across === "right" ? { r: indent * INDENT_PIXELS } : { l: indent * INDENT_PIXELS },
    }),
  };
}

/** Files count up from 90 for angles below the line. */
function rotation(angle: number): IStyleData {
  if (angle === 0) return {};
  if (angle === STACKED) return { tr: { a: 0, v: 1 } };
  return { tr: { a: angle > 90 ? angle - 90 : -angle } };
}
