import type { CountyField } from "../../core/county-field";
import { figureKey, stagesOf, type SchoolFacts } from "../../core/county/facts";
import type { Report } from "../../core/report/report";
import { isGeneral, STAGE_SUMS, sumOfAll, type StageSum } from "./stage-sums";

/**
 * Classes and teachers of 表Ⅰ, summed over the schools' own forms. Null where a school of the county has
 * none, has not filled it in, or counts its stages together.
 */
export function stageFact(
  field: CountyField,
  schools: readonly SchoolFacts[],
  report: Pick<Report, "schools">,
): number | null {
  const wanted = STAGE_SUMS[field];
  if (!wanted || schools.length === 0) return null;
  const known = new Set(schools.map(({ name }) => name));
  if (report.schools.some(({ name }) => !known.has(name))) return null;
  return sumOfAll(schools.filter(isGeneral).map((school) => numberOf(school, wanted)));
}

function numberOf(school: SchoolFacts, { of, stage }: StageSum<CountyField>): number | null {
  const stages = stagesOf(school);
  if (stages.length > 0 && !stages.includes(stage)) return 0;
  return stages.length === 1 ? (school.figures.get(figureKey(of))?.value ?? null) : null;
}
