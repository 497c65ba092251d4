import type { CountyFacts, SchoolFacts } from "../county/facts";
import type { Relaxation } from "../county-standard";
import type { Finding } from "../report/report";
import type { Standard } from "../standard";
import type { SchoolRelaxation, SwitchedRelaxation } from "./relaxation";
import { relaxationUnmet, relaxationUsed, type RelaxedPlace } from "./told";

export interface RelaxedFacts {
  readonly facts: CountyFacts;
  readonly findings: readonly Finding[];
}

/**
 * Opens the weaker figures of rooms and sizes for the schools for which a person switched them
 * on, unless the school's own form, or the list of its classes, says that it is none of those they are for.
 * @param nameOf a name as it is compared
 */
export function relaxCounty(
  facts: CountyFacts,
  switched: readonly SwitchedRelaxation[],
  standard: Standard,
  nameOf: (name: string) => string,
): RelaxedFacts {
  const schools = [...facts.schools];
  const absent = schools.length === 0 ? "figures" : "school-missing";
  const findings: Finding[] = [];
  for (const { school, id } of switched) {
    const relaxation = standard.relaxations.find((one) => one.id === id);
    if (!relaxation || relaxation.when === null) continue;
    const place = schools.findIndex(({ name }) => nameOf(name) === nameOf(school));
    const found = schools[place];
    if (!found) findings.push(relaxationUnmet(relaxation, id, placeOf(school, null), absent));
    else if (found.traits[relaxation.when] === false || hasLargerClass(found, relaxation)) {
      findings.push(relaxationUnmet(relaxation, id, placeOf(school, found), "trait"));
    } else {
      schools[place] = opened(found, relaxation.when);
      findings.push(relaxationUsed(relaxation, placeOf(school, found), null));
    }
  }
  return { facts: { ...facts, schools }, findings };
}

/** 最大班额低于30人: a class of 30 or more that the data show. */
const SMALL_CLASS = 30;

function hasLargerClass({ classes }: SchoolFacts, { when }: SchoolRelaxation): boolean {
  if (when !== "rural-small-classes") return false;
  return classes.some(({ from, count }) => from >= SMALL_CLASS && (count ?? 0) > 0);
}

function opened(school: SchoolFacts, when: Relaxation["when"]): SchoolFacts {
  const traits = { ...school.traits, [when]: true };
  return { ...school, traits, switched: [...(school.switched ?? []), when] };
}

function placeOf(name: string, school: SchoolFacts | null): RelaxedPlace {
  const [pupils] = Object.values(school?.pupils ?? {});
  const at = pupils ?? school?.rooms.music[0] ?? school?.rooms.fineArt[0];
  return { file: at?.file ?? "", sheet: at?.sheet ?? "", school: school?.name ?? name, stage: null };
}
