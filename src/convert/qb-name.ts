/** The custom functions by the names that formulas call them; 差异系数 is CV. */
export const QB_FUNCTIONS = [
  "CV",
  "MEAN",
  "RATIO",
  "STANDARD",
  "CHECK",
  "GAP",
  "SCHOOL",
  "REMARK",
  "DRIVERS",
  "SPLIT",
  "INDICATORS",
  "SELFTEST",
] as const;
export type QbFunction = (typeof QB_FUNCTIONS)[number];

const PREFIX = /^@?(?:_xlfn\.)?(?:_xldudf_QB_|QB\.)/i;
const CHINESE = "差异系数";

/**
 * Which of our functions a name in a formula calls: `QB.CV`, `qb.差异系数`, and as files keep them
 * `_xldudf_QB_CV`, `_xlfn.QB.CV`. Null: none.
 */
export function qbFunction(name: string): QbFunction | null {
  if (!PREFIX.test(name)) return null;
  const bare = name.replace(PREFIX, "").toUpperCase();
  return QB_FUNCTIONS.find((each) => each === bare) ?? (bare === CHINESE ? "CV" : null);
}

/** The name as Excel shows it, whatever the file calls it: `_xldudf_QB_CV` is `QB.CV`. */
export function shownName(name: string): string {
  return qbFunction(name) === null ? name : `QB.${name.replace(PREFIX, "").toUpperCase()}`;
}
