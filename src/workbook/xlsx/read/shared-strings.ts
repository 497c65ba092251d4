import { Token, XmlTokens } from "../xml/xml-tokens";
import { needsResolving } from "./cell-sink";
import { readRichText } from "./rich-text";
import { TextTable } from "./text-table";

const [LT, GT, SLASH] = [0x3c, 0x3e, 0x2f];
const PLAIN = new TextEncoder().encode("<si><t");
const CLOSE = new TextEncoder().encode("</t></si>");

/** The shared strings of a workbook. Plain ones stay bytes until somebody asks for them. */
export function readSharedStrings(bytes: Uint8Array | null): TextTable {
  const table = new TextTable(bytes ?? new Uint8Array(0));
  if (bytes === null) return table;
  const tokens = new XmlTokens(bytes);
  for (;;) {
    tokens.at = addPlainItems(bytes, tokens.at, table);
    const token = tokens.next();
    if (token === Token.end) return table;
    if (token === Token.open && tokens.name === "si") table.addText(readRichText(tokens) ?? "");
  }
}

/** Adds items of the form `<si><t>text</t></si>` for as long as they come. @returns the place of the first other. */
function addPlainItems(bytes: Uint8Array, from: number, table: TextTable): number {
  for (let at = from; ;) {
    const text = startsWith(bytes, at, PLAIN) ? textStart(bytes, at + PLAIN.length) : -1;
    const end = text < 0 ? -1 : plainEnd(bytes, text);
    if (end < 0 || !startsWith(bytes, end, CLOSE)) return at;
    table.addRange(text, end);
    at = end + CLOSE.length;
  }
}

/** Where a text ends in which there is nothing to resolve; -1 where there is something. */
function plainEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === LT) return at;
    if (needsResolving(byte)) return -1;
  }
  return -1;
}

/** Behind the ">" of `<t>` or `<t xml:space="preserve">`. */
function textStart(bytes: Uint8Array, at: number): number {
  if (bytes[at] === GT) return at + 1;
  if (bytes[at] !== 0x20) return -1;
  const close = bytes.indexOf(GT, at);
  return close < 0 || bytes[close - 1] === SLASH ? -1 : close + 1;
}

function startsWith(bytes: Uint8Array, at: number, start: Uint8Array): boolean {
  if (at + start.length > bytes.length) return false;
  for (let n = 0; n < start.length; n++) if (bytes[at + n] !== start[n]) return false;
  return true;
}
