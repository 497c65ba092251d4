import { cellName } from "../core/address";
import { finding } from "../core/report/finding";
import type { Finding } from "../core/report/report";
import type { RecognisedWorkbook } from "./recognise-workbook";

/** What to say where nothing of ours was found: what was looked for, and what came nearest. */
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

/** Sheets that are known for something else: they are named, and nothing in them is judged or marked. */
export function sheetsLeftOut({ foreign }: RecognisedWorkbook): Finding[] {
  return foreign.map(({ file, sheet, layout, label, row }) =>
    finding({
      code: "sheet-left-out",
      severity: "info",
      file,
      sheet,
      cell: cellName(row, 0),
      params: { layout, label },
    }),
  );
}
