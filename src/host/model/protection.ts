import { HostObject } from "../dispatch/host-object";
import type { GridSheet } from "./grid-sheet";

/** Excel's WorksheetProtection. It is told, never changed. */
export class SheetProtection extends HostObject {
  readonly officeClass = "WorksheetProtection";

  constructor(private readonly sheet: GridSheet) {
    super();
  }

  get protected(): boolean {
    return this.sheet.side.protection.on;
  }

  get options(): { readonly allowFormatCells: boolean } | null {
    const { on, allowFormatCells } = this.sheet.side.protection;
    return { allowFormatCells: !on || allowFormatCells };
  }
}

/** Excel's WorkbookProtection. */
export class BookProtection extends HostObject {
  readonly officeClass = "WorkbookProtection";

  constructor(private readonly structureLocked: boolean) {
    super();
  }

  get protected(): boolean {
    return this.structureLocked;
  }
}
