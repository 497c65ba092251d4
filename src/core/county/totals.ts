import { COUNTY_FIELDS } from "../county-field";
import type { Tell } from "../doubts/table-checks";
import { finding } from "../report/finding";
import { saysSame } from "./doubts";
import { figureKey, type CountyFacts } from "./facts";

/** Tells where the county's figure is not what its schools sum up to. Each stands for itself. */
export function tellTotals({ figures, schools }: CountyFacts, tell: Tell): void {
  if (schools.length < 2) return;
  for (const field of COUNTY_FIELDS) {
    const key = figureKey(field);
    const total = figures.get(key);
    if (!total || total.value === null) continue;
    const parts = schools.flatMap(({ figures: own }) => own.get(key)?.value ?? []);
    if (parts.length < schools.length) continue;
    const sum = parts.reduce((so, value) => so + value, 0);
    if (saysSame(total, sum)) continue;
    const { file, sheet, cell } = total;
    const about = { file, sheet, cell, indicator: field, actual: sum };
    tell(
      finding({ code: "total-mismatch", severity: "warning", ...about, params: { printed: total.value } }),
    );
  }
}
