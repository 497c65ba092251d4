import { comparePrinted } from "../doubts/printed-coefficient";
import type { Tell } from "../doubts/table-checks";
import { roundTo } from "../exact";
import type { EvaluatedTable } from "../indicator/evaluate";
import { sourceOf } from "../indicator/level";
import { finding } from "../report/finding";
import type { CoefficientResult } from "../report/report";
import type { ResourceStandard, Standard } from "../standard";
import { RESOURCE_INDICATORS, STAGES, type Stage } from "../stage";
import type { Spread } from "../stats/coefficient";
import { Gathering } from "./gathering";
import { isWithin, roundingTurns } from "./limit";
import { judgePrinted, type PrintedCoefficient } from "./printed-county";

/**
 * The coefficients of every stage that has a counted school, indicator by indicator, over the
 * schools that have both value and pupils. Tells each that is over its limit, with the school
 * that weighs most in it, and each whose verdict hangs on rounding. Printed coefficients are
 * compared with the computed ones, and judged themselves where there is none to compute.
 */
export function judgeCoefficients(
  tables: readonly EvaluatedTable[],
  standard: Standard,
  printed: readonly PrintedCoefficient[],
  tell: Tell,
): CoefficientResult[] {
  return STAGES.flatMap((stage, s) => {
    const ofStage = printed.filter((one) => one.stage === stage);
    const gathering = new Gathering(tables, s);
    if (gathering.isEmpty) return printedAlone(ofStage, tables, standard, tell);
    return RESOURCE_INDICATORS.map((id, k) => {
      gathering.gather(k);
      const twins = ofStage.filter(({ indicator }) => indicator === id);
      const twin = twins.find(({ cv }) => cv !== null);
      const result = resultOf(gathering, standard.resources[id], stage, standard);
      if (twin && result.cv === null) return judgePrinted(twin, standard, tell);
      tellCoefficient(result, gathering, standard, tell);
      for (const one of twins) comparePrinted(one, result, gathering.gathered, tell);
      return result;
    });
  });
}

/** Printed coefficients of a stage without schools; an empty form beside schools of the other stage says nothing. */
function printedAlone(
  printed: readonly PrintedCoefficient[],
  tables: readonly EvaluatedTable[],
  standard: Standard,
  tell: Tell,
): CoefficientResult[] {
  const isFilled = printed.some(({ cv }) => cv !== null);
  if (!isFilled && tables.length > 0) return [];
  return printed.map((one) => judgePrinted(one, standard, tell));
}

function resultOf(
  gathering: Gathering,
  resource: ResourceStandard,
  stage: Stage,
  standard: Standard,
): CoefficientResult {
  const spread = gathering.spread();
  const limit = resource.cvLimit[stage].value;
  const { mean, sd, cv } = figuresOf(spread, gathering);
  const scale = gathering.fromTotals ? resource.per : 1;
  return {
    stage,
    indicator: resource.id,
    mean: mean === null ? null : mean * scale,
    sd: sd === null ? null : sd * scale,
    cv,
    limit,
    met: cv === null ? null : isWithin(cv, limit, standard),
    schools: gathering.schools,
    from: "schools",
  };
}

interface SpreadFigures {
  readonly mean: number | null;
  readonly sd: number | null;
  readonly cv: number | null;
}

function figuresOf(spread: Spread, gathering: Gathering): SpreadFigures {
  switch (spread.outcome) {
    case "computed":
      return spread;
    case "zero-mean":
      return { mean: 0, sd: spread.sd, cv: null };
    default:
      return { mean: gathering.onlyValue(), sd: null, cv: null };
  }
}

function tellCoefficient(
  { stage, indicator, mean, cv, limit, met, schools }: CoefficientResult,
  gathering: Gathering,
  standard: Standard,
  tell: Tell,
): void {
  if (cv === null) return;
  const { file, sheet } = gathering.place;
  const source = sourceOf(standard.resources[indicator].cvLimit[stage]);
  const about = { file, sheet, stage, indicator, actual: cv, required: limit, source };
  if (met === false) {
    const params = { schools, mean, ...driverOf(gathering) };
    tell(finding({ code: "cv-over-limit", severity: "error", ...about, params }));
  }
  if (roundingTurns(cv, limit, standard)) {
    const params = { rounded: roundTo(cv, standard.cvDecimals), of: "coefficient" };
    tell(finding({ code: "rounding-decides", severity: "warning", ...about, params }));
  }
}

function driverOf(gathering: Gathering) {
  const driver = gathering.largestDriver();
  if (!driver) return {};
  return { driver: driver.name, driverShare: driver.share, cvWithoutDriver: driver.cvAtMean };
}
