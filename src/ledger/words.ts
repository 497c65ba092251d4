const SPACE = /[\s\u00a0\u200b-\u200f\u2028-\u202f\u3000\ufeff]+/g;

/** Most names: nothing to even out. */
const PLAIN = /^[\u4e00-\u9fa5]*$/;

/** Words as they are compared: width, case, brackets and every space evened out. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize("NFKC")
    .replace(SPACE, "")
    .replace(/[【〔［{]/g, "(")
    .replace(/[】〕］}]/g, ")")
    .toLowerCase();
}

/** A heading as it is compared: without numbering before it, signs around it and a bracket behind it. */
export function foldHeading(text: string): string {
  return fold(text)
    .replace(/^(?:\(\d{1,2}\)|\d{1,2}[.、:])(?=\D)/, "")
    .replace(/^[*★☆#:·-]+|[*★☆:·-]+$/g, "");
}

/** How alike two names are, 0–1: the share of pairs of neighbouring characters that both have. */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairs(fold(one)), pairs(fold(other))];
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

function pairs(text: string): Set<string> {
  const signs = [...text];
  return new Set(signs.slice(1).map((sign, place) => (signs[place] ?? "") + sign));
}
