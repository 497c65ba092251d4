import type { Look, SheetLook } from "../../edit";
import { escapeAttribute } from "./xml/escape";

const DEFAULT_FONT = "宋体";
const DEFAULT_SIZE = 11;
const BOX = "000000";

export function colorXml(element: string, rgb: string): string {
  return `<${element} rgb="FF${escapeAttribute(rgb.replace("#", "").toUpperCase())}"/>`;
}

/** The look as a differential format: only what it names. */
export function dxfXml(look: Look): string {
  return `<dxf>${dxfFont(look)}${dxfFill(look)}${look.border ? borderXml(look.border) : ""}</dxf>`;
}

function dxfFont(look: Look): string {
  const color = look.fontColor === undefined ? "" : colorXml("color", look.fontColor);
  const font = marksXml(look) + color;
  return font === "" ? "" : `<font>${font}</font>`;
}

/** In the schema's order. */
function marksXml({ bold, italic, strike, underline }: Look): string {
  return (
    (bold ? "<b/>" : "") + (italic ? "<i/>" : "") + (strike ? "<strike/>" : "") + (underline ? "<u/>" : "")
  );
}

/** In a differential format the colour of a plain fill is the background's. */
function dxfFill({ fill, pattern, patternColor }: Look): string {
  if (fill === undefined && pattern === undefined) return "";
  const type = pattern === undefined || pattern === "solid" ? "" : ` patternType="${pattern}"`;
  const front = type && patternColor !== undefined ? colorXml("fgColor", patternColor) : "";
  const back = fill === undefined ? "" : colorXml("bgColor", fill);
  return `<fill><patternFill${type}>${front}${back}</patternFill></fill>`;
}

function borderXml({ color, style }: NonNullable<Look["border"]>): string {
  const side = (name: string) => `<${name} style="${style}">${colorXml("color", color)}</${name}>`;
  return `<border>${["left", "right", "top", "bottom"].map(side).join("")}</border>`;
}

/** The look's parts as a cell format is made of them. */
export function cellLookXml(look: SheetLook) {
  return {
    font: fontXml(look),
    fill: fillXml(look),
    border: cellBorderXml(look),
    alignment: alignmentXml(look),
  };
}

function fontXml(look: SheetLook): string {
  const color = look.fontColor === undefined ? "" : colorXml("color", look.fontColor);
  const name = escapeAttribute(look.font ?? DEFAULT_FONT);
  return `<font>${marksXml(look)}<sz val="${look.size ?? DEFAULT_SIZE}"/>${color}<name val="${name}"/><charset val="134"/></font>`;
}

/** In a cell format the colour of a plain fill is the foreground's. */
function fillXml({ fill, pattern, patternColor }: SheetLook): string {
  if (fill === undefined && pattern === undefined) return '<fill><patternFill patternType="none"/></fill>';
  const type = pattern ?? "solid";
  const front = type === "solid" ? fill : patternColor;
  const colors = (front === undefined ? "" : colorXml("fgColor", front)) + backXml(type, fill);
  return `<fill><patternFill patternType="${type}">${colors}</patternFill></fill>`;
}

function backXml(type: string, fill: string | undefined): string {
  if (type === "solid") return '<bgColor indexed="64"/>';
  return fill === undefined ? "" : colorXml("bgColor", fill);
}

function cellBorderXml({ border, boxed }: SheetLook): string {
  if (!border && !boxed) return "<border><left/><right/><top/><bottom/><diagonal/></border>";
  return borderXml(border ?? { color: BOX, style: "thin" }).replace("</border>", "<diagonal/></border>");
}

function alignmentXml({ wrap, align }: SheetLook): string {
  if (!wrap && !align) return "";
  const horizontal = align ? ` horizontal="${align}"` : "";
  return `<alignment${horizontal} vertical="center"${wrap ? ' wrapText="1"' : ""}/>`;
}
