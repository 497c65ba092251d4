/** A colour made lighter (0 to 1) or darker (-1 to 0) in its luminance (ISO 29500-1, 18.8.19). RRGGBB in and out. */
export function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb.toUpperCase();
  const [hue, saturation, light] = toHsl(rgb);
  const changed = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  return fromHsl(hue, saturation, changed);
}

function toHsl(rgb: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const light = (most + least) / 2;
  const range = most - least;
  if (range === 0) return [0, 0, light];
  const saturation = range / (light > 0.5 ? 2 - most - least : most + least);
  const sixth =
    most === red
      ? (green - blue) / range
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return [((sixth + 6) % 6) / 6, saturation, light];
}

function fromHsl(hue: number, saturation: number, light: number): string {
  const most = light < 0.5 ? light * (1 + saturation) : light + saturation - light * saturation;
  const least = 2 * light - most;
  return [hue + 1 / 3, hue, hue - 1 / 3]
    .map((part) => Math.round(255 * channel(least, most, (part + 1) % 1)))
    .map((value) => value.toString(16).padStart(2, "0").toUpperCase())
    .join("");
}

function channel(least: number, most: number, hue: number): number {
  if (hue < 1 / 6) return least + (most - least) * 6 * hue;
  if (hue < 1 / 2) return most;
  return hue < 2 / 3 ? least + (most - least) * (2 / 3 - hue) * 6 : least;
}
