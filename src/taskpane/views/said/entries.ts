import type { Said } from "../../../corrections/said";
import type { Strings } from "../../strings/zh-CN";
import type { SaidWords } from "../../strings/zh-CN/said";

/** One thing that was said, as a line of its own, and what remains without it. */
export interface SaidEntry {
  readonly text: string;
  readonly without: (said: Said) => Said;
}

/** Everything that was said, in the order of its kinds. */
export function saidEntries(
  said: Said,
  words: SaidWords,
  { fields, readings }: Pick<Strings, "fields" | "readings">,
): SaidEntry[] {
  const entry = <Key extends keyof Said>(key: Key, place: number, text: string): SaidEntry => ({
    text,
    without: (all) => ({ ...all, [key]: all[key].filter((_, other) => other !== place) }),
  });
  const names: Readonly<Record<string, string>> = fields.names;
  return [
    ...said.columns.map(({ sheet, column, field }, place) =>
      entry("columns", place, words.column(sheet, column, field ? (names[field] ?? field) : readings.unread)),
    ),
    ...said.units.map(({ sheet, column, unit }, place) =>
      entry("units", place, words.unit(sheet, column, unit)),
    ),
    ...said.rows.map(({ sheet, name, school }, place) =>
      entry("rows", place, words.row(sheet, name, school === true)),
    ),
    ...said.pairs.map(({ names: [one, other], same }, place) =>
      entry("pairs", place, words.pair(one, other, same)),
    ),
    ...said.parents.map(({ school, parent }, place) => entry("parents", place, words.parent(school, parent))),
    ...said.senior.map(({ school, students }, place) =>
      entry("senior", place, words.senior(school, students)),
    ),
    ...said.relaxations.map(({ school, id, amount }, place) => {
      const unit = id === "visiting-teachers" ? "人" : "㎡";
      const counted = amount == null ? "" : words.amount(amount, unit);
      return entry("relaxations", place, words.relaxed(school, words.names[id], counted));
    }),
  ];
}
