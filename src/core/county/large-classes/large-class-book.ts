import type { Stage } from "../../stage";
import { stagesOf, type CellRef, type ClassGroup, type SchoolFacts } from "../facts";
import type { ClassSizeStep } from "./class-size-step";
import { addRanges, NOTHING, type Range } from "./range";

/** What one school has to do for one step; null where the step is about none of its classes. */
export interface StepNeed {
  /** Classes above the step's limit. */
  readonly classes: Range;
  /** Pupils above it, who are to be taken into other classes. */
  readonly pupils: Range;
}

/** One stage of a school with classes that are, or may be, too large. */
export interface LargeClassLine extends CellRef {
  readonly school: string;
  /** Null where the school counts its stages together. */
  readonly stage: Stage | null;
  /** The classes that the form lists; null where some are not filled in. */
  readonly classes: number | null;
  /** Classes above 45 in the primary stage, above 50 in the junior one. */
  readonly above: Range;
  /** 46–55 pupils. */
  readonly large: Range;
  /** 56–65 pupils: 大班额. */
  readonly veryLarge: Range;
  /** 66 pupils and more: 超大班额. */
  readonly oversized: Range;
  /** The largest class; null where the form has bands only. */
  readonly largest: number | null;
  /** In the order of the book's steps. */
  readonly needs: readonly (StepNeed | null)[];
}

/** Every school with too large classes, what the plan asks by when, and who has to take how many off. */
export interface LargeClassBook {
  readonly steps: readonly ClassSizeStep[];
  readonly lines: readonly LargeClassLine[];
}

export type ClassLimits = Readonly<Record<Stage, number>>;

/**
 * The book of large classes from the class lists and banded counts of a county's schools, in their
 * order. Schools none of whose classes can be too large are left out.
 * @param limits the most pupils of a class: 45 and 50
 */
export function largeClassBook(
  schools: readonly SchoolFacts[],
  limits: ClassLimits,
  steps: readonly ClassSizeStep[],
): LargeClassBook {
  const lines = schools.flatMap((school) => linesOf(school, limits, steps));
  return { steps, lines: lines.filter(({ above }) => above.most !== 0) };
}

function linesOf(school: SchoolFacts, limits: ClassLimits, steps: readonly ClassSizeStep[]) {
  const own = stagesOf(school);
  const stageOf = ({ stage }: ClassGroup) => stage ?? (own.length === 1 ? (own[0] ?? null) : null);
  const stages = [...new Set(school.classes.map(stageOf))];
  return stages.flatMap((stage) => {
    const groups = school.classes.filter((group) => group.count !== 0 && stageOf(group) === stage);
    return groups.length === 0 ? [] : lineOf(school.name, stage, groups, limits, steps);
  });
}

/** @param groups those that have classes, at least one */
function lineOf(
  school: string,
  stage: Stage | null,
  groups: readonly ClassGroup[],
  limits: ClassLimits,
  steps: readonly ClassSizeStep[],
): LargeClassLine {
  const between = (from: number, to: number) => sum(groups.map((group) => within(group, from, to)));
  const largest = groups.reduce((most, group) => (group.from > most.from ? group : most));
  const isListed = groups.every(({ from, to }) => from === to);
  const { file, sheet, cell } = largest;
  return {
    ...{ file, sheet, cell, school, stage },
    classes: groups.some(({ count }) => count === null)
      ? null
      : groups.reduce((all, { count }) => all + (count ?? 0), 0),
    above: aboveLimits(groups, stage, limits),
    large: between(46, 55),
    veryLarge: between(56, 65),
    oversized: between(66, Infinity),
    largest: isListed ? largest.from : null,
    needs: steps.map((step) => needOf(step, groups, stage)),
  };
}

/** Where both stages are counted together, a class above the smaller limit may be too large. */
function aboveLimits(groups: readonly ClassGroup[], stage: Stage | null, limits: ClassLimits): Range {
  const over = (limit: number) => sum(groups.map((group) => within(group, limit + 1, Infinity)));
  if (stage !== null) return over(limits[stage]);
  const { least } = over(Math.max(limits.小学, limits.初中));
  return { least, most: over(Math.min(limits.小学, limits.初中)).most };
}

/** How many classes of a group have between `from` and `to` pupils, both included. */
function within(group: ClassGroup, from: number, to: number): Range {
  if (group.to < from || group.from > to) return NOTHING;
  const isInside = group.from >= from && group.to <= to;
  return { least: isInside ? (group.count ?? 0) : 0, most: group.count };
}

function needOf(step: ClassSizeStep, groups: readonly ClassGroup[], stage: Stage | null): StepNeed | null {
  if (step.stage !== null && stage !== null && step.stage !== stage) return null;
  const isSureStage = step.stage === null || stage !== null;
  const concerned = groups.filter(
    ({ grade }) => step.grades === null || grade === null || step.grades.includes(grade),
  );
  if (concerned.length === 0) return null;
  const needs = concerned.map((group) => {
    const isSure = isSureStage && (step.grades === null || group.grade !== null);
    const [classes, pupils] = [within(group, step.limit + 1, Infinity), pupilsOver(group, step.limit)];
    return isSure
      ? { classes, pupils }
      : { classes: { ...classes, least: 0 }, pupils: { ...pupils, least: 0 } };
  });
  return {
    classes: sum(needs.map(({ classes }) => classes)),
    pupils: sum(needs.map(({ pupils }) => pupils)),
  };
}

function pupilsOver({ from, to, count }: ClassGroup, limit: number): Range {
  if (to <= limit) return NOTHING;
  const least = Math.max(0, from - limit) * (count ?? 0);
  return { least, most: count === null || to === Infinity ? null : (to - limit) * count };
}

function sum(ranges: readonly Range[]): Range {
  return ranges.reduce(addRanges, NOTHING);
}
