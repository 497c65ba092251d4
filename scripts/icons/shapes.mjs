/**
 * Shapes on a grid of 16 × 16. Each can say how far a point lies outside it (negative: inside)
 * and how SVG writes it, so that pictures in pixels and in vectors are one drawing.
 * A shape whose color is null erases what lies below it.
 */

/** A rectangle with rounded corners, filled, or outlined where it has a stroke width. */
export function rectangle({ x, y, width, height, radius = 0, color, stroke = 0 }) {
  const [halfWidth, halfHeight] = [width / 2, height / 2];
  const distance = (px, py) => {
    const dx = Math.abs(px - x - halfWidth) - halfWidth + radius;
    const dy = Math.abs(py - y - halfHeight) - halfHeight + radius;
    const outside = Math.hypot(Math.max(dx, 0), Math.max(dy, 0));
    const filled = outside + Math.min(Math.max(dx, dy), 0) - radius;
    return stroke ? Math.abs(filled) - stroke / 2 : filled;
  };
  const paint = stroke ? `fill="none" stroke="${color}" stroke-width="${stroke}"` : `fill="${color}"`;
  const svg = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" ${paint}/>`;
  return { color, distance, svg };
}

function distanceToSegment(px, py, [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

/** A line with round ends and corners, through points written as "x,y x,y …". */
export function line({ through, width, color }) {
  const points = through.split(" ").map((point) => point.split(",").map(Number));
  const distance = (px, py) => {
    const each = points.slice(1).map((end, index) => distanceToSegment(px, py, points[index], end));
    return Math.min(...each) - width / 2;
  };
  const svg = `<polyline points="${through}" fill="none" stroke="${color ?? "black"}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
  return { color, distance, svg };
}

/** A disc, or only its lower half. */
export function disc({ x, y, radius, color, lowerHalf = false }) {
  const distance = (px, py) => {
    const whole = Math.hypot(px - x, py - y) - radius;
    return lowerHalf ? Math.max(whole, y - py) : whole;
  };
  const svg = lowerHalf
    ? `<path d="M${x - radius},${y} A${radius},${radius} 0 0 0 ${x + radius},${y} Z" fill="${color}"/>`
    : `<circle cx="${x}" cy="${y}" r="${radius}" fill="${color}"/>`;
  return { color, distance, svg };
}
