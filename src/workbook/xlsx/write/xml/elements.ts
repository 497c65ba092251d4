import { WorkbookError } from "../../../port";
import { decodeEntities } from "./escape";
import { nextTag, type Tag } from "./tags";

/** An element by its places in a text; an empty one has its content at its end. */
export interface Element {
  readonly name: string;
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** "x:" of "x:worksheet", "" where there is none. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

/** The document's element. Its content is not looked at. */
export function rootElement(text: string): Element {
  const open = nextTag(text, 0);
  if (!open || open.kind === "close") throw new WorkbookError("damaged", "no element");
  if (open.kind === "empty") return emptyElement(open);
  const contentEnd = text.lastIndexOf("</");
  const close = contentEnd < open.end ? null : nextTag(text, contentEnd);
  if (close?.name !== open.name) throw new WorkbookError("damaged", `no end of ${open.name}`);
  return { name: open.name, start: open.start, contentStart: open.end, contentEnd, end: close.end };
}

/** The elements between two places, without those inside them. */
export function elementsBetween(text: string, from: number, to: number): Element[] {
  const elements: Element[] = [];
  for (let tag = nextTag(text, from); tag && tag.start < to;) {
    if (tag.kind === "close") throw new WorkbookError("damaged", `${tag.name} ends at ${tag.start} unbegun`);
    const element = elementAt(text, tag);
    elements.push(element);
    tag = nextTag(text, element.end);
  }
  return elements;
}

/** The element that a tag begins. */
export function elementAt(text: string, tag: Tag): Element {
  return tag.kind === "empty" ? emptyElement(tag) : closedElement(text, tag);
}

function emptyElement({ name, start, end }: Tag): Element {
  return { name, start, contentStart: end, contentEnd: end, end };
}

function closedElement(text: string, open: Tag): Element {
  let depth = 1;
  for (let tag = nextTag(text, open.end); tag; tag = nextTag(text, tag.end)) {
    depth += tag.kind === "open" ? 1 : tag.kind === "close" ? -1 : 0;
    if (depth > 0) continue;
    if (tag.name !== open.name) break;
    return {
      name: open.name,
      start: open.start,
      contentStart: open.end,
      contentEnd: tag.start,
      end: tag.end,
    };
  }
  throw new WorkbookError("damaged", `no end of ${open.name} at ${open.start}`);
}

export function childElements(text: string, parent: Element, local?: string): Element[] {
  const all = elementsBetween(text, parent.contentStart, parent.contentEnd);
  return local === undefined ? all : all.filter(({ name }) => localName(name) === local);
}

export function childElement(text: string, parent: Element, local: string): Element | undefined {
  return childElements(text, parent, local)[0];
}

/** All elements of a name anywhere inside. */
export function descendants(text: string, parent: Element, local: string): Element[] {
  return childElements(text, parent).flatMap((element) =>
    localName(element.name) === local ? [element] : descendants(text, element, local),
  );
}

export function openTag(text: string, element: Element): string {
  return text.slice(element.start, element.contentStart);
}

/** The text in an element that holds no others. */
export function textOf(text: string, element: Element): string {
  const content = text.slice(element.contentStart, element.contentEnd);
  if (!content.includes("<")) return decodeEntities(content);
  const sections = content.split(/<!\[CDATA\[([^]*?)\]\]>/);
  return sections
    .map((part, n) => (n % 2 ? part : decodeEntities(part.replace(/<!--[^]*?-->/g, ""))))
    .join("");
}
