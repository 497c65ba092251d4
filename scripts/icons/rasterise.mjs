const GRID = 16;

const channels = (color) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));

/** Lays a colour over what is there, both with straight alpha. */
function blend(pixels, at, [red, green, blue], alpha) {
  const below = pixels[at + 3] / 255;
  const together = alpha + below * (1 - alpha);
  [red, green, blue].forEach((channel, index) => {
    const mixed = channel * alpha + pixels[at + index] * below * (1 - alpha);
    pixels[at + index] = Math.round(mixed / together);
  });
  pixels[at + 3] = Math.round(together * 255);
}

/** Makes what is there see-through. */
function erase(pixels, at, alpha) {
  pixels[at + 3] = Math.round(pixels[at + 3] * (1 - alpha));
}

/** How much of a pixel a shape covers, from how far its middle lies outside. */
const coverage = (distance, scale) => Math.min(1, Math.max(0, 0.5 - distance * scale));

/**
 * Paints shapes, the lowest first; one without a color erases.
 * @returns RGBA bytes of a square picture of that many pixels.
 */
export function rasterise(shapes, size) {
  const pixels = new Uint8ClampedArray(size * size * 4);
  const scale = size / GRID;
  for (const { color, distance } of shapes) {
    const rgb = color && channels(color);
    for (let index = 0; index < size * size; index++) {
      const x = ((index % size) + 0.5) / scale;
      const y = (Math.floor(index / size) + 0.5) / scale;
      const alpha = coverage(distance(x, y), scale);
      if (alpha === 0) continue;
      if (rgb) blend(pixels, index * 4, rgb, alpha);
      else erase(pixels, index * 4, alpha);
    }
  }
  return pixels;
}
