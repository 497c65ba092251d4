import { round12 } from "../core/exact";
import { Level } from "../core/indicator/level";
import type { CoefficientResult, Report, SchoolResult } from "../core/report/report";
import { SchoolLevels } from "../core/report/school-levels";
import { RESOURCE_INDICATORS, STAGES, type Stage } from "../core/stage";
import type {
  CoefficientChange,
  Comparison,
  FigureChange,
  FigureChangeKind,
  SchoolChange,
  SchoolChangeKind,
  SchoolPair,
  SchoolSide,
  StageChange,
  StageCount,
} from "./comparison";
import { matchSchools, maybeRenamed, NO_MARKS, type Marks } from "./match-schools";
import { namesakeTowns, type TownOf } from "./namesakes";

/** Codes and towns of the two checks' schools, where they are known. */
export interface CompareOptions {
  readonly before?: Marks;
  readonly after?: Marks;
}

/**
 * Holds two checks of one county against each other: years, or before and after a mending.
 * Nothing is judged anew: each report says how its own schools stand.
 */
export function compareReports(before: Report, after: Report, options: CompareOptions = {}): Comparison {
  const pairs = matchSchools(
    { schools: before.schools, marks: options.before ?? NO_MARKS },
    { schools: after.schools, marks: options.after ?? NO_MARKS },
  );
  const renamed = maybeRenamed(pairs);
  const townOf = namesakeTowns(pairs, options);
  const schools = pairs.map((pair) => schoolChange(pair, renamed, townOf(pair)));
  return {
    before: before.standard,
    after: after.standard,
    stages: STAGES.flatMap((stage) => stageChange(stage, before, after, schools)),
    schools,
    figures: figureChanges(pairs, new SchoolLevels(before), new SchoolLevels(after), townOf),
    coefficients: coefficientChanges(before, after),
  };
}

function schoolChange(
  { before, after }: SchoolPair,
  renamed: ReadonlyMap<SchoolResult, SchoolResult>,
  town: string,
): SchoolChange {
  const known = (after ?? before) as SchoolResult;
  return {
    kind: kindOf(before, after),
    name: known.name,
    town,
    stage: known.stage,
    before: before && sideOf(before),
    after: after && sideOf(after),
    maybe: before && after ? null : (renamed.get(known)?.name ?? null),
  };
}

function kindOf(before: SchoolResult | null, after: SchoolResult | null): SchoolChangeKind {
  if (!before) return "appeared";
  if (!after) return "vanished";
  const [was, is] = [before.verdict, after.verdict];
  if ((was === "excluded") !== (is === "excluded")) return "counting-changed";
  if (was === "fail") return is === "pass" ? "mended" : is === "fail" ? "still-failing" : "undecided";
  if (was === "pass") return is === "fail" ? "newly-failing" : is === "pass" ? "still-passing" : "undecided";
  return was === "excluded" ? "still-passing" : "undecided";
}

function sideOf({ name, file, sheet, row, students, verdict, met }: SchoolResult): SchoolSide {
  return { name, file, sheet, row, students, verdict, met };
}

function stageChange(
  stage: Stage,
  before: Report,
  after: Report,
  changes: readonly SchoolChange[],
): StageChange[] {
  const own = changes.filter((one) => one.stage === stage);
  if (own.length === 0) return [];
  const count = (kind: SchoolChangeKind) => own.filter((one) => one.kind === kind).length;
  return [
    {
      stage,
      before: stageCount(before, stage),
      after: stageCount(after, stage),
      mended: count("mended"),
      newlyFailing: count("newly-failing"),
    },
  ];
}

function stageCount({ schools }: Report, stage: Stage): StageCount {
  const own = schools.filter((one) => one.stage === stage && one.verdict !== "excluded");
  const of = (verdict: SchoolResult["verdict"]) => own.filter((one) => one.verdict === verdict).length;
  return { counted: own.length, passed: of("pass"), failed: of("fail"), incomplete: of("incomplete") };
}

function figureChanges(
  pairs: readonly SchoolPair[],
  earlier: SchoolLevels,
  later: SchoolLevels,
  townOf: TownOf,
): FigureChange[] {
  return pairs.flatMap((pair) => {
    const { before, after } = pair;
    const was = before && earlier.of(before);
    const is = after && later.of(after);
    if (!before || !after || !was || !is || after.stage === null) return [];
    const { name, stage, file, sheet } = after;
    const town = townOf(pair);
    const cells = new Map(later.findingsOf(after).map(({ indicator, cell }) => [indicator, cell]));
    return RESOURCE_INDICATORS.flatMap((indicator, place) => {
      const [one, other] = [before.values[indicator], after.values[indicator]];
      const kind = figureKind(was[place] as Level, is[place] as Level, one, other);
      const cell = cells.get(indicator) ?? null;
      return kind
        ? [{ kind, name, town, stage, indicator, before: one, after: other, cell, file, sheet }]
        : [];
    });
  });
}

/** Null: met both times, or not filled in before. */
function figureKind(
  was: Level,
  is: Level,
  before: number | null,
  after: number | null,
): FigureChangeKind | null {
  if (was === Level.unknown) return null;
  if (is === Level.unknown) return "now-missing";
  if (was === Level.met) return is === Level.met ? null : "newly-failing";
  if (is === Level.met) return "mended";
  return direction(before ?? NaN, after ?? NaN, 1);
}

/** @param good 1 where more is better, -1 where less is */
function direction(before: number, after: number, good: 1 | -1): "better" | "worse" | "still-open" {
  const change = good * (round12(after) - round12(before));
  return change > 0 ? "better" : change < 0 ? "worse" : "still-open";
}

function coefficientChanges(before: Report, after: Report): CoefficientChange[] {
  return after.coefficients.map((now) => {
    const then = before.coefficients.find(
      ({ stage, indicator }) => stage === now.stage && indicator === now.indicator,
    );
    const { stage, indicator, limit } = now;
    const kind = coefficientKind(then, now);
    return { kind, stage, indicator, before: then?.cv ?? null, after: now.cv, limit };
  });
}

function coefficientKind(
  then: CoefficientResult | undefined,
  now: CoefficientResult,
): CoefficientChange["kind"] {
  if (!then || then.met === null || then.cv === null) return "unknown";
  if (now.met === null || now.cv === null) return "now-missing";
  if (then.met) return now.met ? "still-met" : "newly-failing";
  return now.met ? "mended" : direction(then.cv, now.cv, -1);
}
