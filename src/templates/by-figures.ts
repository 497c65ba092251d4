import type { Field } from "../core/field";
import { isSaid, type ColumnChoice, type ColumnCorrections } from "./columns";
import type { Grid } from "./grid";
import { matchOf } from "./vocabulary/match";

/** Low enough to be told as a doubt. */
const CONFIDENCE = 0.65;
const ROWS = 300;

/** A column read as what its figures can only be, unless a person has said what it is. */
export function readByFigures(
  choice: ColumnChoice,
  field: Field,
  corrections: ColumnCorrections,
): ColumnChoice {
  return isSaid(corrections, choice.heading) ? choice : { ...choice, match: matchOf(field, CONFIDENCE) };
}

/** One more than the last row that is looked at from `from` on. */
export function lookedAt({ sheet }: Grid, from: number): number {
  return Math.min(sheet.rows, from + ROWS);
}
