import { WorkbookError } from "../../port";
import { parseCell } from "../../../core/address";
import { attribute, numberAttribute } from "./xml/attributes";
import { localName, type Element } from "./xml/elements";
import { nextTag, type Tag } from "./xml/tags";

/** A row as it lies in the sheet's text; rows count from 0. */
export interface RowElement extends Element {
  readonly row: number;
}

/** A cell as it lies in the sheet's text. */
export interface CellElement extends Element {
  readonly column: number;
}

/** The rows between two places. One without a number follows the one before it. */
export function* rowsBetween(text: string, from: number, to: number): Generator<RowElement> {
  let row = -1;
  for (let tag = nextTag(text, from); tag && tag.start < to;) {
    const element = elementFrom(text, tag);
    row = (numberAttribute(text.slice(tag.start, tag.end), "r") ?? row + 2) - 1;
    yield { ...element, row };
    tag = nextTag(text, element.end);
  }
}

/** The cells of a row. One without an address follows the one before it. */
export function* cellsOf(text: string, row: Element): Generator<CellElement> {
  let column = -1;
  for (let tag = nextTag(text, row.contentStart); tag && tag.start < row.contentEnd;) {
    const element = elementFrom(text, tag);
    if (localName(tag.name) === "c") {
      const place = parseCell(attribute(text.slice(tag.start, tag.end), "r") ?? "");
      column = place?.column ?? column + 1;
      yield { ...element, column };
    }
    tag = nextTag(text, element.end);
  }
}

/** Rows and cells hold none of their own name, so that the next closing tag is theirs. */
function elementFrom(text: string, { name, kind, start, end }: Tag): Element {
  if (kind === "empty") return { name, start, contentStart: end, contentEnd: end, end };
  const close = closingTag(text, name, end);
  return { name, start, contentStart: end, contentEnd: close.start, end: close.end };
}

function closingTag(text: string, name: string, from: number): Tag {
  for (let at = text.indexOf(`</${name}`, from); at >= 0; at = text.indexOf(`</${name}`, at + 1)) {
    const tag = nextTag(text, at);
    if (tag?.name === name) return tag;
  }
  throw new WorkbookError("damaged", `no end of ${name} after ${from}`);
}
