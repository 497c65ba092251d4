import type { Unit } from "../core/standard";
import type { WrittenUnit } from "./units";
import type { Match } from "./vocabulary/match";

/** What the end of a heading says is counted in a column, where no unit does: "体育馆个数", "面积". */
const SAID_BY_WORDS: readonly (readonly [base: string, words: RegExp])[] = [
  ["间", /(?:间|教室|室)数$/],
  ["个", /(?:[个座套台件栋幢处块片]|馆|场|场地|设备)数$|^(?:数量|数)$|有无/],
  ["人", /人数$/],
  ["m2", /面积$/],
  ["元", /金额$/],
];

const ROOMS = ["间", "个", "所", "套"];

/** The units in which a raw figure may be written, by the unit it is kept in. */
const WRITTEN_IN: Readonly<Partial<Record<Unit, readonly string[]>>> = {
  人: ["人", "个"],
  班: ["班", "个", "间"],
  间: ROOMS,
  "㎡": ["m2"],
  元: ["元"],
};

/** The plain unit of one heading by itself, or null where neither its unit nor its words tell. */
export function baseOf(words: string, unit: WrittenUnit | null): string | null {
  if (unit && unit.base !== "") return unit.base;
  return SAID_BY_WORDS.find(([, said]) => said.test(words))?.[0] ?? null;
}

/** Whether a column of that unit can hold the figure: "体育馆（个）" is no area, "高学历教师（%）" no number of people. */
export function suitsUnit({ term }: Match, base: string | null): boolean {
  const known = term.role === "raw" && term.unit ? WRITTEN_IN[term.unit] : undefined;
  return base === null || known === undefined || known.includes(base);
}
