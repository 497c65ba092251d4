import { Kind } from "../workbook/snapshot";
import { lookedAt, readByFigures } from "./by-figures";
import { columnOf, type ColumnChoice, type ColumnCorrections } from "./columns";
import type { Grid } from "./grid";

/**
 * A column of 艺术 beside 音乐 and 美术 is their sum (艺术>计) or the course of that name, whose teachers come on top.
 * Where most rows have fewer than 音乐 and 美术 together it can only be the course.
 */
export function artsByFigures(
  grid: Grid,
  from: number,
  choices: readonly ColumnChoice[],
  corrections: ColumnCorrections,
): readonly ColumnChoice[] {
  const fields = ["artsTeachers", "musicTeachers", "fineArtTeachers"] as const;
  const [arts, music, fineArt] = fields.map((field) => columnOf(choices, field));
  if (arts == null || music == null || fineArt == null) return choices;
  if (!areFewer(grid, from, { arts, parts: [music, fineArt] })) return choices;
  return choices.map((choice) =>
    choice.match?.term.field === "artsTeachers"
      ? readByFigures(choice, "artCourseTeachers", corrections)
      : choice,
  );
}

interface ArtsColumns {
  readonly arts: number;
  readonly parts: readonly number[];
}

function areFewer(grid: Grid, from: number, { arts, parts }: ArtsColumns): boolean {
  const { sheet } = grid;
  let fewer = 0;
  let others = 0;
  for (let row = from; row < lookedAt(grid, from); row += 1) {
    if ([arts, ...parts].some((column) => sheet.kind(row, column) !== Kind.number)) continue;
    const sum = parts.reduce((total, column) => total + sheet.number(row, column), 0);
    if (sum === 0) continue;
    if (sheet.number(row, arts) < sum) fewer += 1;
    else others += 1;
  }
  return fewer > others;
}
