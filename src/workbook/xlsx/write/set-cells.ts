import type { SetCells } from "../../edit";
import { calculateOnLoad, dropCalculationChain, hasCalculationChain } from "./calculation";
import type { EditContext } from "./edit-context";
import { refuseLocked } from "./locked-cells";
import { protectionTag } from "./protection";
import { spliceRows } from "./splice-rows";
import { spellOutGroups } from "./shared-formulas";
import { covers, refuseUnwritable } from "./unwritable-cells";
import { findSheet } from "./workbook-part";
import { mergedAreas, readWorksheet, type WorksheetText } from "./worksheet-text";

type Cells = SetCells["cells"];

/**
 * Writes cells into a sheet; their styles stay. Of a merged area only the first cell can be written, as in Excel.
 * @throws WorkbookError sheet-missing, sheet-protected, or read-only for parts of array formulas and table headings
 */
export function setCells(context: EditContext, edit: SetCells): void {
  const { draft } = context;
  const sheet = findSheet(draft, edit.sheet);
  let text = readWorksheet(draft, sheet.part);
  const cells = visibleCells(text, edit.cells);
  if (cells.length === 0) return;
  refuseUnwritable(draft, text, cells);
  let result = spliceRows(text, cells, edit.newRows);
  if (protectionTag(text.tail) !== null) refuseLocked(draft, sheet.name, result.styles);
  if (result.sharedGroups.size > 0) {
    draft.setText(sheet.part, spellOutGroups(text, result.sharedGroups));
    text = readWorksheet(draft, sheet.part);
    result = spliceRows(text, cells, edit.newRows);
  }
  draft.setText(sheet.part, result.text);
  recalculate(context, text, cells, result.formulas);
}

/** All but the cells a merged area hides. Empty text is a blank cell. */
function visibleCells({ tail }: WorksheetText, given: Cells): Cells {
  const cells = given.map((cell) => (cell.content === "" ? { ...cell, content: null } : cell));
  const areas = mergedAreas(tail);
  const isHidden = (cell: Cells[number]) =>
    areas.some((area) => covers(area, cell) && (cell.row > area.top || cell.column > area.left));
  return cells.filter((cell) => !isHidden(cell));
}

/** Results kept in the file are stale once a cell that formulas may read has changed. */
function recalculate(context: EditContext, sheet: WorksheetText, cells: Cells, overwritten: boolean): void {
  const written = cells.some(({ content }) => typeof content === "object" && content !== null);
  const hasFormulas = overwritten || hasCalculationChain(context.draft) || holdsFormulas(sheet);
  if (written || overwritten) dropCalculationChain(context.draft);
  if (written || hasFormulas) calculateOnLoad(context);
}

function holdsFormulas({ text, prefix, sheetData }: WorksheetText): boolean {
  const open = `<${prefix}f`;
  let at = text.indexOf(open, sheetData.contentStart);
  while (at >= 0 && !/[\s/>]/.test(text[at + open.length] ?? "")) at = text.indexOf(open, at + 1);
  return at >= 0 && at < sheetData.contentEnd;
}
