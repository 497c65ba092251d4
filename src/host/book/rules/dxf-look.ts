import type { Look } from "../../../workbook/edit";
import { attribute, flagAttribute } from "../../../workbook/xlsx/write/xml/attributes";
import { childElement, openTag, type Element } from "../../../workbook/xlsx/write/xml/elements";
import type { ColourOf } from "../open/colours";

const PATTERNS = ["lightUp", "lightDown", "gray125"] as const;
const LINES: Readonly<Record<string, NonNullable<Look["border"]>["style"]>> = {
  thin: "thin",
  hair: "dotted",
  dotted: "dotted",
  dashed: "dashed",
  dashDot: "dashed",
  dashDotDot: "dashed",
};

/** What a differential format says, as far as a look can say it. */
export function dxfLook(text: string, dxf: Element, colour: ColourOf): Look {
  return { ...fontLook(text, dxf, colour), ...fillLook(text, dxf, colour), ...borderLook(text, dxf, colour) };
}

function fontLook(text: string, dxf: Element, colour: ColourOf): Look {
  const font = childElement(text, dxf, "font");
  if (!font) return {};
  const isOn = (name: string) => {
    const tag = tagIn(text, font, name);
    const value = attribute(tag ?? "", "val");
    return (
      tag !== null && value !== "none" && (value === undefined || name === "u" || flagAttribute(tag, "val"))
    );
  };
  return {
    ...named("fontColor", colour(tagIn(text, font, "color") ?? "")),
    ...(isOn("b") && { bold: true }),
    ...(isOn("i") && { italic: true }),
    ...(isOn("u") && { underline: true }),
    ...(isOn("strike") && { strike: true }),
  };
}

/** A plain fill's colour is the background here, and some programs write the foreground. */
function fillLook(text: string, dxf: Element, colour: ColourOf): Look {
  const fill = childElement(text, dxf, "fill");
  const inner = fill && childElement(text, fill, "patternFill");
  if (!inner) return {};
  const type = attribute(openTag(text, inner), "patternType");
  const pattern = PATTERNS.find((each) => each === type);
  const front = colour(tagIn(text, inner, "fgColor") ?? "");
  const back = colour(tagIn(text, inner, "bgColor") ?? "");
  if (type === "none") return {};
  if (pattern === undefined) return named("fill", back ?? front);
  return { pattern, ...named("fill", back), ...named("patternColor", front) };
}

function borderLook(text: string, dxf: Element, colour: ColourOf): Look {
  const border = childElement(text, dxf, "border");
  const sides = border
    ? ["top", "left", "right", "bottom"].map((name) => childElement(text, border, name))
    : [];
  const side = sides.find((each) => each && attribute(openTag(text, each), "style") !== undefined);
  if (!side) return {};
  const style = LINES[attribute(openTag(text, side), "style") ?? ""] ?? "thin";
  return { border: { style, color: bare(colour(tagIn(text, side, "color") ?? "") ?? "#000000") } };
}

function named(name: "fill" | "fontColor" | "patternColor", colour: string | undefined): Look {
  return colour === undefined ? {} : { [name]: bare(colour) };
}

function bare(colour: string): string {
  return colour.replace("#", "");
}

function tagIn(text: string, parent: Element, name: string): string | null {
  const element = childElement(text, parent, name);
  return element ? openTag(text, element) : null;
}
