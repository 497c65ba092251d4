import type { Nullable } from "@univerjs/core";

const NAMED: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  gray: "808080",
  grey: "808080",
  purple: "800080",
};

/** A colour as the grid may write it ("#RRGGBB", "#RGB", "rgb(1, 2, 3)", "red") as RRGGBB; undefined for none. */
export function plainColour(colour: Nullable<string>): string | undefined {
  const text = typeof colour === "string" ? colour.trim() : "";
  const named = NAMED[text.toLowerCase()];
  if (named !== undefined) return named;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")
      .toUpperCase();
  const long = /^#([0-9a-f]{6})/i.exec(text);
  if (long) return long[1]?.toUpperCase();
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i.exec(text);
  return parts
    ?.slice(1)
    .map((part) => Number(part).toString(16).padStart(2, "0").toUpperCase())
    .join("");
}
