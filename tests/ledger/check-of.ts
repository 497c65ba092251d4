import { judge } from "../../src/core/report/judge";
import type { CheckForLedger } from "../../src/ledger/make-ledger";
import { nationalOn } from "../support/national-on";
import { REACHING, schoolTable, type SchoolRow, type TableOptions } from "../support/school-table";

/** A primary school of 500 pupils that reaches the standard but for what is said. */
export function school(
  name: string,
  cells: SchoolRow["cells"] = {},
  other: Partial<SchoolRow> = {},
): SchoolRow {
  return { name, ...other, cells: { students: 500, ...REACHING, ...cells } };
}

/** A check of these schools, as a ledger needs it. */
export function checkOf(rows: readonly SchoolRow[], options: TableOptions = {}): CheckForLedger {
  const standard = nationalOn("2025-03-01");
  const schools = [schoolTable(rows, { file: "县.xlsx", sheet: "汇总", ...options })];
  return { report: judge(schools, standard, { tables: [], findings: [] }), schools, facts: null, standard };
}
