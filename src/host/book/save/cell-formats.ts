import type { IStyleData, Nullable } from "@univerjs/core";
import type { EditContext } from "../../../workbook/xlsx/write/edit-context";
import { numberFormatId } from "../../../workbook/xlsx/write/cell-style";
import { addStyle, styleMembers, stylesPart } from "../../../workbook/xlsx/write/styles-part";
import { withAttribute } from "../../../workbook/xlsx/write/xml/attributes";
import { childElements, localName, openTag } from "../../../workbook/xlsx/write/xml/elements";
import { formatOf, styleId } from "../open/cell-styles";
import { alignmentXml, borderXml, fillXml, fontXml } from "./style-xml";

const PLAIN = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
/** What of a style each part of a cell format holds. */
const FONT = ["ff", "fs", "bl", "it", "ul", "st", "cl", "va"] as const;
const ALIGNMENT = ["ht", "vt", "tb", "tr", "pd"] as const;

/** Finds the grid's styles by name. */
export type StyleByName = (name: string) => Nullable<IStyleData>;

/**
 * Gives styles of the grid their number among the file's cell formats. What the grid does not change of a format,
 * protection and the rest, stays as the cell had it.
 */
export class CellFormats {
  private readonly known = new Map<string, number>();

  constructor(
    private readonly context: EditContext,
    private readonly byName: StyleByName,
  ) {}

  /** @param before the grid's name of the format that the cell had. */
  numberOf(now: Nullable<IStyleData | string>, before: string | null): number {
    const format = typeof now === "string" ? formatOf(now) : null;
    if (format !== null) return format;
    if (now === null || now === undefined) return 0;
    const key = `${before ?? ""} ${typeof now === "string" ? now : JSON.stringify(now)}`;
    const number = this.known.get(key) ?? this.make(typeof now === "string" ? this.byName(now) : now, before);
    this.known.set(key, number);
    return number;
  }

  private make(now: Nullable<IStyleData>, before: string | null): number {
    const base = before ?? styleId(0);
    const was = this.byName(base) ?? {};
    // A cell without a format of its own shows, of the first one, what the grid does not say otherwise.
    const style = before === null ? { ...was, ...now } : (now ?? {});
    let { tag, inside } = this.baseOf(formatOf(base) ?? 0);
    const set = (name: string, value: number, applied: string) => {
      tag = withAttribute(withAttribute(tag, name, String(value)), applied, "1");
    };
    if (differ(style, was, FONT)) set("fontId", addStyle(this.context, "fonts", fontXml(style)), "applyFont");
    if (differ(style, was, ["bg"]))
      set("fillId", addStyle(this.context, "fills", fillXml(style)), "applyFill");
    if (differ(style, was, ["bd"]))
      set("borderId", addStyle(this.context, "borders", borderXml(style)), "applyBorder");
    if (differ(style, was, ["n"]))
      set("numFmtId", numberFormatId(this.context, style.n?.pattern ?? "General"), "applyNumberFormat");
    if (differ(style, was, ALIGNMENT)) {
      inside = alignmentXml(style) + inside.replace(/^<(?:[\w.-]+:)?alignment\b[^>]*\/>/, "");
      tag = withAttribute(tag, "applyAlignment", "1");
    }
    return addStyle(
      this.context,
      "cellXfs",
      inside === "" ? `${tag.slice(0, -1)}/>` : `${tag}${inside}</xf>`,
    );
  }

  /** A cell format of the file as an opening tag and what stands in it, alignment first, without prefixes. */
  private baseOf(number: number): { tag: string; inside: string } {
    const text = this.context.draft.text(stylesPart(this.context));
    const format = styleMembers(text, "cellXfs")[number];
    if (!format) return { tag: PLAIN.replace("/>", ">"), inside: "" };
    const tag = openTag(text, format).replace(/\s*\/>$/, ">");
    const children = childElements(text, format).filter(({ name }) => localName(name) !== "extLst");
    const inside = children.map(({ start, end }) => text.slice(start, end)).join("");
    const prefix = /^<([\w.-]+:)/.exec(tag)?.[1];
    const bare = (xml: string) =>
      prefix ? xml.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</") : xml;
    return { tag: bare(tag), inside: bare(inside) };
  }
}

/** Whether two styles say different things; what says nothing is left out of both. */
function differ(a: IStyleData, b: IStyleData, keys: readonly (keyof IStyleData)[]): boolean {
  return keys.some((key) => JSON.stringify(said(a[key])) !== JSON.stringify(said(b[key])));
}

function said(value: unknown): unknown {
  if (value === 0 || value === undefined) return null;
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([key, each]) => [key, said(each)] as const);
  const kept = members.filter(([, each]) => each !== null).sort(([x], [y]) => (x < y ? -1 : 1));
  return kept.length === 0 ? null : Object.fromEntries(kept);
}
