import type { EditContext } from "../../../workbook/xlsx/write/edit-context";
import { readWorksheet, type WorksheetText } from "../../../workbook/xlsx/write/worksheet-text";
import { WORKSHEET_ORDER } from "../../../workbook/xlsx/write/worksheet-tail";
import { attribute } from "../../../workbook/xlsx/write/xml/attributes";
import { childElements, localName } from "../../../workbook/xlsx/write/xml/elements";
import { escapeAttribute } from "../../../workbook/xlsx/write/xml/escape";
import { insertInOrder, prefixed, replaceBetween } from "../../../workbook/xlsx/write/xml/splice";
import type { BookLink } from "../host-book";

type Links = ReadonlyMap<string, BookLink>;

/** Writes the links of a sheet of the file, where any changed; those that did not keep all that the file says of them. */
export function writeLinks(context: EditContext, part: string, before: Links, now: Links): void {
  const changed = [...new Set([...before.keys(), ...now.keys()])].some((cell) => !same(before, now, cell));
  if (!changed) return;
  const sheet = readWorksheet(context.draft, part);
  const kept = linkTags(sheet).filter((tag) => same(before, now, cellOf(tag)));
  const fresh = [...now].filter(([cell]) => !same(before, now, cell));
  const tags = fresh.map(([cell, link]) => linkTag(cell, link));
  context.draft.setText(part, withElement(sheet, "hyperlinks", { kept, fresh: tags }));
}

/** Writes where pages end: before these rows, counted from 0. */
export function writePageBreaks(context: EditContext, part: string, rows: readonly number[]): void {
  const fresh = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  const attributes = ` count="${rows.length}" manualBreakCount="${rows.length}"`;
  const sheet = readWorksheet(context.draft, part);
  context.draft.setText(part, withElement(sheet, "rowBreaks", { kept: [], fresh, attributes }));
}

const same = (before: Links, now: Links, cell: string): boolean =>
  JSON.stringify(before.get(cell)) === JSON.stringify(now.get(cell));

const cellOf = (tag: string): string => (attribute(tag, "ref") ?? "").split(":")[0] ?? "";

function linkTags({ text, tail }: WorksheetText): string[] {
  const list = tail.elements.find(({ name }) => localName(name) === "hyperlinks");
  return list ? childElements(text, list).map((element) => text.slice(element.start, element.end)) : [];
}

function linkTag(cell: string, link: BookLink): string {
  const location = "location" in link ? link.location.replace(/^#/, "") : link.address;
  return `<hyperlink ref="${cell}" location="${escapeAttribute(location)}"/>`;
}

interface Content {
  /** As they stand in the file. */
  readonly kept: readonly string[];
  /** Without the prefix that the file's elements may have. */
  readonly fresh: readonly string[];
  readonly attributes?: string;
}

/** The sheet with the element holding just this; where that is nothing, without it. */
function withElement(
  { text, tail, prefix }: WorksheetText,
  name: string,
  { kept, fresh, attributes = "" }: Content,
): string {
  const former = tail.elements.find((each) => localName(each.name) === name);
  const empty = kept.length + fresh.length === 0;
  const [open, close] = [`<${name}${attributes}>`, `</${name}>`];
  if (!former)
    return empty ? text : insertInOrder(text, WORKSHEET_ORDER, name, open + fresh.join("") + close);
  const content = kept.join("") + prefixed(fresh.join("") + close, prefix);
  return replaceBetween(text, former.start, former.end, empty ? "" : prefixed(open, prefix) + content);
}
