import { attribute } from "../../workbook/xlsx/write/xml/attributes";
import { childElements, openTag, rootElement, textOf } from "../../workbook/xlsx/write/xml/elements";
import { escapeAttribute, escapeText } from "../../workbook/xlsx/write/xml/escape";
import type { BookXmlParts } from "./xml-parts";

/** Under this name an add-in's own settings lie in a workbook that the workbench saved. */
const NAMESPACE = "urn:qb-balance:workbench-settings";

/** The settings that were kept in one of the parts. */
export function readAddInSettings(parts: BookXmlParts): Map<string, string> {
  const [part] = parts.list(NAMESPACE);
  if (!part) return new Map();
  const elements = childElements(part.xml, rootElement(part.xml));
  return new Map(
    elements.map((each) => [attribute(openTag(part.xml, each), "key") ?? "", textOf(part.xml, each)]),
  );
}

/** Keeps the settings in a part, which exists only as long as there are some. */
export function keepAddInSettings(parts: BookXmlParts, settings: ReadonlyMap<string, string>): void {
  const [part] = parts.list(NAMESPACE);
  const members = [...settings].map(
    ([key, value]) => `<setting key="${escapeAttribute(key)}">${escapeText(value)}</setting>`,
  );
  const xml = `<settings xmlns="${NAMESPACE}">${members.join("")}</settings>`;
  if (settings.size === 0 && part) parts.delete(part.id);
  else if (settings.size > 0 && part) parts.set(part.id, xml);
  else if (settings.size > 0) parts.add(xml);
}
