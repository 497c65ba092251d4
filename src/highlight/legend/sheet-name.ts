import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";

const NAME = "QB检查结果";

/** A name for the legend that no other sheet has; Excel knows no difference of case. */
export function sheetName(snapshot: WorkbookSnapshot, leaving: SheetSnapshot | null): string {
  const staying = snapshot.sheets.filter((sheet) => sheet !== leaving);
  const taken = new Set(staying.map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? NAME : `${NAME} (${number})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
