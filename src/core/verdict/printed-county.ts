import type { CellPlace } from "../address";
import type { Tell } from "../doubts/table-checks";
import { roundTo } from "../exact";
import { sourceOf } from "../indicator/level";
import { finding } from "../report/finding";
import type { CoefficientResult } from "../report/report";
import type { Standard } from "../standard";
import type { ResourceIndicator, Stage } from "../stage";
import { isWithin, roundingTurns } from "./limit";

/** A mean and a coefficient as a workbook prints them: 表Ⅲ, a published table, a row under the schools. */
export interface PrintedCoefficient {
  readonly stage: Stage;
  readonly indicator: ResourceIndicator;
  /** In the indicator's own unit; null where there is none. */
  readonly mean: number | null;
  readonly cv: number | null;
  readonly file: string;
  readonly sheet: string;
  /** The coefficient's cell. */
  readonly cell: string | null;
  /** The mean's cell. */
  readonly meanCell?: string | null | undefined;
}

/** Where a mean and a coefficient stand, or should stand: a template's own cells. */
export interface CoefficientCells {
  readonly stage: Stage;
  readonly indicator: ResourceIndicator;
  readonly file: string;
  readonly sheet: string;
  readonly mean: CellPlace | null;
  readonly cv: CellPlace | null;
}

/** Judges a printed coefficient where there are no schools to compute it from. */
export function judgePrinted(printed: PrintedCoefficient, standard: Standard, tell: Tell): CoefficientResult {
  const { stage, indicator, mean, cv } = printed;
  const limit = standard.resources[indicator].cvLimit[stage].value;
  const met = cv === null ? null : isWithin(cv, limit, standard);
  tellPrinted(printed, limit, met, standard, tell);
  const sd = mean === null || cv === null ? null : mean * cv;
  return { stage, indicator, mean, sd, cv, limit, met, schools: 0, from: "printed" };
}

function tellPrinted(
  { stage, indicator, mean, cv, file, sheet, cell }: PrintedCoefficient,
  limit: number,
  met: boolean | null,
  standard: Standard,
  tell: Tell,
): void {
  const about = { file, sheet, cell, stage, indicator, required: limit };
  if (cv === null) {
    const params = { field: "coefficient" };
    tell(finding({ code: "missing", severity: "warning", ...about, params }));
    return;
  }
  const judged = { ...about, actual: cv, source: sourceOf(standard.resources[indicator].cvLimit[stage]) };
  if (met === false) tell(finding({ code: "cv-over-limit", severity: "error", ...judged, params: { mean } }));
  if (roundingTurns(cv, limit, standard)) {
    const params = { rounded: roundTo(cv, standard.cvDecimals), of: "coefficient" };
    tell(finding({ code: "rounding-decides", severity: "warning", ...judged, params }));
  }
}
