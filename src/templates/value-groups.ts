import type { Field } from "../core/field";
import { RESOURCE_INDICATORS } from "../core/stage";
import type { ColumnHeading } from "./headings";
import { splitUnit } from "./units";
import { matchHeading, matchOf, type HeadingWords, type Match } from "./vocabulary/match";

const THE_VALUE = /^(?:实际值|现状值|指标值|实际|现状|现值)$/;
const NUMERATOR = /^(?:分子|分子数|原始数|原始值|实有数)$/;

/** What a sub-column that says only "分子" counts, by the indicator it stands under. */
const NUMERATORS: Readonly<Record<string, Field>> = {
  R1: "aboveDegreeTeachers",
  R2: "backboneTeachers",
  R3: "peArtTeachers",
  R4: "teachingRoomsNet",
  R5: "sportsVenues",
  R6: "equipmentValue",
  R7: "multimediaRooms",
};

/**
 * Where an indicator has several sub-columns and one of them is 实际值, the others speak for
 * themselves: 分子 and 学生数 are raw figures, not values per hundred pupils.
 */
export function withOwnFigures(columns: readonly ColumnHeading[]): ColumnHeading[] {
  const groups = new Map<string, string>();
  for (const { words, matches } of columns) {
    const field = matches[0]?.term.field ?? "";
    if (isResource(field) && THE_VALUE.test(words.parts.at(-1) ?? "")) groups.set(groupOf(words), field);
  }
  if (groups.size === 0) return [...columns];
  return columns.map((heading) => {
    const field = groups.get(groupOf(heading.words));
    const own = heading.words.parts.at(-1) ?? "";
    if (field === undefined || THE_VALUE.test(own)) return heading;
    return { ...heading, matches: ownMatches(own, field) };
  });
}

function isResource(field: string): boolean {
  return (RESOURCE_INDICATORS as readonly string[]).includes(field);
}

/** Where no merged area says so, the group is told by guess. */
function groupOf({ parts, weak }: HeadingWords): string {
  return [...weak.map((group) => splitUnit(group).words), ...parts.slice(0, -1)].join(">");
}

function ownMatches(own: string, indicator: string): readonly Match[] {
  const numerator = NUMERATORS[indicator];
  if (NUMERATOR.test(own)) return numerator ? [matchOf(numerator)] : [];
  return matchHeading({ parts: [own], weak: [] }).filter(({ term }) => term.role === "raw");
}
