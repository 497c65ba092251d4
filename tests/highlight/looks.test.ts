import type { Look } from "../../src/workbook/edit";
import { LEVELS } from "../../src/highlight/level";
import { LOOKS } from "../../src/highlight/looks";

/** Relative luminance of a colour RRGGBB, as the WCAG define it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const WHITE = "FFFFFF";
const BLACK = "000000";

describe("the looks", () => {
  test.each(LEVELS)("letters of %s can be read on its fill and on its hatching", (level) => {
    const { fill = WHITE, pattern, patternColor = fill, fontColor = BLACK }: Look = LOOKS[level].look;
    expect(contrast(fontColor, fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(fontColor, pattern === "solid" ? fill : patternColor)).toBeGreaterThanOrEqual(4.5);
  });

  test("the worst is dark and the rest is light, whatever the colour", () => {
    const fills = LEVELS.map((level) => LOOKS[level].look.fill ?? WHITE);
    const [floor = WHITE, standard = WHITE, doubt = WHITE] = fills;
    expect(contrast(floor, WHITE)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(floor, standard)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(floor, doubt)).toBeGreaterThanOrEqual(4.5);
  });

  test("any two differ in something other than colour", () => {
    const shapes = LEVELS.map((level) => {
      const { bold, italic, underline, strike, border } = LOOKS[level].look;
      return JSON.stringify({ bold, italic, underline, strike, border: border?.style });
    });
    expect(new Set(shapes).size).toBe(LEVELS.length);
    expect(new Set(LEVELS.map((level) => LOOKS[level].shape)).size).toBe(LEVELS.length);
  });

  test("a doubt shows on a failing cell, too, by what no failing look has", () => {
    for (const level of ["floor", "standard"] as const) {
      expect(LOOKS[level].look).not.toHaveProperty("border");
      expect(LOOKS[level].look).not.toHaveProperty("italic");
    }
    expect(LOOKS.doubt.look).toMatchObject({ italic: true, border: { style: "dashed" } });
  });

  test("a frame shows on paper and on screen", () => {
    expect(contrast(LOOKS.doubt.look.border?.color ?? WHITE, WHITE)).toBeGreaterThanOrEqual(3);
  });
});
