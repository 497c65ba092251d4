import type { Field } from "../core/field";
import type { WrittenUnit } from "./units";

/** By what a column's numbers are multiplied, and whether its unit had to be told from its figures. */
export interface Scale {
  readonly factor: number;
  readonly written: string;
  readonly guessed: boolean;
}

/** Below this many 元 a pupil, equipment can only be in 万元: the standard is 2,000 元. */
const LEAST_YUAN_PER_PUPIL = 20;

/** Rooms are never counted in 亩. */
const GROUNDS = new Set<Field>(["sportsGround", "sportsVenues"]);

/**
 * The scale of a column: the heading's own unit, else for money and grounds the line over the table, else by
 * the size of the figures, which is said.
 */
export function scaleOf(
  field: Field,
  own: WrittenUnit | null,
  line: readonly WrittenUnit[],
  values: Float64Array,
  students: Float64Array | null,
): Scale {
  if (own && own.scale !== 1) return { factor: own.scale, written: own.written, guessed: false };
  const area = own || !GROUNDS.has(field) ? null : onlyUnit(line, "m2");
  if (area) return { factor: area.scale, written: area.written, guessed: false };
  if (own || field !== "equipmentValue") return { factor: 1, written: own?.written ?? "", guessed: false };
  const money = onlyUnit(line, "元");
  if (money) return { factor: money.scale, written: money.written, guessed: false };
  const median = medianShare(values, students);
  if (median === null) return { factor: 1, written: "元", guessed: false };
  return median < LEAST_YUAN_PER_PUPIL
    ? { factor: 1e4, written: "万元", guessed: true }
    : { factor: 1, written: "元", guessed: true };
}

/** The unit of a kind that a line names, where it names one of it. */
function onlyUnit(line: readonly WrittenUnit[], base: string): WrittenUnit | null {
  const [only = null, ...others] = line.filter((unit) => unit.base === base);
  return others.length === 0 ? only : null;
}

function medianShare(values: Float64Array, students: Float64Array | null): number | null {
  if (!students) return null;
  const shares: number[] = [];
  values.forEach((value, index) => {
    const share = value / (students[index] ?? NaN);
    if (share > 0 && Number.isFinite(share)) shares.push(share);
  });
  shares.sort((a, b) => a - b);
  return shares[shares.length >> 1] ?? null;
}
