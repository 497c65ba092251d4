const LONE_SURROGATE = String.raw`[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]`;
const NOT_XML = new RegExp(String.raw`[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|${LONE_SURROGATE}`, "g");
const NOT_CELL_TEXT = new RegExp(String.raw`${NOT_XML.source}|\r|_(?=x[0-9A-Fa-f]{4}_)`, "g");
const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands between two tags. What XML cannot hold is left out. */
export function escapeText(text: string): string {
  return text.replace(NOT_XML, "").replace(/[&<>]/g, (sign) => MARKUP[sign] ?? sign);
}

/** Text as it stands in an attribute between double quotes. */
export function escapeAttribute(text: string): string {
  return text
    .replace(NOT_XML, "")
    .replace(/[&<>"]/g, (sign) => MARKUP[sign] ?? sign)
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Text of a cell: what XML cannot hold, and what would read like such an escape, is written `_xHHHH_` (ISO 29500-1, 22.9.2.19). */
export function escapeCellText(text: string): string {
  const hex = (sign: string) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  return text.replace(NOT_CELL_TEXT, hex).replace(/[&<>]/g, (sign) => MARKUP[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The text that character data or an attribute's value stands for. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d+)|#x([0-9A-Fa-f]+)|(\w+));/g, (entity, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? entity;
    const code = decimal ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
