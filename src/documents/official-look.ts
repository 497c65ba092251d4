/**
 * How an official document looks (GB/T 9704): A4, 仿宋 of size 三号 with headings in 黑体 and 楷体.
 * Sizes in half-points, lengths in twentieths of a point, as Word counts them.
 */
export const FONTS = {
  title: "方正小标宋简体",
  body: "仿宋_GB2312",
  heading: "黑体",
  subheading: "楷体_GB2312",
  table: "宋体",
  latin: "Times New Roman",
} as const;

export const SIZES = { title: 44, body: 32, caption: 24, table: 21, page: 28 } as const;

/** 210 × 297 mm, margins 37, 35, 28 and 26 mm. */
export const PAGE = {
  width: 11906,
  height: 16838,
  top: 2098,
  bottom: 1984,
  left: 1587,
  right: 1474,
} as const;

/** Between the margins. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** 28.9 points, so that 22 lines stand on a page. */
export const LINE = 578;

/** Two characters of the body. */
export const INDENT = 640;

/** Steps of a drawn scale. */
export const SCALE = 40;

/** Where a bar ends and where its limit stands, in steps of the scale; a value above nothing is seen. */
export function barSteps(
  { value, limit }: { readonly value: number | null; readonly limit: number | null },
  most: number,
): { readonly filled: number; readonly limit: number | null } {
  const step = (amount: number) => Math.min(SCALE, Math.max(1, Math.round((amount / most) * SCALE)));
  return {
    filled: value === null || value <= 0 ? 0 : step(value),
    limit: limit === null ? null : step(limit),
  };
}
