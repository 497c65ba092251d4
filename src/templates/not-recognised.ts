import { cellName } from "../core/address";
import { finding } from "../core/report/finding";
import type { Finding } from "../core/report/report";
import type { RecognisedWorkbook } from "./recognise-workbook";

/** What to say where no table of schools was found: what was looked for, and what came nearest. */
export function notRecognised(workbooks: readonly RecognisedWorkbook[]): Finding[] {
  const [first] = workbooks;
  if (!first) return [];
  const nearest = workbooks
    .flatMap(({ file, nearMisses }) => nearMisses.map((miss) => ({ ...miss, file })))
    .sort((a, b) => b.fields.length - a.fields.length)[0];
  return [
    finding({
      code: "template-not-recognised",
      severity: "warning",
      file: nearest?.file ?? first.file,
      sheet: nearest?.sheet ?? first.firstSheet,
      cell: nearest ? cellName(nearest.row, 0) : null,
      params: { nearest: nearest ? nearest.fields.join("、") : null, row: nearest ? nearest.row + 1 : null },
    }),
  ];
}
