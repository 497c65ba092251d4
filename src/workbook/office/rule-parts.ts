import { areaName, type Area } from "../../core/address";
import { shiftFormula } from "../formula/shift";

/** One conditional format as Excel takes it. */
export interface RulePart {
  readonly areas: readonly Area[];
  /** For the first area's top left cell, which is also that of all areas together. Without "=". */
  readonly formula: string;
}

/** Excel refuses lists of 8,192 characters. */
const LONGEST_LIST = 7900;

/**
 * Cuts a rule so that no list of addresses is too long and so that every part's formula is read the same way
 * whether Excel looks at the first area or at all of them: all areas of a part begin in one column, top first.
 */
export function ruleParts(areas: readonly Area[], formula: string): RulePart[] {
  const [first] = areas;
  if (!first) return [];
  return byColumn(areas)
    .flatMap(shortLists)
    .map((part) => ({
      areas: part,
      formula: shiftFormula(formula, (part[0]?.top ?? 0) - first.top, (part[0]?.left ?? 0) - first.left),
    }));
}

export function addressesOf(areas: readonly Area[]): string {
  return areas.map(areaName).join(",");
}

function byColumn(areas: readonly Area[]): Area[][] {
  const columns = new Map<number, Area[]>();
  for (const area of areas) columns.set(area.left, [...(columns.get(area.left) ?? []), area]);
  return [...columns.values()].map((column) => column.sort((a, b) => a.top - b.top));
}

/** Cuts a list of areas so that no list of their addresses is too long for Excel. */
export function shortLists(areas: readonly Area[]): Area[][] {
  const lists: Area[][] = [];
  let length = Infinity;
  for (const area of areas) {
    const more = areaName(area).length + 1;
    if (length + more > LONGEST_LIST) {
      lists.push([]);
      length = 0;
    }
    lists.at(-1)?.push(area);
    length += more;
  }
  return lists;
}
