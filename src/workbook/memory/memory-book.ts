import type { WorkbookSnapshot } from "../snapshot";
import { MemorySheet } from "./memory-sheet";
import type { PlainWorkbook } from "./plain-workbook";

/** A workbook held as data. It never changes: an edit makes another one. */
export interface MemoryBook extends WorkbookSnapshot {
  readonly sheets: readonly MemorySheet[];
  readonly structureLocked: boolean;
}

export function memoryBook(plain: PlainWorkbook): MemoryBook {
  return {
    file: plain.file ?? "工作簿.xlsx",
    sheets: plain.sheets.map((sheet) => MemorySheet.from(sheet)),
    date1904: plain.date1904 ?? false,
    settings: new Map(Object.entries(plain.settings ?? {})),
    names: plain.names ?? [],
    structureLocked: plain.structureLocked ?? false,
  };
}
