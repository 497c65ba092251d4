import { SETTINGS_NAMESPACE } from "../read/settings-part";
import { attribute } from "./xml/attributes";
import { childElements, localName, openTag, rootElement, textOf } from "./xml/elements";
import { escapeAttribute, escapeText } from "./xml/escape";

/** What a part of the workbook was before QB added to it. */
export interface Origin {
  /** Checksum of the part as QB left it: once another program has written it, its origin is past. */
  readonly crc: number;
  /** Inflated length in bytes, and the deflated text; null where there was no such part. */
  readonly former: { readonly size: number; readonly crc: number; readonly deflated: Uint8Array } | null;
}

/** What QB keeps in a workbook. */
export interface QbDocument {
  readonly settings: ReadonlyMap<string, string>;
  /** By part name. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Elements of a later version, as they stand. */
  readonly others: readonly string[];
}

/** An origin that cannot be read: no part has that checksum. */
const PAST: Origin = { crc: -1, former: null };

export const EMPTY_DOCUMENT: QbDocument = { settings: new Map(), origins: new Map(), others: [] };

export function isEmptyDocument({ settings, origins, others }: QbDocument): boolean {
  return settings.size + origins.size + others.length === 0;
}

/** By its namespace, whatever the element is called. */
export function isQbDocument(text: string): boolean {
  return openTag(text, rootElement(text)).includes(`"${SETTINGS_NAMESPACE}"`);
}

export function parseQbDocument(text: string): QbDocument {
  const elements = childElements(text, rootElement(text)).map((element) => ({
    kind: localName(element.name),
    tag: openTag(text, element),
    whole: text.slice(element.start, element.end),
    content: textOf(text, element),
  }));
  const ofKind = (wanted: string) => elements.filter(({ kind }) => kind === wanted);
  const others = elements.filter(({ kind }) => kind !== "setting" && kind !== "origin");
  return {
    settings: new Map(ofKind("setting").map(({ tag, content }) => [attribute(tag, "key") ?? "", content])),
    origins: new Map(
      ofKind("origin").map(({ tag, content }) => [attribute(tag, "part") ?? "", parseOrigin(tag, content)]),
    ),
    others: others.map(({ whole }) => whole),
  };
}

function parseOrigin(tag: string, content: string): Origin {
  const number = (name: string) => parseInt(attribute(tag, name) ?? "", 16) || 0;
  if (content === "") return { crc: number("crc"), former: null };
  try {
    const deflated = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
    return { crc: number("crc"), former: { size: number("size"), crc: number("former"), deflated } };
  } catch {
    return PAST;
  }
}

export function printQbDocument({ settings, origins, others }: QbDocument): string {
  const pieces = [
    ...[...settings].map(
      ([key, value]) => `<setting key="${escapeAttribute(key)}">${settingText(value)}</setting>`,
    ),
    ...[...origins].map(([part, origin]) => originXml(part, origin)),
    ...others,
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<qb xmlns="${SETTINGS_NAMESPACE}">${pieces.join("")}</qb>`;
}

/** JSON may hold, within its strings, what XML may not: it is written as JSON's own escape. */
function settingText(json: string): string {
  const escaped = json.replace(/[\uFFFE\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
  return escapeText(escaped).replaceAll("\r", "&#13;");
}

function originXml(part: string, { crc, former }: Origin): string {
  const open = `<origin part="${escapeAttribute(part)}" crc="${crc.toString(16)}"`;
  if (!former) return `${open}/>`;
  const content = btoa(Array.from(former.deflated, (byte) => String.fromCharCode(byte)).join(""));
  return `${open} size="${former.size.toString(16)}" former="${former.crc.toString(16)}">${content}</origin>`;
}
