import type { Field } from "../core/field";
import type { ColumnChoice } from "./columns";

const OF_THE_SCHOOL = /校级/;
const AND_ABOVE = /以上/;

/**
 * Beside a column of the school's own backbone teachers (校级) a total of all levels counts more than the standard
 * does. Where the levels are there to be added up, such a total is read as nothing.
 * @param said what a person said of a column, which stands
 */
export function withoutWiderTotals(
  wanted: readonly ColumnChoice[],
  said: ReadonlySet<ColumnChoice>,
): readonly ColumnChoice[] {
  const isWider =
    wanted.some(({ match }) => match?.term.field === "countyBackbones") &&
    wanted.some(({ heading: { label } }) => OF_THE_SCHOOL.test(label) && label.includes("骨干"));
  if (!isWider) return wanted;
  return without(isTotal, wanted, said);
}

function isTotal({ match, heading }: ColumnChoice): boolean {
  return match?.term.field === "backboneTeachers" && !AND_ABOVE.test(heading.label);
}

const LEVELS: readonly Field[] = [
  "countyBackbones",
  "municipalBackbones",
  "provincialBackbones",
  "nationalBackbones",
];

/**
 * Backbone teachers of the city and above (市级及以上) are not all that the standard counts: without a column of the
 * county's they are read as nothing, and with one they are added to it.
 */
export function withoutHigherAlone(
  wanted: readonly ColumnChoice[],
  said: ReadonlySet<ColumnChoice>,
): readonly ColumnChoice[] {
  const ofField = (field: Field) => wanted.filter(({ match }) => match?.term.field === field);
  const lowest = LEVELS.map(ofField).find((columns) => columns.length > 0) ?? [];
  if (ofField("backboneTeachers").length > 0 || !lowest.some(saysAndAbove)) return wanted;
  const isLevel = ({ match }: ColumnChoice) => match !== null && LEVELS.includes(match.term.field);
  return without(isLevel, wanted, said);
}

function saysAndAbove({ heading: { label } }: ColumnChoice): boolean {
  return AND_ABOVE.test(label);
}

/** What a person said of a column stands. */
function without(
  isOut: (choice: ColumnChoice) => boolean,
  wanted: readonly ColumnChoice[],
  said: ReadonlySet<ColumnChoice>,
): readonly ColumnChoice[] {
  return wanted.map((choice) => (isOut(choice) && !said.has(choice) ? { ...choice, match: null } : choice));
}
