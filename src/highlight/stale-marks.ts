import type { Report } from "../core/report/report";
import type { SchoolTable } from "../core/school/school-table";
import type { Standard } from "../core/standard";
import type { PrintedCoefficient } from "../core/verdict/printed-county";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { fingerprints } from "./fingerprint";
import { markRecord } from "./mark-record";
import { rulesFor } from "./marks";

/**
 * Whether a workbook bears marks of an earlier check that this one would set otherwise: a column was corrected
 * since, a row left out, a standard changed. Numbers alone change nothing, for marks follow them.
 * @param snapshot the workbook as it was checked; sheets that it lacks are not looked at.
 */
export function hasStaleMarks(
  report: Report,
  tables: readonly SchoolTable[],
  standard: Standard,
  snapshot: WorkbookSnapshot,
  printed: readonly PrintedCoefficient[],
): boolean {
  const before = markRecord(snapshot)?.rules;
  if (!before) return false;
  const now = fingerprints(rulesFor(report, tables, standard, snapshot, printed));
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return snapshot.sheets.some(({ name }) => names.has(name) && before[name] !== now[name]);
}
