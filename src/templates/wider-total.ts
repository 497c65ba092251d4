import type { ColumnChoice } from "./columns";

const OF_THE_SCHOOL = /校级/;
const OF_THE_COUNTY_AT_LEAST = /以上/;

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
  return wanted.map((choice) => (isTotal(choice) && !said.has(choice) ? { ...choice, match: null } : choice));
}

function isTotal({ match, heading }: ColumnChoice): boolean {
  return match?.term.field === "backboneTeachers" && !OF_THE_COUNTY_AT_LEAST.test(heading.label);
}
