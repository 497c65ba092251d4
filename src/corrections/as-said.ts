import type { CountyFacts } from "../core/county/facts";
import { relaxCounty, type RelaxedFacts } from "../core/relaxation/relax-county";
import { relaxResources } from "../core/relaxation/relax-resources";
import { combinedPlaces, combineSchools, type Combined } from "../core/school/combine";
import { joinSchools } from "../core/school/join-schools";
import { mergeUncounted } from "../core/school/merge-uncounted";
import type { SchoolTable } from "../core/school/school-table";
import type { Standard, StandardNotInForce } from "../core/standard";
import { schoolOf } from "../templates/text";
import { withoutSaidRows } from "./left-out-rows";
import type { Said } from "./said";

/**
 * The schools as they are judged: without rows that are none, campuses merged into their parents,
 * relaxations counted in, the premises of combined schools split between their stages.
 */
export function schoolsAsSaid(
  tables: readonly SchoolTable[],
  said: Said,
  standard: Standard | StandardNotInForce,
): Combined {
  const own = tables.map((table) => withoutSaidRows(table, said.rows));
  if ("notInForce" in standard) return { tables: own, findings: [] };
  const merged = mergeUncounted(own, schoolOf, said.parents);
  const relaxed = relaxResources(merged.tables, said.relaxations, standard, schoolOf);
  const joined = joinSchools(combinedPlaces(relaxed.tables), schoolOf, said.pairs);
  const combined = combineSchools(relaxed.tables, standard, joined.keyOf, seniorIn(said));
  return {
    tables: combined.tables,
    findings: [merged, relaxed, joined, combined].flatMap(({ findings }) => findings),
  };
}

/** What the forms say, with the relaxations that were switched on for single schools. */
export function factsAsSaid(
  facts: CountyFacts,
  { relaxations }: Said,
  standard: Standard | StandardNotInForce,
): RelaxedFacts {
  if ("notInForce" in standard || relaxations.length === 0) return { facts, findings: [] };
  return relaxCounty(facts, relaxations, standard, schoolOf);
}

function seniorIn({ senior }: Said): (name: string) => number | null {
  const pupils = new Map(senior.map(({ school, students }) => [schoolOf(school), students]));
  return pupils.size === 0 ? () => null : (name) => pupils.get(schoolOf(name)) ?? null;
}
