import { WorkbookError } from "../../port";
import type { PackageDraft } from "./package-draft";
import { elementsBetween, localName, prefixOf, type Element } from "./xml/elements";
import { placeInOrder, prefixed, replaceBetween } from "./xml/splice";

/** What follows a worksheet's cells, without the cells. Places are true until it is changed. */
export interface WorksheetTail {
  readonly part: string;
  readonly text: string;
  /** The worksheet's children after sheetData. */
  readonly elements: readonly Element[];
  readonly prefix: string;
}

export const WORKSHEET_ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges " +
  "scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting " +
  "dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks " +
  "customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture " +
  "oleObjects controls webPublishItems tableParts extLst"
).split(" ");

const SHEET_DATA = new TextEncoder().encode("sheetData");
const [LESS, SLASH, MORE, COLON] = [0x3c, 0x2f, 0x3e, 0x3a];

/** Reads the tail without decoding what lies before it: the cost does not grow with the cells. */
export function readTail(draft: PackageDraft, part: string): WorksheetTail {
  const text = draft.tail(part, sheetDataEnd);
  const from = cellsEnd(text);
  const to = text.lastIndexOf("</");
  if (to < from) throw new WorkbookError("damaged", `no end of the worksheet in ${part}`);
  const root = text.slice(to + 2, text.indexOf(">", to));
  return { part, text, elements: elementsBetween(text, from, to), prefix: prefixOf(root) };
}

/** The place after sheetData in a text that may be the whole worksheet or its tail alone. */
export function cellsEnd(text: string): number {
  for (let at = text.lastIndexOf("sheetData"); at > 0; at = text.lastIndexOf("sheetData", at - 1)) {
    const before = text.slice(text.lastIndexOf("<", at), at);
    if (/^<\/?(?:[^\s<>/:]+:)?$/.test(before)) return text.indexOf(">", at) + 1;
  }
  return 0;
}

/** Puts conditional formats among the tail's, behind as many of them. */
export function insertFormats(
  draft: PackageDraft,
  tail: WorksheetTail,
  behind: number,
  formats: string,
): void {
  const next = tailElements(tail, "conditionalFormatting")[behind]?.start;
  const first = tail.elements[0]?.start ?? tail.text.lastIndexOf("</");
  const at = next ?? placeInOrder(tail.elements, WORKSHEET_ORDER, "conditionalFormatting") ?? first;
  draft.setTail(tail.part, replaceBetween(tail.text, at, at, prefixed(formats, tail.prefix)));
}

export function tailElements(tail: WorksheetTail, local: string): Element[] {
  return tail.elements.filter(({ name }) => localName(name) === local);
}

/** The place after the sheet's cells, found from the end of the part. */
export function sheetDataEnd(bytes: Uint8Array): number {
  for (let at = bytes.length - SHEET_DATA.length - 1; at > 0; at--) {
    if (bytes[at] !== SHEET_DATA[0] || !SHEET_DATA.every((byte, n) => bytes[at + n] === byte)) continue;
    const end = bytes.indexOf(MORE, at) + 1;
    const closes = beginsTag(bytes, at) === SLASH || bytes[end - 2] === SLASH;
    if (end > 0 && closes && beginsTag(bytes, at) !== null) return end;
  }
  throw new WorkbookError("damaged", "a worksheet without sheetData");
}

/** What stands before a name and its prefix: "/" in a closing tag, "<" in another, null outside tags. */
function beginsTag(bytes: Uint8Array, name: number): number | null {
  let at = name - 1;
  if (bytes[at] === COLON)
    do at--;
    while (at > 0 && isNameByte(bytes[at] ?? 0));
  if (bytes[at] === LESS) return LESS;
  return bytes[at] === SLASH && bytes[at - 1] === LESS ? SLASH : null;
}

function isNameByte(byte: number): boolean {
  return byte > 0x2c && byte !== SLASH && byte !== COLON && byte !== LESS && byte !== MORE;
}
