import type { CoefficientResult } from "../../core/report/report";
import { RESOURCE_INDICATORS, STAGES, type ResourceIndicator, type Stage } from "../../core/stage";

/** A coefficient as a bar. Shares are of the drawing's width, 0–1. */
export interface CoefficientBar {
  readonly stage: Stage;
  readonly indicator: ResourceIndicator;
  readonly cv: number | null;
  readonly limit: number;
  readonly met: boolean | null;
  readonly length: number;
  readonly limitAt: number;
}

export interface CoefficientRow {
  readonly indicator: ResourceIndicator;
  /** One a stage, in the order of {@link CoefficientTable.stages}; null where there is none. */
  readonly bars: readonly (CoefficientBar | null)[];
}

export interface CoefficientTable {
  readonly stages: readonly { readonly stage: Stage; readonly limit: number; readonly over: number }[];
  readonly rows: readonly CoefficientRow[];
}

/** Room to the right of the limit, so that "over" is seen as over. */
const HEADROOM = 1.5;

/** Seven rows, a column a stage that has coefficients; the bars of a stage share one scale. */
export function coefficientTable(coefficients: readonly CoefficientResult[]): CoefficientTable {
  const columns = STAGES.map((stage) => coefficients.filter((each) => each.stage === stage)).filter(
    (own) => own.length > 0,
  );
  const bars = columns.map((own) => own.map((each) => bar(each, scaleOf(own))));
  return {
    stages: columns.map(([first, ...others]) => ({
      stage: first?.stage ?? "小学",
      limit: first?.limit ?? NaN,
      over: [first, ...others].filter((each) => each?.met === false).length,
    })),
    rows: RESOURCE_INDICATORS.map((indicator) => ({
      indicator,
      bars: bars.map((own) => own.find((each) => each.indicator === indicator) ?? null),
    })),
  };
}

function scaleOf(own: readonly CoefficientResult[]): number {
  return Math.max(...own.map(({ cv, limit }) => Math.max(limit * HEADROOM, cv ?? 0)));
}

function bar({ stage, indicator, cv, limit, met }: CoefficientResult, scale: number): CoefficientBar {
  return { stage, indicator, cv, limit, met, length: (cv ?? 0) / scale, limitAt: limit / scale };
}
