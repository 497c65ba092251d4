import type { Area } from "../../../core/address";
import { shiftFormula } from "../../formula/shift";

/** Areas with a formula that reads right whichever cell a program takes for its base. */
export interface RuleAreas {
  readonly areas: readonly Area[];
  readonly formula: string;
}

/** More areas than this in one rule are spread over several: Excel dislikes lists of above 8,192 characters. */
const MOST_AREAS = 500;

/**
 * A rule's formula is written for one cell of its areas, and programs do not agree which: Excel takes the top row
 * and the left column of all areas together, LibreOffice the left-most area's corner, others the first area's.
 * Here the areas are grouped so that one area's corner, put first, is all three.
 */
export function splitByBase(areas: readonly Area[], formula: string): RuleAreas[] {
  const [first] = areas;
  if (!first) return [];
  return groups(areas).map((group) => ({
    areas: group,
    formula: shiftFormula(formula, (group[0]?.top ?? 0) - first.top, (group[0]?.left ?? 0) - first.left),
  }));
}

function groups(areas: readonly Area[]): Area[][] {
  const sorted = [...areas].sort((a, b) => a.left - b.left || a.top - b.top);
  const top = sorted.reduce((least, area) => Math.min(least, area.top), Infinity);
  if (sorted[0]?.top === top) return chunks(sorted);
  const byColumn = new Map<number, Area[]>();
  for (const area of sorted) byColumn.set(area.left, [...(byColumn.get(area.left) ?? []), area]);
  return [...byColumn.values()].flatMap(chunks);
}

/** A later chunk has no corner that is above and left of all of it unless it lies in one column. */
function chunks(sorted: readonly Area[]): Area[][] {
  if (sorted.length <= MOST_AREAS) return [[...sorted]];
  const whole: Area[][] = [];
  for (let at = 0; at < sorted.length; at += MOST_AREAS)
    whole.push(...groups(sorted.slice(at, at + MOST_AREAS)));
  return whole;
}
