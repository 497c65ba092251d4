import type { CellPlace } from "../core/address";
import type { Standard } from "../core/standard";
import type { ResourceIndicator, Stage } from "../core/stage";
import { Kind, type WorkbookSnapshot } from "../workbook/snapshot";
import { above, isAbove, isSteady, upperBound } from "./bound";
import { type Faults, placeNumber } from "./faults";
import { reference } from "./measure";
import type { Rule } from "./rules-on";

/** A cell of the sheet in which a coefficient stands. Row and column count from 0. */
export interface CoefficientCell extends CellPlace {
  readonly sheet: string;
  readonly stage: Stage;
  readonly indicator: ResourceIndicator;
}

/** The rules that mark a printed coefficient while it is above its limit. */
export function coefficientRules(
  cells: readonly CoefficientCell[],
  standard: Standard,
  snapshot: WorkbookSnapshot,
  faults: Faults,
): Rule[] {
  return cells
    .filter((cell) => takes(cell, standard, snapshot, faults))
    .map((cell) => ruleOf(cell, standard));
}

function ruleOf({ sheet, row, column, stage, indicator }: CoefficientCell, standard: Standard): Rule {
  const limit = upperBound(standard.resources[indicator].cvLimit[stage].value);
  return {
    sheet,
    subject: `CV:${indicator}`,
    stage,
    level: "floor",
    areas: [{ top: row, bottom: row, left: column, right: column }],
    conditions: (top) => {
      const cell = reference(column, top);
      return [`IF(COUNT(${cell})=1,${above(cell, limit)},FALSE)`];
    },
  };
}

/** Whether the printed number says what the report says; then its fault is taken off. */
function takes(
  { sheet, row, column, stage, indicator }: CoefficientCell,
  standard: Standard,
  snapshot: WorkbookSnapshot,
  faults: Faults,
): boolean {
  const cells = snapshot.sheets.find(({ name }) => name === sheet);
  if (!cells) return false;
  const { places } = faults.at(sheet, "floor", indicator, stage);
  const place = placeNumber(row, column);
  const limit = upperBound(standard.resources[indicator].cvLimit[stage].value);
  const value = cells.kind(row, column) === Kind.number ? cells.number(row, column) : NaN;
  const over = isAbove(value, limit);
  if (over !== places.has(place) || !isSteady(value, (near) => isAbove(near, limit))) return false;
  places.delete(place);
  return true;
}
