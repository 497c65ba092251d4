import type { SheetLook } from "../../edit";
import type { EditContext } from "./edit-context";
import { cellLookXml } from "./look-xml";
import { addStyle, styleMembers, stylesPart } from "./styles-part";
import { attribute, numberAttribute } from "./xml/attributes";
import { openTag } from "./xml/elements";
import { escapeAttribute } from "./xml/escape";

/** Ids of the number formats every workbook has (ISO 29500-1, 18.8.30). */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};
/** Ids below are the program's own. */
const FIRST_OWN_FORMAT = 164;

/** The index of the cell format for a look, made of what the workbook has where it has it. */
export function cellStyle(context: EditContext, look: SheetLook): number {
  const { font, fill, border, alignment } = cellLookXml(look);
  const ids = [
    `numFmtId="${numberFormatId(context, look.numberFormat ?? "General")}"`,
    `fontId="${addStyle(context, "fonts", font)}"`,
    `fillId="${addStyle(context, "fills", fill)}"`,
    `borderId="${addStyle(context, "borders", border)}"`,
    'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"',
  ].join(" ");
  const format = alignment === "" ? `<xf ${ids}/>` : `<xf ${ids} applyAlignment="1">${alignment}</xf>`;
  return addStyle(context, "cellXfs", format);
}

/** The id of a number format, which is added unless the workbook has it. */
export function numberFormatId(context: EditContext, code: string): number {
  const builtIn = BUILT_IN[code];
  if (builtIn !== undefined) return builtIn;
  const text = context.draft.text(stylesPart(context));
  const tags = styleMembers(text, "numFmts").map((element) => openTag(text, element));
  const same = tags.find((tag) => attribute(tag, "formatCode") === code);
  if (same !== undefined) return numberAttribute(same, "numFmtId") ?? 0;
  const taken = tags.map((tag) => numberAttribute(tag, "numFmtId") ?? 0);
  const id = Math.max(FIRST_OWN_FORMAT - 1, ...taken) + 1;
  addStyle(context, "numFmts", `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
  return id;
}
