import type { CellPlace } from "../../core/address";
import { roundTo } from "../../core/exact";
import { COEFFICIENT_DECIMALS, VALUE_DECIMALS } from "../../core/messages/numbers";
import type { CoefficientResult, Report } from "../../core/report/report";
import { RESOURCE_INDICATORS, type Stage } from "../../core/stage";
import type { CompositeCell } from "../../core/verdict/official-places";
import type { CoefficientCells } from "../../core/verdict/printed-county";
import type { Proposal } from "./held";

/** What goes into 表Ⅲ: means with two decimals, coefficients with three, as its note asks. */
export function balanceProposals(
  { coefficients }: Pick<Report, "coefficients">,
  cells: readonly CoefficientCells[],
  composites: readonly CompositeCell[],
): Proposal[] {
  const computed = coefficients.filter(({ from }) => from === "schools");
  return [
    ...cells.flatMap((cell) => {
      const result = computed.find((one) => one.stage === cell.stage && one.indicator === cell.indicator);
      return result ? ofIndicator(cell, result) : [];
    }),
    ...composites.flatMap((cell) => ofStage(cell, computed)),
  ];
}

function ofIndicator(cell: CoefficientCells, { mean, cv }: CoefficientResult): Proposal[] {
  const { file, sheet, stage, indicator } = cell;
  const about = { file, sheet, stage, indicator, school: null };
  return [
    ...figure({ ...about, what: "mean" }, cell.mean, mean, VALUE_DECIMALS),
    ...figure({ ...about, what: "coefficient" }, cell.cv, cv, COEFFICIENT_DECIMALS),
  ];
}

/** 综合 is the plain mean of the seven coefficients; it has no limit and decides nothing. */
function ofStage({ file, sheet, stage, row, column }: CompositeCell, all: readonly CoefficientResult[]) {
  const own = all.filter((one) => one.stage === stage);
  if (own.length === 0) return [];
  const about = { file, sheet, stage, indicator: null, school: null, what: "composite" as const };
  return figure(about, { row, column }, compositeOf(all, stage), COEFFICIENT_DECIMALS);
}

/** The plain mean of a stage's seven coefficients, unrounded; null where one of them is missing. */
export function compositeOf(coefficients: readonly CoefficientResult[], stage: Stage): number | null {
  const own = coefficients.flatMap((one) => (one.stage === stage && one.cv !== null ? [one.cv] : []));
  if (own.length !== RESOURCE_INDICATORS.length) return null;
  return own.reduce((sum, cv) => sum + cv, 0) / own.length;
}

type About = Pick<Proposal, "file" | "sheet" | "stage" | "indicator" | "school" | "what">;

function figure(about: About, place: CellPlace | null, value: number | null, decimals: number): Proposal[] {
  if (!place) return [];
  const { row, column } = place;
  if (value === null) {
    return [{ ...about, row, column, content: null, decimals, why: { code: "no-coefficient" } }];
  }
  return [{ ...about, row, column, content: roundTo(value, decimals), decimals, why: null }];
}
