import { WorkbookError } from "../../port";
import type { SheetEntry } from "./workbook-part";
import { tailElements, type WorksheetTail } from "./worksheet-tail";
import { flagAttribute } from "./xml/attributes";
import { openTag } from "./xml/elements";

/**
 * What a person could not do in Excel is not done in the file either: the password is not asked for
 * and the protection is not taken off.
 */
export function protectionTag(tail: WorksheetTail): string | null {
  const element = tailElements(tail, "sheetProtection")[0];
  const tag = element && openTag(tail.text, element);
  return tag && flagAttribute(tag, "sheet") === true ? tag : null;
}

/** @throws WorkbookError sheet-protected unless formats, and so conditional formats, may be changed */
export function requireFormatting(tail: WorksheetTail, sheet: SheetEntry): void {
  const tag = protectionTag(tail);
  if (tag !== null && flagAttribute(tag, "formatCells") !== false) {
    throw new WorkbookError("sheet-protected", sheet.name);
  }
}
