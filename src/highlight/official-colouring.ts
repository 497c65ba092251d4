import { parseCell } from "../core/address";
import type { Report } from "../core/report/report";
import type { AddRule, Edit, Look } from "../workbook/edit";
import { bounded, columnAreas } from "./areas";

/** Apart from the live marks' signature: clearing the one leaves the other. */
export const OFFICIAL_SIGNATURE = 'N("QBO:';

/** The dark background that the form's filling instruction asks for. */
const LOOK: Look = { fill: "595959", pattern: "solid", fontColor: "FFFFFF" };

const FAILING = new Set<string>(["below-standard", "below-floor"]);

/**
 * Darkens the failing cells as the older filling instruction asks. The colour lies over the cell as
 * a conditional format that always holds, so that the fill below it comes back exactly when it is taken away.
 */
export function officialColours(report: Report, file: string): Edit[] {
  const bySheet = new Map<string, Map<number, number[]>>();
  for (const finding of report.findings) {
    const cell = parseCell(finding.cell ?? "");
    if (!cell || finding.file !== file || !FAILING.has(finding.code)) continue;
    const columns = bySheet.get(finding.sheet) ?? new Map<number, number[]>();
    columns.set(cell.column, [...(columns.get(cell.column) ?? []), cell.row]);
    bySheet.set(finding.sheet, columns);
  }
  const rules = [...bySheet].flatMap(([sheet, columns]) => rulesOf(sheet, columns));
  return [...clearOfficialColours(), ...rules];
}

export function clearOfficialColours(): Edit[] {
  return [{ kind: "remove-rules", sheet: null, signature: OFFICIAL_SIGNATURE }];
}

function rulesOf(sheet: string, columns: ReadonlyMap<number, readonly number[]>): AddRule[] {
  const areas = [...columns].flatMap(([column, rows]) =>
    columnAreas(
      column,
      [...new Set(rows)].sort((a, b) => a - b),
    ),
  );
  const formula = `${OFFICIAL_SIGNATURE}FORM")=0`;
  return bounded(areas).map((list) => ({ kind: "add-rule", sheet, areas: list, formula, look: LOOK }));
}
