import { attribute, numberAttribute } from "../../../workbook/xlsx/write/xml/attributes";
import {
  childElement,
  childElements,
  descendants,
  localName,
  openTag,
  rootElement,
  type Element,
} from "../../../workbook/xlsx/write/xml/elements";
import { tinted } from "./tint";

/** The colour that an element such as `<color theme="4" tint="0.4"/>` names, as "#RRGGBB"; undefined for automatic. */
export type ColourOf = (tag: string) => string | undefined;

/** The order in which cells number a theme's colours: the first two pairs are swapped (ISO 29500-1, 18.8.3). */
const THEME_ORDER = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(
  " ",
);
const OFFICE_THEME =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
/** The colours 8 to 63 by number (ISO 29500-1, 18.8.27); 0 to 7 repeat the first eight. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** @param theme the theme part's text; @param own the workbook's own numbered colours, none where it has none. */
export function coloursOf(theme: string | null, own: readonly string[] = []): ColourOf {
  const themed = theme === null ? OFFICE_THEME : themeColours(theme);
  return (tag) => {
    const plain = attribute(tag, "rgb")?.slice(-6) ?? numbered(tag, themed, own);
    return plain === undefined ? undefined : `#${tinted(plain, numberAttribute(tag, "tint") ?? 0)}`;
  };
}

function numbered(tag: string, themed: readonly string[], own: readonly string[]): string | undefined {
  const theme = numberAttribute(tag, "theme");
  if (theme !== undefined) return themed[theme];
  const index = numberAttribute(tag, "indexed");
  if (index === undefined) return undefined;
  return own[index] ?? INDEXED[index < 8 ? index : index - 8];
}

function themeColours(text: string): string[] {
  const scheme = descendants(text, rootElement(text), "clrScheme")[0];
  if (!scheme) return OFFICE_THEME;
  const byName = new Map(childElements(text, scheme).map((colour) => [localName(colour.name), colour]));
  return THEME_ORDER.map((name, n) => themeColour(text, byName.get(name)) ?? OFFICE_THEME[n] ?? "000000");
}

function themeColour(text: string, colour: Element | undefined): string | undefined {
  const kind = colour && childElements(text, colour)[0];
  if (!kind) return undefined;
  const tag = openTag(text, kind);
  return attribute(tag, "lastClr") ?? attribute(tag, "val");
}

/** The numbered colours that a workbook redefines in its styles. */
export function ownColours(styles: string): string[] {
  const colours = childElement(styles, rootElement(styles), "colors");
  const list = colours && childElement(styles, colours, "indexedColors");
  const members = list ? childElements(styles, list) : [];
  return members.map((colour) => attribute(openTag(styles, colour), "rgb")?.slice(-6) ?? "000000");
}
