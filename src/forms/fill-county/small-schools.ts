import type { SchoolFacts } from "../../core/county/facts";
import { fundOf, pupilsOf } from "../../core/county/fund-as-if";

/** Pupils and public funds of the schools below a number of pupils; null where a school's are not known. */
export interface SmallSchools {
  readonly pupils: number | null;
  readonly fund: number | null;
}

/** @param below 100: exactly so many pupils make no small school */
export function smallSchools(schools: readonly SchoolFacts[], below: number): SmallSchools {
  const all = schools.map((school) => ({ school, pupils: pupilsOf(school) }));
  if (all.length === 0 || all.some(({ pupils }) => pupils === null)) return { pupils: null, fund: null };
  const small = all.filter(({ pupils }) => pupils !== null && pupils > 0 && pupils < below);
  return {
    pupils: total(small.map(({ pupils }) => pupils)),
    fund: total(small.map(({ school }) => fundOf(school)?.value ?? null)),
  };
}

function total(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0,
  );
}
