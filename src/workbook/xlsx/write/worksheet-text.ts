import { WorkbookError } from "../../port";
import { parseArea, type Area } from "../../../core/address";
import type { PackageDraft } from "./package-draft";
import { cellsEnd, tailElements, type WorksheetTail } from "./worksheet-tail";
import { attribute, flagAttribute, numberAttribute } from "./xml/attributes";
import {
  childElements,
  elementAt,
  elementsBetween,
  localName,
  openTag,
  prefixOf,
  type Element,
} from "./xml/elements";
import { nextTag } from "./xml/tags";

/** A whole worksheet part with its cells open for change. */
export interface WorksheetText {
  readonly part: string;
  readonly text: string;
  readonly prefix: string;
  /** The children before sheetData. */
  readonly head: readonly Element[];
  readonly sheetData: Element;
  readonly tail: WorksheetTail;
}

export function readWorksheet(draft: PackageDraft, part: string): WorksheetText {
  const text = draft.text(part);
  const root = nextTag(text, 0);
  if (!root) throw new WorkbookError("damaged", `no worksheet in ${part}`);
  const head: Element[] = [];
  let tag = nextTag(text, root.end);
  for (; tag && localName(tag.name) !== "sheetData"; tag = nextTag(text, head.at(-1)?.end ?? 0)) {
    head.push(elementAt(text, tag));
  }
  if (!tag) throw new WorkbookError("damaged", `no sheetData in ${part}`);
  const end = tag.kind === "empty" ? tag.end : cellsEnd(text);
  const contentEnd = tag.kind === "empty" ? end : text.lastIndexOf("</", end - 1);
  const sheetData = { name: tag.name, start: tag.start, contentStart: tag.end, contentEnd, end };
  const prefix = prefixOf(root.name);
  const elements = elementsBetween(text, end, text.lastIndexOf("</"));
  return { part, text, prefix, head, sheetData, tail: { part, text, elements, prefix } };
}

/** The style that a column gives to cells that have none: by column. */
export function columnStyles({ text, head }: WorksheetText): (column: number) => number {
  const list = head.find(({ name }) => localName(name) === "cols");
  const columns = (list ? childElements(text, list) : []).map((element) => {
    const tag = openTag(text, element);
    const number = (name: string) => numberAttribute(tag, name) ?? 0;
    return { first: number("min") - 1, last: number("max") - 1, style: number("style") };
  });
  return (column) => columns.find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
}

/** The style that a row gives to its cells; undefined where it gives none. */
export function rowStyle(tag: string): number | undefined {
  return flagAttribute(tag, "customFormat") ? numberAttribute(tag, "s") : undefined;
}

export function mergedAreas(tail: WorksheetTail): Area[] {
  return tailElements(tail, "mergeCells")
    .flatMap((list) => childElements(tail.text, list))
    .map((element) => parseArea(attribute(openTag(tail.text, element), "ref") ?? ""))
    .filter((area) => area !== null);
}
