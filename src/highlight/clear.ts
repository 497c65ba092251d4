import type { Edit } from "../workbook/edit";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { legendSheet, MARKS_KEY } from "./mark-record";
import { SIGNATURE_PREFIX } from "./signature";

/**
 * The edits that take every mark of ours out of a workbook: rules by their signature in all sheets, the
 * legend sheet, the record. Also right for a workbook that was never marked, or marked on another machine.
 */
export function clear(snapshot: WorkbookSnapshot): Edit[] {
  const edits: Edit[] = [{ kind: "remove-rules", sheet: null, signature: SIGNATURE_PREFIX }];
  const legend = legendSheet(snapshot);
  if (legend) edits.push({ kind: "remove-sheet", name: legend.name });
  if (snapshot.settings.has(MARKS_KEY)) edits.push({ kind: "set-setting", key: MARKS_KEY, value: null });
  return edits;
}
