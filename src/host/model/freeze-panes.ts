import { HostObject } from "../dispatch/host-object";
import type { GridSheet } from "./grid-sheet";
import { refuseUnsaved } from "./guard";
import { HostRange } from "./range";

/** Excel's WorksheetFreezePanes. */
export class SheetFreezePanes extends HostObject {
  readonly officeClass = "WorksheetFreezePanes";

  constructor(private readonly sheet: GridSheet) {
    super();
  }

  freezeRows(count?: number | null): void {
    refuseUnsaved(this.sheet, "frozen");
    this.sheet.face.setFrozenRows(count ?? 0);
  }

  freezeColumns(count?: number | null): void {
    refuseUnsaved(this.sheet, "frozen");
    this.sheet.face.setFrozenColumns(count ?? 0);
  }

  unfreeze(): void {
    refuseUnsaved(this.sheet, "frozen");
    this.sheet.face.cancelFreeze();
  }

  getLocationOrNullObject(): HostRange | null {
    const [rows, columns] = [this.sheet.face.getFrozenRows(), this.sheet.face.getFrozenColumns()];
    if (rows <= 0 && columns <= 0) return null;
    const area = { top: 0, left: 0, bottom: Math.max(rows, 1) - 1, right: Math.max(columns, 1) - 1 };
    return new HostRange(this.sheet, area);
  }
}
