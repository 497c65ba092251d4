import type { EvaluatedIndicator, EvaluatedTable } from "../indicator/evaluate";
import type { Roll } from "../school/roll";
import { doubtAt } from "./doubt";
import { agrees, printedTolerance } from "./printed-tolerance";
import type { Tell } from "./table-checks";

/** Printed values that are not what the raw figures beside them give. The raw figures decide. */
export function valueMismatches({ roll, indicators }: EvaluatedTable, tell: Tell): void {
  for (const indicator of indicators) tellMismatches(roll, indicator, tell);
}

function tellMismatches(roll: Roll, indicator: EvaluatedIndicator, tell: Tell): void {
  const { resource, totals, values } = indicator;
  const printed = roll.table.fields.get(resource.id);
  if (!printed) return;
  const tolerance = printedTolerance(printed, resource.decimals);
  for (let school = 0; school < totals.length; school++) {
    if (Number.isNaN(totals[school]) || roll.counted[school] === 0) continue;
    const shown = printed.values[school] as number;
    const actual = values[school] as number;
    if (Number.isNaN(shown) || agrees(shown, actual, tolerance)) continue;
    const params = { printed: shown };
    tell(doubtAt(roll, printed, school, { code: "value-mismatch", indicator: resource.id, actual, params }));
  }
}
