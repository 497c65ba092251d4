/**
 * QB's settings live in a custom XML part of the workbook, so that the add-in, the terminal and the workbench
 * find what each of them kept. The root is `qb`; elements other than `setting` belong to the others and stay.
 */
export const SETTINGS_NAMESPACE = "urn:qb-balance:settings";

const SETTING = /<((?:[\w.-]+:)?setting)\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1\s*>)/g;
const KEY = /\bkey\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export type Settings = ReadonlyMap<string, string>;

/** Key and JSON text of each setting. What is no setting is passed over. */
export function readSettingsXml(xml: string): Settings {
  const settings = new Map<string, string>();
  for (const [, , attributes = "", text = ""] of xml.matchAll(SETTING)) {
    const [, double, single] = KEY.exec(attributes) ?? [];
    const key = double ?? single;
    if (key !== undefined) settings.set(unescapeXml(key), unescapeXml(text));
  }
  return settings;
}

/**
 * The part with these settings in place of those it had.
 * @param xml the part as it is; "" where there is none.
 * @returns "" where nothing is left to keep
 */
export function writeSettingsXml(xml: string, settings: Settings): string {
  const items = [...settings].map(
    ([key, text]) => `<setting key="${escapeXml(key)}">${escapeXml(text)}</setting>`,
  );
  const others = xml.replace(SETTING, "");
  const end = others.lastIndexOf("</");
  if (end < 0 || !/<[\w.:-]+[\s/>]/.test(others.slice(others.search(/<[^?!/]/) + 1, end))) {
    return items.length > 0 ? `<qb xmlns="${SETTINGS_NAMESPACE}">${items.join("")}</qb>` : "";
  }
  return others.slice(0, end) + items.join("") + others.slice(end);
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"\t\n\r\uFFFE\uFFFF]/g, (sign) =>
    sign > "\uFFFD" ? `\\u${sign.charCodeAt(0).toString(16)}` : `&#${sign.charCodeAt(0)};`,
  );
}

function unescapeXml(text: string): string {
  return text
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_whole, inside: string) => escapeXml(inside))
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return ENTITIES[name] ?? whole;
      return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
    });
}
