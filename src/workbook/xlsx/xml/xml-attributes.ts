import { WorkbookError } from "../../port";
import { decodeText, decodeUtf8 } from "./xml-text";

const EQUALS = 0x3d;
const SPACE = 0x20;

export type Attribute = readonly [name: string, value: string];

/** The attributes between a tag's name and its end, in their order, with their prefixes. */
export function readAttributes(bytes: Uint8Array, from: number, to: number): Attribute[] {
  const list: Attribute[] = [];
  for (let at = skipSpace(bytes, from, to); at < to; at = skipSpace(bytes, at, to)) {
    const nameEnd = skipName(bytes, at, to);
    const equals = skipSpace(bytes, nameEnd, to);
    const open = skipSpace(bytes, equals + 1, to);
    const close = bytes.indexOf(bytes[open] ?? 0, open + 1);
    const quote = bytes[open] === 0x22 || bytes[open] === 0x27;
    if (nameEnd === at || bytes[equals] !== EQUALS || !quote || close < 0 || close >= to) throw malformed(at);
    list.push([decodeUtf8(bytes, at, nameEnd), decodeText(bytes, open + 1, close)]);
    at = close + 1;
  }
  return list;
}

function skipSpace(bytes: Uint8Array, at: number, to: number): number {
  while (at < to && bytes[at]! <= SPACE) at++;
  return at;
}

function skipName(bytes: Uint8Array, at: number, to: number): number {
  while (at < to && bytes[at]! > SPACE && bytes[at] !== EQUALS) at++;
  return at;
}

function malformed(at: number): WorkbookError {
  return new WorkbookError("damaged", `XML at byte ${at}: not an attribute`);
}
