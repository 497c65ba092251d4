import type { CountyField } from "../../core/county-field";
import { figureKey, stagesOf, type SchoolFacts } from "../../core/county/facts";
import type { Report } from "../../core/report/report";
import type { Stage } from "../../core/stage";

interface OfStage {
  /** What each school's own form or list calls it. */
  readonly of: CountyField;
  readonly stage: Stage;
}

const OF_STAGE: Readonly<Partial<Record<CountyField, OfStage>>> = {
  primaryClasses: { of: "classes", stage: "小学" },
  juniorClasses: { of: "classes", stage: "初中" },
  primaryTeachers: { of: "teachers", stage: "小学" },
  juniorTeachers: { of: "teachers", stage: "初中" },
};

/**
 * Classes and teachers of 表Ⅰ, summed over the schools' own forms. Null where a school of the county has
 * none, has not filled it in, or counts its stages together.
 */
export function stageFact(
  field: CountyField,
  schools: readonly SchoolFacts[],
  report: Pick<Report, "schools">,
): number | null {
  const wanted = OF_STAGE[field];
  if (!wanted || schools.length === 0) return null;
  const known = new Set(schools.map(({ name }) => name));
  if (report.schools.some(({ name }) => !known.has(name))) return null;
  const general = schools.filter(({ type }) => !/特殊教育|特教/.test(type));
  const numbers = general.map((school) => numberOf(school, wanted));
  return numbers.reduce<number | null>(
    (sum, number) => (sum === null || number === null ? null : sum + number),
    0,
  );
}

function numberOf(school: SchoolFacts, { of, stage }: OfStage): number | null {
  const stages = stagesOf(school);
  if (stages.length > 0 && !stages.includes(stage)) return 0;
  return stages.length === 1 ? (school.figures.get(figureKey(of))?.value ?? null) : null;
}
