import { cellName } from "../core/address";
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
    {
      code: "template-not-recognised",
      severity: "warning",
      file: first.file,
      sheet: nearest?.sheet ?? first.sheets[0]?.name ?? "",
      cell: nearest ? cellName(nearest.row, 0) : null,
      school: null,
      stage: null,
      indicator: null,
      actual: null,
      required: null,
      floor: null,
      gap: null,
      source: null,
      params: { nearest: nearest ? nearest.fields.join("、") : null, row: nearest ? nearest.row + 1 : null },
    },
  ];
}
