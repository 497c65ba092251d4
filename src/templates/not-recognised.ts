import { cellName } from "../core/address";
import { finding } from "../core/report/finding";
import type { Finding } from "../core/report/report";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { NearMiss } from "./recognise";

/** What to say where no table of schools was found: what was looked for, and what came nearest. */
export function notRecognised(
  snapshots: readonly WorkbookSnapshot[],
  nearMisses: readonly NearMiss[],
): Finding[] {
  const nearest = [...nearMisses].sort((a, b) => b.fields.length - a.fields.length)[0];
  const [first] = snapshots;
  if (!first) return [];
  return [
    finding({
      code: "template-not-recognised",
      severity: "warning",
      file: first.file,
      sheet: nearest?.sheet ?? first.sheets[0]?.name ?? "",
      cell: nearest ? cellName(nearest.row, 0) : null,
      params: { nearest: nearest ? nearest.fields.join("、") : null, row: nearest ? nearest.row + 1 : null },
    }),
  ];
}
