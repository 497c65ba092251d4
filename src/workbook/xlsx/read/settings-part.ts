import { Token, XmlTokens } from "../xml/xml-tokens";
import type { Package } from "./package";

/** Where QB keeps its settings: `customXml/itemN.xml` with this root. */
export const SETTINGS_NAMESPACE = "urn:qb-balance:settings";
const ITEM = /^customXml\/item\d+\.xml$/i;
const NAMESPACE_WITHIN = 400;

/** Name of the part that keeps QB's settings, or null. */
export function findSettingsPart(pack: Package): string | null {
  for (const name of pack.archive.entries.keys()) {
    if (ITEM.test(name) && isSettings(pack.part(name))) return name;
  }
  return null;
}

function isSettings(bytes: Uint8Array | null): boolean {
  const start = bytes ? new TextDecoder().decode(bytes.subarray(0, NAMESPACE_WITHIN)) : "";
  return start.includes(SETTINGS_NAMESPACE);
}

/** The settings by key, each a JSON text. */
export function readSettings(bytes: Uint8Array | null): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  if (bytes === null) return settings;
  const tokens = new XmlTokens(bytes);
  let key: string | null = null;
  for (let token = tokens.next(); token !== Token.end; token = tokens.next()) {
    if (token === Token.open) {
      key = tokens.name === "setting" ? tokens.attribute("key") : null;
      if (key !== null) settings.set(key, "");
    } else if (token === Token.close) key = null;
    else if (key !== null) settings.set(key, (settings.get(key) ?? "") + tokens.text);
  }
  return settings;
}
