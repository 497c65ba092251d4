import type { CountyCheck, CountyPart } from "../county-standard";
import { finding } from "../report/finding";
import type { CountyResult } from "../report/report";
import type { Stage } from "../stage";
import { isCombined, stagesOf, type ClassGroup, type SchoolFacts } from "./facts";
import { figureOf, tellLack } from "./figures";
import type { PartContext } from "./part-context";
import { resultOf, tellFailing } from "./result";
import { judgeTally, type Tally } from "./tally";

type ClassCheck = Extract<CountyCheck, { kind: "class-size" }>;

/** The classes of one school that a part is about. */
interface SchoolClasses {
  readonly school: SchoolFacts;
  readonly groups: readonly ClassGroup[];
}

/** Classes, listed or banded, against the most pupils a class may have. */
export function judgeClassSize(check: ClassCheck, context: PartContext): CountyResult[] {
  const { stage } = context.part;
  const bySchool = context.facts.schools.filter((school) => concerns(check, school));
  const own = bySchool.map((school) => classesOf(check, school, stage));
  const figure = check.exceeding && figureOf(context, check.exceeding);
  const printed = check.exceeding && figure ? { field: check.exceeding, figure } : null;
  return [...judgeTally(context, tallyOf(own, context), printed), ...undivided(bySchool, context)];
}

function concerns({ only }: ClassCheck, { traits }: SchoolFacts): boolean {
  return only !== "new-schools" || traits["new-school"] === true;
}

/** None where the school counts its stages together. */
function classesOf({ grades }: ClassCheck, school: SchoolFacts, stage: Stage | null): SchoolClasses {
  const only = stagesOf(school).length === 1 ? stagesOf(school)[0] : undefined;
  const groups = school.classes.filter((group) => {
    const of = group.stage ?? only ?? null;
    if (stage !== null && of !== stage) return false;
    return grades === null || group.grade === null || grades.includes(group.grade);
  });
  return { school, groups: grades ? groups.map(unsureOfGrade) : groups };
}

/** Of classes whose grade no form tells, any number may be of the grades asked for: from none to all. */
function unsureOfGrade(group: ClassGroup): ClassGroup {
  return group.grade === null ? { ...group, from: 0 } : group;
}

function tallyOf(schools: readonly SchoolClasses[], context: PartContext): Tally | null {
  const limit = context.part.requirement.value ?? Infinity;
  const all = schools.flatMap(({ groups }) => groups);
  const [first] = all;
  if (!first) return null;
  for (const { school, groups } of schools) {
    tellSchool(context, school, groups, limit);
    for (const group of groups)
      if (mayExceed(group, limit) && group.count === null) {
        tellLack(context, "classes", group, school.name);
      }
  }
  const over = all.filter((group) => exceeds(group, limit));
  const perhaps = all.filter((group) => mayExceed(group, limit));
  const isListed = all.every(({ from, to }) => from === to);
  return {
    sure: countOf(over),
    open: perhaps.reduce((sum, { count }) => sum + (count ?? 1), 0),
    largest: isListed ? Math.max(...all.map(({ to }) => to)) : null,
    at: over[0] ?? perhaps[0] ?? first,
  };
}

function exceeds({ from, count }: ClassGroup, limit: number): boolean {
  return from > limit && (count ?? 0) > 0;
}

function mayExceed({ from, to, count }: ClassGroup, limit: number): boolean {
  return to > limit && count !== 0 && (from <= limit || count === null);
}

function countOf(groups: readonly ClassGroup[]): number {
  return groups.reduce((sum, { count }) => sum + (count ?? 0), 0);
}

/** One finding a school: its largest class where classes are listed, else how many are too large. */
function tellSchool(
  context: PartContext,
  school: SchoolFacts,
  groups: readonly ClassGroup[],
  limit: number,
): void {
  const over = groups.filter((group) => exceeds(group, limit));
  const [first] = over;
  if (!first) return;
  const largest = over.reduce((most, group) => (group.from > most.from ? group : most), first);
  const isListed = largest.from === largest.to;
  const outcome = isListed
    ? { actual: largest.from, met: false, at: largest }
    : { actual: countOf(over), required: 0, op: "<=" as const, unit: "个", met: false, at: first };
  tellFailing(context, outcome, {
    school: school.name,
    stage: context.part.stage ?? first.stage,
    ...(isListed
      ? {}
      : {
          label: `超过${limit}人的班级`,
          labelEn: `Classes of more than ${limit} pupils`,
        }),
  });
}

/**
 * Combined schools that count both stages' classes together: a class above the larger limit is
 * too large in either stage, one above the smaller only in the primary stage.
 */
function undivided(schools: readonly SchoolFacts[], context: PartContext): CountyResult[] {
  const { part, indicator } = context;
  const staged = indicator.parts.filter(({ stage }) => stage !== null);
  const combined = schools.filter((school) => isCombined(school) && stagesOf(school).length > 1);
  const mixed = combined.map((school) => ({
    school,
    groups: school.classes.filter(({ stage }) => stage === null),
  }));
  const groups = mixed.flatMap((each) => each.groups);
  const [first] = groups;
  if (staged[0] !== part || !first) return [];
  const limits = staged.map(({ requirement }) => requirement.value ?? Infinity);
  const [least, most] = [Math.min(...limits), Math.max(...limits)];
  const widest = { ...context, part: ofEitherStage(staged[limits.indexOf(most)] ?? part) };
  for (const each of mixed) {
    tellSchool(widest, each.school, each.groups, most);
    tellUndivided(widest, each, least, most);
  }
  const sure = groups.filter((group) => exceeds(group, most));
  const open = groups.filter((group) => !exceeds(group, most) && group.to > least && group.count !== 0);
  const met = sure.length > 0 ? false : open.length > 0 ? null : true;
  const at = sure[0] ?? open[0] ?? first;
  const actual = met === null ? null : countOf(sure);
  return [resultOf(context, { actual, required: 0, op: "<=", unit: "个", met, at, part: "一贯制学校" })];
}

/** The larger limit, which a class of either stage is surely held against. */
function ofEitherStage(part: CountyPart): CountyPart {
  return {
    ...part,
    stage: null,
    label: "未分学段，按小学、初中中较宽的限额",
    labelEn: "stage not told, by the wider limit of the two",
  };
}

/** Bands that are blank, and classes that are too large in the primary stage alone, where the form does not say of which stage they are. */
function tellUndivided(
  context: PartContext,
  { school, groups }: SchoolClasses,
  least: number,
  most: number,
): void {
  const { indicator, tell } = context;
  const large = groups.filter(({ to }) => to > least);
  for (const group of large) if (group.count === null) tellLack(context, "classes", group, school.name);
  const open = large.filter(({ from, count }) => from <= most && (count ?? 0) > 0);
  const [first] = open;
  if (!first) return;
  const { file, sheet, cell } = first;
  const about = { field: "classes", label: indicator.label, labelEn: indicator.labelEn };
  const params = { ...about, undivided: countOf(open), least, most };
  tell(
    finding({
      code: "missing",
      severity: "warning",
      file,
      sheet,
      cell,
      indicator: indicator.id,
      school: school.name,
      params,
    }),
  );
}
