import { decodeUtf8 } from "../../../workbook/xlsx/xml/xml-text";
import { sheetDataEnd, type WorksheetTail } from "../../../workbook/xlsx/write/worksheet-tail";
import {
  childElements,
  elementAt,
  elementsBetween,
  localName,
  openTag,
  prefixOf,
  type Element,
} from "../../../workbook/xlsx/write/xml/elements";
import { nextTag } from "../../../workbook/xlsx/write/xml/tags";

const ROWS = new TextEncoder().encode("sheetData");
const LT = 0x3c;

/** What stands around the cells of a worksheet part, as text. */
export interface SheetTexts {
  readonly head: { readonly text: string; readonly elements: readonly Element[] };
  readonly tail: WorksheetTail;
}

/** @param bytes the whole part as UTF-8. */
export function sheetTexts(part: string, bytes: Uint8Array): SheetTexts {
  const head = decodeUtf8(bytes, 0, sheetDataStart(bytes));
  const text = decodeUtf8(bytes, sheetDataEnd(bytes), bytes.length);
  const to = Math.max(0, text.lastIndexOf("</"));
  const prefix = prefixOf(text.slice(to + 2, text.indexOf(">", to)));
  const tail = { part, text, elements: elementsBetween(text, 0, to), prefix };
  return { head: { text: head, elements: headElements(head) }, tail };
}

/** The place of the "<" before sheetData. */
function sheetDataStart(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(ROWS[0]!); at >= 0; at = bytes.indexOf(ROWS[0]!, at + 1)) {
    if (!ROWS.every((byte, n) => bytes[at + n] === byte)) continue;
    const open = bytes.lastIndexOf(LT, at);
    const between = decodeUtf8(bytes, open + 1, at);
    if (between === "" || /^[\w.-]+:$/.test(between)) return open;
  }
  return bytes.length;
}

function headElements(text: string): Element[] {
  const elements: Element[] = [];
  const root = nextTag(text, 0);
  for (let tag = root && nextTag(text, root.end); tag; tag = nextTag(text, elements.at(-1)?.end ?? 0)) {
    elements.push(elementAt(text, tag));
  }
  return elements;
}

/** The opening tags of the members of a list among some elements: those of `cols`, of `mergeCells`. */
export function memberTags(
  { text, elements }: { readonly text: string; readonly elements: readonly Element[] },
  list: string,
): string[] {
  return elements
    .filter(({ name }) => localName(name) === list)
    .flatMap((element) => childElements(text, element))
    .map((member) => openTag(text, member));
}

/** The opening tag of an element among others; "" where there is none. */
export function tagAmong(
  { text, elements }: { readonly text: string; readonly elements: readonly Element[] },
  name: string,
): string {
  const element = elements.find((each) => localName(each.name) === name);
  return element ? openTag(text, element) : "";
}
