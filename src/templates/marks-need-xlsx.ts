import { finding } from "../core/report/finding";
import type { Finding } from "../core/report/report";
import type { RecognisedWorkbook } from "./recognise-workbook";

/** Told once a file: what an old workbook or a text table holds is checked, but takes no marks. */
export function marksNeedXlsx({ file, kind, firstSheet, ...held }: RecognisedWorkbook): Finding[] {
  const isOurs = held.tables.length > 0 || held.printed.length > 0 || held.forms.length > 0;
  if (kind === undefined || !isOurs) return [];
  return [finding({ code: "marks-need-xlsx", severity: "info", file, sheet: firstSheet, params: { kind } })];
}
