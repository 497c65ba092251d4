import type { Look } from "../edit";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const LINES = { thin: "Continuous", dashed: "Dash", dotted: "Dot" } as const;
type Line = keyof typeof LINES;

/** Paints a conditional format. Hatching is not in Office's interface: the fill alone stands for it. */
export function paintRule(format: Excel.ConditionalRangeFormat, look: Look): void {
  const fill = look.fill ?? look.patternColor;
  if (fill) format.fill.color = `#${fill}`;
  if (look.fontColor) format.font.color = `#${look.fontColor}`;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.underline) format.font.underline = "Single";
  if (look.strike) format.font.strikethrough = true;
  if (!look.border) return;
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = LINES[look.border.style];
    border.color = `#${look.border.color}`;
  }
}

/** Queues the question how a conditional format looks; the answer is there after the next sync. */
export function askLook(format: Excel.ConditionalRangeFormat): () => Look {
  format.load("fill/color,font/color,font/bold,font/italic,font/underline,font/strikethrough");
  const border = format.borders.getItem("EdgeTop");
  border.load("style,color");
  return () => ({
    ...colour("fill", format.fill.color),
    ...colour("fontColor", format.font.color),
    ...(format.font.bold && { bold: true }),
    ...(format.font.italic && { italic: true }),
    ...(format.font.underline === "Single" && { underline: true }),
    ...(format.font.strikethrough && { strike: true }),
    ...borderOf(border),
  });
}

function colour(name: "fill" | "fontColor", value: string | null): Look {
  return value?.startsWith("#") ? { [name]: value.slice(1) } : {};
}

function borderOf({ style, color }: Excel.ConditionalRangeBorder): Look {
  const line = (Object.keys(LINES) as Line[]).find((each) => LINES[each] === style);
  return line ? { border: { style: line, color: color.replace("#", "") } } : {};
}
