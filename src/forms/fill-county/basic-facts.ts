import type { CountyField } from "../../core/county-field";
import type { Report, SchoolResult } from "../../core/report/report";
import { STAGES, type Stage } from "../../core/stage";
import { SPECIAL } from "./stage-sums";

const BY_TYPE: readonly (readonly [field: CountyField, type: RegExp])[] = [
  ["twelveYearSchools", /十二年一贯/],
  ["nineYearSchools", /九年一贯/],
  ["completeSecondaries", /完全中学|完中/],
  ["specialSchools", SPECIAL],
  ["teachingPoints", /教学点/],
  ["primarySchools", /小学/],
  ["juniorSchools", /初中|初级中学/],
];

/** Types of a single stage. */
const PLAIN: readonly (CountyField | null)[] = ["primarySchools", "juniorSchools", "teachingPoints"];

const STUDENTS: Readonly<Partial<Record<CountyField, Stage>>> = {
  primaryStudents: "小学",
  juniorStudents: "初中",
};

/** Exactly so many pupils make a teaching point that counts. */
const COUNTED_POINT = 50;

/**
 * What the tables of schools give of 表Ⅰ: schools by type and pupils by stage. Null where the
 * tables do not say: a school without a type, or pupils that are not filled in.
 */
export function basicFact(field: CountyField, { schools }: Pick<Report, "schools">): number | null {
  const stage = STUDENTS[field];
  if (stage) return studentsOf(schools.filter((one) => one.stage === stage));
  if (field === "countedTeachingPoints") return countedPoints(schools);
  if (!BY_TYPE.some(([known]) => known === field)) return null;
  const types = typesOf(schools);
  if (types.length === 0 || types.includes(null)) return null;
  return types.filter((type) => type === field).length;
}

/** Pupils of the general schools: those of special schools are no pupils of 普通中小学. */
function studentsOf(schools: readonly SchoolResult[]): number | null {
  const general = schools.filter(({ type }) => typeOf(type) !== "specialSchools");
  if (general.length === 0 || general.some(({ students }) => students === null)) return null;
  return general.reduce((sum, { students }) => sum + (students ?? 0), 0);
}

function countedPoints(schools: readonly SchoolResult[]): number | null {
  if (schools.length === 0 || schools.some(({ type }) => typeOf(type) === null)) return null;
  const points = schools.filter(({ type }) => typeOf(type) === "teachingPoints");
  if (points.some(({ students }) => students === null)) return null;
  return points.filter(({ students }) => (students ?? 0) >= COUNTED_POINT).length;
}

/** One entry a school, though a combined one stands in both stages; namesakes are several. */
function typesOf(schools: readonly SchoolResult[]): (CountyField | null)[] {
  const byName = new Map<string, SchoolResult[]>();
  for (const school of schools) byName.set(school.name, [...(byName.get(school.name) ?? []), school]);
  return [...byName.values()].flatMap(typesOfNamesakes);
}

/** A school of both stages whose rows say no type but their stages' is of some combined type: it is not told which. */
function typesOfNamesakes(rows: readonly SchoolResult[]): (CountyField | null)[] {
  const types = rows.map(({ type }) => typeOf(type));
  const stages = STAGES.map((stage) => rows.filter((row) => row.stage === stage).length);
  const count = Math.max(...stages);
  if (stages.includes(0)) return types;
  const [first = null] = types;
  const isOne = types.every((type) => type === first) && !PLAIN.includes(first);
  return Array.from({ length: count }, () => (isOne ? first : null));
}

function typeOf(type: string): CountyField | null {
  return BY_TYPE.find(([, words]) => words.test(type))?.[0] ?? null;
}
