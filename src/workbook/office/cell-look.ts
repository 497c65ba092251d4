import type { SheetLook } from "../edit";

const PATTERNS = { solid: "Solid", lightUp: "LightUp", lightDown: "LightDown", gray125: "Gray16" } as const;
const LINES = { thin: "Continuous", dashed: "Dash", dotted: "Dot" } as const;
const SIDES = { left: "Left", center: "Center", right: "Right" } as const;
const GRID = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
const BOX_COLOUR = "808080";

/** Paints cells of a sheet of ours. */
export function paintCells(format: Excel.RangeFormat, look: SheetLook): void {
  if (look.fill) format.fill.color = `#${look.fill}`;
  if (look.pattern && look.pattern !== "solid") format.fill.pattern = PATTERNS[look.pattern];
  if (look.patternColor) format.fill.patternColor = `#${look.patternColor}`;
  if (look.wrap) format.wrapText = true;
  if (look.align) format.horizontalAlignment = SIDES[look.align];
  write(format.font, look);
  const border = look.border ?? (look.boxed ? { style: "thin" as const, color: BOX_COLOUR } : null);
  if (border) frame(format, LINES[border.style], border.color);
}

function write(font: Excel.RangeFont, look: SheetLook): void {
  if (look.fontColor) font.color = `#${look.fontColor}`;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.underline) font.underline = "Single";
  if (look.strike) font.strikethrough = true;
  if (look.size) font.size = look.size;
  if (look.font) font.name = look.font;
}

function frame(format: Excel.RangeFormat, style: "Continuous" | "Dash" | "Dot", colour: string): void {
  for (const edge of GRID) {
    const border = format.borders.getItem(edge);
    border.style = style;
    border.color = `#${colour}`;
  }
}
