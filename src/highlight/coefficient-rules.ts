import { parseCell } from "../core/address";
import type { Report } from "../core/report/report";
import type { Standard } from "../core/standard";
import type { PrintedCoefficient } from "../core/verdict/printed-county";
import { Kind, type WorkbookSnapshot } from "../workbook/snapshot";
import { above, type Bound, isAbove, isSteady, upperBound } from "./bound";
import { type Faults, placeNumber } from "./faults";
import { reference } from "./measure";
import type { Rule } from "./rules-on";

/**
 * The rules that mark a filled-in coefficient while it is above its limit. Where the schools give another
 * coefficient, theirs decides, and the cell is named instead.
 */
export function coefficientRules(
  printed: readonly PrintedCoefficient[],
  report: Report,
  standard: Standard,
  snapshot: WorkbookSnapshot,
  faults: Faults,
): Rule[] {
  return printed
    .filter(({ file }) => file === snapshot.file)
    .flatMap((one) => ruleOf(one, report, standard, snapshot, faults) ?? []);
}

function ruleOf(
  { sheet, cell, stage, indicator }: PrintedCoefficient,
  report: Report,
  standard: Standard,
  { sheets }: WorkbookSnapshot,
  faults: Faults,
): Rule | null {
  const place = parseCell(cell ?? "");
  const cells = sheets.find(({ name }) => name === sheet);
  if (!place || !cells) return null;
  const { row, column } = place;
  const limit = limitOf(standard, stage, indicator);
  const isNumber = cells.kind(row, column) === Kind.number;
  const value = isNumber ? cells.number(row, column) : NaN;
  const isOver = report.coefficients.some(
    (one) => one.stage === stage && one.indicator === indicator && one.met === false,
  );
  const { places } = faults.at(sheet, "floor", indicator, stage);
  const says = isAbove(value, limit) === isOver && isSteady(value, (near) => isAbove(near, limit));
  if (isNumber && isOver && !says) places.add(placeNumber(row, column));
  if (isNumber && !says) return null;
  places.delete(placeNumber(row, column));
  return {
    sheet,
    subject: `CV:${indicator}`,
    stage,
    level: "floor",
    areas: [{ top: row, bottom: row, left: column, right: column }],
    conditions: (top) => [overFormula(reference(column, top), limit)],
  };
}

function limitOf(
  standard: Standard,
  stage: PrintedCoefficient["stage"],
  indicator: PrintedCoefficient["indicator"],
) {
  const decimals = standard.settings.comparison === "rounded" ? standard.cvDecimals : undefined;
  return upperBound(standard.resources[indicator].cvLimit[stage].value, decimals);
}

function overFormula(cell: string, limit: Bound): string {
  return `IF(COUNT(${cell})=1,${above(cell, limit)},FALSE)`;
}
