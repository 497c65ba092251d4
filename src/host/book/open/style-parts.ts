import type { IBorderData, IBorderStyleData, IStyleData } from "@univerjs/core";
import { attribute, flagAttribute, numberAttribute } from "../../../workbook/xlsx/write/xml/attributes";
import {
  childElement,
  childElements,
  openTag,
  type Element,
} from "../../../workbook/xlsx/write/xml/elements";
import type { ColourOf } from "./colours";
import { withSubstitutes } from "./fonts";

/** The file's line styles and the grid's numbers. */
export const LINES: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};
const SIDES = { left: "l", right: "r", top: "t", bottom: "b" } as const;
const BLACK = "#000000";
const RAISED: Readonly<Record<string, number>> = { subscript: 2, superscript: 3 };

/** A font, or what a run or a differential format says of one. */
export function fontStyle(text: string, font: Element, colour: ColourOf): IStyleData {
  const tagOf = (name: string) => tagIn(text, font, name);
  const isOn = (name: string) => {
    const tag = tagOf(name);
    return tag !== undefined && (flagAttribute(tag, "val") ?? true);
  };
  const name = attribute(tagOf("name") ?? tagOf("rFont") ?? "", "val");
  const size = numberAttribute(tagOf("sz") ?? "", "val");
  const rgb = colour(tagOf("color") ?? "");
  const underline = tagOf("u");
  const raised = RAISED[attribute(tagOf("vertAlign") ?? "", "val") ?? ""];
  return {
    ...(name !== undefined && { ff: withSubstitutes(name) }),
    ...(size !== undefined && { fs: size }),
    ...(isOn("b") && { bl: 1 }),
    ...(isOn("i") && { it: 1 }),
    ...(underline !== undefined && attribute(underline, "val") !== "none" && { ul: { s: 1 } }),
    ...(isOn("strike") && { st: { s: 1 } }),
    ...(rgb !== undefined && { cl: { rgb } }),
    ...(raised !== undefined && { va: raised }),
  };
}

/** A hatched or shaded fill shows its ground. */
export function fillStyle(text: string, fill: Element, colour: ColourOf): IStyleData {
  const pattern = childElement(text, fill, "patternFill");
  if (!pattern) return gradientStyle(text, fill, colour);
  const type = attribute(openTag(text, pattern), "patternType") ?? "none";
  const [front, back] = ["fgColor", "bgColor"].map((name) => colour(tagIn(text, pattern, name) ?? ""));
  if (type === "none") return {};
  const rgb = type === "solid" ? front : (back ?? front);
  return rgb === undefined ? {} : { bg: { rgb } };
}

function gradientStyle(text: string, fill: Element, colour: ColourOf): IStyleData {
  const gradient = childElement(text, fill, "gradientFill");
  const stop = gradient && childElements(text, gradient, "stop")[0];
  const rgb = stop && colour(tagIn(text, stop, "color") ?? "");
  return rgb === undefined ? {} : { bg: { rgb } };
}

export function borderStyle(text: string, border: Element, colour: ColourOf): IStyleData {
  const data: IBorderData = {};
  for (const [name, side] of Object.entries(SIDES)) {
    const line = sideStyle(text, childElement(text, border, name), colour);
    if (line) data[side] = line;
  }
  return Object.keys(data).length === 0 ? {} : { bd: data };
}

function sideStyle(text: string, side: Element | undefined, colour: ColourOf): IBorderStyleData | null {
  const line = side && LINES[attribute(openTag(text, side), "style") ?? ""];
  if (!side || line === undefined) return null;
  return { s: line, cl: { rgb: colour(tagIn(text, side, "color") ?? "") ?? BLACK } };
}

function tagIn(text: string, parent: Element, name: string): string | undefined {
  const element = childElement(text, parent, name);
  return element && openTag(text, element);
}
