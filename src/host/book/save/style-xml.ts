import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import { escapeAttribute } from "../../../workbook/xlsx/write/xml/escape";
import { HORIZONTAL, VERTICAL, WRAP } from "../open/alignment";
import { firstFont } from "../open/fonts";
import { LINES } from "../open/style-parts";
import { plainColour } from "./colour-text";

const RAISED: Readonly<Record<number, string>> = { 2: "subscript", 3: "superscript" };
const SIDES = [
  ["left", "l"],
  ["right", "r"],
  ["top", "t"],
  ["bottom", "b"],
] as const;
const INDENT_PIXELS = 9;
const USUAL = { font: "宋体", size: 11 };

function colourXml(element: string, colour: Nullable<string>): string {
  const rgb = plainColour(colour);
  return rgb === undefined ? "" : `<${element} rgb="FF${rgb}"/>`;
}

/** A font as the styles part has it. */
export function fontXml(style: IStyleData): string {
  const marks =
    (style.bl ? "<b/>" : "") +
    (style.it ? "<i/>" : "") +
    (style.st?.s ? "<strike/>" : "") +
    (style.ul?.s ? "<u/>" : "");
  const raised = RAISED[style.va ?? 0];
  const align = raised === undefined ? "" : `<vertAlign val="${raised}"/>`;
  const name = escapeAttribute(firstFont(style.ff ?? USUAL.font));
  const size = `<sz val="${style.fs ?? USUAL.size}"/>`;
  return `<font>${marks}${align}${size}${colourXml("color", style.cl?.rgb)}<name val="${name}"/><charset val="134"/></font>`;
}

export function fillXml({ bg }: IStyleData): string {
  const front = colourXml("fgColor", bg?.rgb);
  if (front === "") return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid">${front}<bgColor indexed="64"/></patternFill></fill>`;
}

export function borderXml({ bd }: IStyleData): string {
  const sides = SIDES.map(([name, side]) => sideXml(name, bd?.[side]));
  return `<border>${sides.join("")}<diagonal/></border>`;
}

function sideXml(name: string, side: Nullable<IBorderStyleData>): string {
  const line = Object.keys(LINES).find((key) => LINES[key] === side?.s);
  if (!side || line === undefined) return `<${name}/>`;
  return `<${name} style="${line}">${colourXml("color", side.cl.rgb) || '<color auto="1"/>'}</${name}>`;
}

/** "" where text stands as it does by itself. */
export function alignmentXml({ ht, vt, tb, tr, pd }: IStyleData): string {
  const across = nameOf(HORIZONTAL, ht) ?? (pd?.l ? "left" : undefined);
  const down = nameOf(VERTICAL, vt);
  const indent = Math.round(((across === "right" ? pd?.r : pd?.l) ?? 0) / INDENT_PIXELS);
  const attributes = [
    across === undefined ? "" : ` horizontal="${across}"`,
    down === undefined || down === "bottom" ? "" : ` vertical="${down}"`,
    rotationOf(tr) === 0 ? "" : ` textRotation="${rotationOf(tr)}"`,
    tb === WRAP ? ' wrapText="1"' : "",
    indent > 0 ? ` indent="${indent}"` : "",
  ].join("");
  return attributes === "" ? "" : `<alignment${attributes}/>`;
}

function rotationOf(rotation: IStyleData["tr"]): number {
  if (rotation?.v) return 255;
  const angle = rotation?.a ?? 0;
  return angle > 0 ? angle + 90 : -angle;
}

function nameOf(names: Readonly<Record<string, number>>, number: Nullable<number>): string | undefined {
  return Object.keys(names).find((name) => names[name] === number);
}
