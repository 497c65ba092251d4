import { WorkbookError } from "../../port";
import type { PackageDraft } from "./package-draft";
import { workbookTarget } from "./workbook-part";
import { flagAttribute } from "./xml/attributes";
import { childElement, openTag } from "./xml/elements";
import { styleMembers } from "./styles-part";

/** Refuses cells of a protected sheet whose style does not unlock them. @throws WorkbookError sheet-protected */
export function refuseLocked(draft: PackageDraft, sheet: string, styles: Iterable<number>): void {
  const part = workbookTarget(draft, "styles");
  const text = part === undefined ? "" : draft.text(part);
  const formats = text === "" ? [] : styleMembers(text, "cellXfs");
  for (const style of new Set(styles)) {
    const format = formats[style];
    const protection = format && childElement(text, format, "protection");
    const locked = protection ? (flagAttribute(openTag(text, protection), "locked") ?? true) : true;
    if (locked) throw new WorkbookError("sheet-protected", sheet);
  }
}
