import type { Field } from "../core/field";
import type { ResourceIndicator } from "../core/stage";
import { Kind } from "../workbook/snapshot";
import { lookedAt, readByFigures } from "./by-figures";
import type { ColumnChoice, ColumnCorrections } from "./columns";
import type { Grid } from "./grid";

/** Teachers and rooms are counted; where most are fractions, they are shares of a hundred pupils. */
const COUNTED: Partial<Readonly<Record<Field, ResourceIndicator>>> = {
  aboveDegreeTeachers: "R1",
  backboneTeachers: "R2",
  peArtTeachers: "R3",
  multimediaRooms: "R7",
};
/** Areas and money may be fractions: beside shares their size tells, in the field's own unit. */
const MEASURED: Partial<Readonly<Record<Field, readonly [ResourceIndicator, least: number, most: number]>>> =
  {
    teachingRooms: ["R4", 0.1, 100],
    teachingRoomsNet: ["R4", 0.1, 100],
    sportsVenues: ["R5", 0.1, 150],
    sportsGround: ["R5", 0.1, 150],
    equipmentValue: ["R6", 100, 50_000],
  };
const FEWEST = 3;
const MOST_OF_A_SHARE = 40;

/**
 * Columns whose headings say "骨干教师" or "教学辅助用房（㎡）" and whose figures can only be the
 * indicator's own values, 1.82 for a hundred pupils: they are read as such, and it is told.
 */
export function sharesByFigures(
  grid: Grid,
  from: number,
  choices: readonly ColumnChoice[],
  corrections: ColumnCorrections,
): readonly ColumnChoice[] {
  const have = new Set(choices.map(({ match }) => match?.term.field));
  const counted = choices.map((choice) => {
    const as = choice.match && COUNTED[choice.match.term.field];
    return as && !have.has(as) && areShares(figures(grid, from, choice))
      ? readByFigures(choice, as, corrections)
      : choice;
  });
  if (counted.every((choice, place) => choice === choices[place])) return choices;
  return counted.map((choice) => {
    const [as, least, most] = (choice.match && MEASURED[choice.match.term.field]) ?? [];
    if (!as || have.has(as)) return choice;
    const middle = middleOf(figures(grid, from, choice)) * (choice.heading.unit?.scale ?? 1);
    return middle >= (least ?? 0) && middle <= (most ?? 0) ? readByFigures(choice, as, corrections) : choice;
  });
}

function figures(grid: Grid, from: number, { heading: { column } }: ColumnChoice): number[] {
  const { sheet } = grid;
  const found: number[] = [];
  for (let row = from; row < lookedAt(grid, from); row += 1) {
    if (sheet.kind(row, column) === Kind.number && sheet.number(row, column) > 0)
      found.push(sheet.number(row, column));
  }
  return found.sort((a, b) => a - b);
}

function areShares(sorted: readonly number[]): boolean {
  const fractions = sorted.filter((figure) => !Number.isInteger(figure)).length;
  return sorted.length >= FEWEST && fractions > sorted.length / 2 && middleOf(sorted) <= MOST_OF_A_SHARE;
}

function middleOf(sorted: readonly number[]): number {
  return sorted[sorted.length >> 1] ?? NaN;
}
