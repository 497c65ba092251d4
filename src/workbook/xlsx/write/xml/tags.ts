import { WorkbookError } from "../../../port";

/** A tag and where it lies in the text; `end` is the place after ">". */
export interface Tag {
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  readonly start: number;
  readonly end: number;
}

const NAME = /[^\s/>]+/y;

/** The first tag at or after a place; comments, CDATA and instructions are passed over. Null: there is none. */
export function nextTag(text: string, from: number): Tag | null {
  for (let at = text.indexOf("<", from); at >= 0; at = text.indexOf("<", at)) {
    const past = pastOther(text, at);
    if (past === null) return tagAt(text, at);
    at = past;
  }
  return null;
}

/** Where a comment, CDATA section or instruction that begins here ends; null where a tag begins. */
function pastOther(text: string, at: number): number | null {
  const sign = text[at + 1];
  if (sign === "?") return past(text, "?>", at);
  if (sign !== "!") return null;
  if (text.startsWith("<!--", at)) return past(text, "-->", at);
  if (text.startsWith("<![CDATA[", at)) return past(text, "]]>", at);
  throw new WorkbookError("damaged", `a document type at ${at}`);
}

function past(text: string, close: string, at: number): number {
  const found = text.indexOf(close, at);
  if (found < 0) throw new WorkbookError("damaged", `no ${close} after ${at}`);
  return found + close.length;
}

function tagAt(text: string, start: number): Tag {
  const closing = text[start + 1] === "/";
  NAME.lastIndex = start + (closing ? 2 : 1);
  const name = NAME.exec(text)?.[0];
  const end = tagEnd(text, start);
  if (!name) throw new WorkbookError("damaged", `no name in the tag at ${start}`);
  if (closing) return { name, kind: "close", start, end };
  return { name, kind: text[end - 2] === "/" ? "empty" : "open", start, end };
}

/** The place after the ">" that ends a tag; one within quotes does not. */
export function tagEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (sign === ">") return at + 1;
    if (sign !== '"' && sign !== "'") continue;
    at = text.indexOf(sign, at + 1);
    if (at < 0) break;
  }
  throw new WorkbookError("damaged", `a tag without an end at ${start}`);
}
