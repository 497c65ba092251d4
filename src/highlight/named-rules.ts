import { columnAreas } from "./areas";
import { type Fault, placeOf } from "./faults";
import type { Rule } from "./rules-on";

/**
 * The rules for what the sheet's own figures do not say: they name the cells and hold until the next check.
 */
export function namedRules(faults: readonly Fault[]): Rule[] {
  return faults.flatMap((fault) =>
    [...byColumn(fault.places)].map(([column, rows]) => ({
      sheet: fault.sheet,
      subject: fault.subject,
      stage: fault.stage,
      level: fault.level,
      areas: columnAreas(column, rows),
      conditions: () => [],
    })),
  );
}

function byColumn(places: ReadonlySet<number>): Map<number, number[]> {
  const columns = new Map<number, number[]>();
  for (const place of places) {
    const { row, column } = placeOf(place);
    const rows = columns.get(column) ?? [];
    rows.push(row);
    columns.set(column, rows);
  }
  return columns;
}
