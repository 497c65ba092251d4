import { WorkbookError } from "../../port";

const UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });
const SHORT = 16;
const NAMED: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);
const REFERENCE = /&(?:#([0-9]{1,8})|#[xX]([0-9a-fA-F]{1,8})|([A-Za-z]\w*));|&/g;

/** Bytes as they stand, references and all. */
export function decodeUtf8(bytes: Uint8Array, from: number, to: number): string {
  const short = to - from <= SHORT ? decodeShortAscii(bytes, from, to) : null;
  return short ?? UTF8.decode(bytes.subarray(from, to));
}

/** Names and places are nearly all of a few ASCII letters, for which a decoder takes far longer than a loop. */
function decodeShortAscii(bytes: Uint8Array, from: number, to: number): string | null {
  let text = "";
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if (byte >= 0x80) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}

/**
 * Character data or an attribute's value as XML means it: line ends folded, references resolved.
 * @throws WorkbookError damaged for any entity but the five that XML itself knows.
 */
export function decodeText(bytes: Uint8Array, from: number, to: number): string {
  return resolveReferences(foldLines(decodeUtf8(bytes, from, to)));
}

/** Folds CR LF and CR to LF. */
export function foldLines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function resolveReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (all, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return character(Number.parseInt(decimal, 10), all);
    if (hex !== undefined) return character(Number.parseInt(hex, 16), all);
    return NAMED.get(name ?? "") ?? refuse(all);
  });
}

function character(code: number, all: string): string {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : refuse(all);
}

function refuse(reference: string): never {
  throw new WorkbookError("damaged", `XML reference ${reference} means nothing here`);
}

/** Undoes the `_xHHHH_` escapes of spreadsheet text (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
export function unescapeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
