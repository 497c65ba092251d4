import { Level } from "../core/indicator/level";
import type { Finding, Report, SchoolResult } from "../core/report/report";
import { SchoolLevels } from "../core/report/school-levels";
import { RESOURCE_INDICATORS, STAGES, type ResourceIndicator, type Stage } from "../core/stage";

/** Counted schools of a stage by their verdict. */
export interface StageFigures {
  readonly stage: Stage;
  readonly counted: number;
  readonly passed: number;
  readonly failed: number;
  readonly incomplete: number;
  /** Schools that do not enter the count. */
  readonly excluded: number;
}

/** How the counted schools of a stage stand on one indicator. */
export interface IndicatorFigures {
  readonly stage: Stage;
  readonly indicator: ResourceIndicator;
  readonly counted: number;
  readonly met: number;
  /** Not met, but 85 % of it. */
  readonly near: number;
  readonly below: number;
  readonly unknown: number;
}

/** A school that does not pass, with what it is short of. */
export interface WeakSchool {
  readonly school: SchoolResult;
  readonly short: readonly Finding[];
}

/** The stages that have schools. */
export function stageFigures({ schools }: Pick<Report, "schools">): StageFigures[] {
  return STAGES.flatMap((stage) => {
    const own = schools.filter((one) => one.stage === stage);
    const of = (verdict: SchoolResult["verdict"]) => own.filter((one) => one.verdict === verdict).length;
    const [passed, failed, incomplete, excluded] = [of("pass"), of("fail"), of("incomplete"), of("excluded")];
    if (own.length === 0) return [];
    return [{ stage, counted: own.length - excluded, passed, failed, incomplete, excluded }];
  });
}

/** Indicator by indicator, the stages that have schools. */
export function indicatorFigures(report: Pick<Report, "schools" | "findings">): IndicatorFigures[] {
  const levels = new SchoolLevels(report);
  return STAGES.flatMap((stage) => {
    const seven = report.schools.flatMap((one) => (one.stage === stage ? [levels.of(one) ?? []] : []));
    const told = seven.filter((one) => one.length > 0);
    if (told.length === 0) return [];
    return RESOURCE_INDICATORS.map((indicator, place) => {
      const at = (level: Level) => told.filter((one) => one[place] === level).length;
      return {
        ...{ stage, indicator, counted: told.length, met: at(Level.met), near: at(Level.belowStandard) },
        ...{ below: at(Level.belowFloor), unknown: at(Level.unknown) },
      };
    });
  });
}

/** The schools that fail, the weakest first: more below 85 %, fewer met, more pupils. */
export function weakSchools(report: Pick<Report, "schools" | "findings">): WeakSchool[] {
  const levels = new SchoolLevels(report);
  const below = ({ short }: WeakSchool) => short.filter(({ code }) => code === "below-floor").length;
  return report.schools
    .filter(({ verdict }) => verdict === "fail")
    .map((school) => ({ school, short: levels.findingsOf(school) }))
    .sort(
      (one, other) =>
        below(other) - below(one) ||
        one.school.met - other.school.met ||
        (other.school.students ?? 0) - (one.school.students ?? 0),
    );
}
