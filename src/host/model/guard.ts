import type { Area } from "../../core/address";
import { HostError } from "../dispatch/host-object";
import { cellCount, LAST_ROW } from "./addresses";
import type { GridSheet } from "./grid-sheet";

/** One area must not be asked cell by cell where it is a whole sheet. */
const ASKED_ONE_BY_ONE = 2_000_000;

/** @throws HostError AccessDenied where the sheet's protection keeps a cell of the area from being written */
export function refuseLocked(sheet: GridSheet, area: Area): void {
  if (sheet.side.protection.on && isLocked(sheet, area) !== false) throw denied(sheet);
}

/** @throws HostError AccessDenied where the sheet's protection keeps looks as they are */
export function refuseLooks(sheet: GridSheet): void {
  const { on, allowFormatCells } = sheet.side.protection;
  if (on && !allowFormatCells) throw denied(sheet);
}

/** @throws HostError AccessDenied where sheets may be neither added nor removed nor renamed */
export function refuseStructure(locked: boolean): void {
  if (locked) throw new HostError("AccessDenied", "The structure of the workbook is protected.");
}

/** True or false for all cells, null where they differ. */
export function isLocked(sheet: GridSheet, area: Area): boolean | null {
  if (area.bottom === LAST_ROW || cellCount(area) > ASKED_ONE_BY_ONE) return true;
  const first = sheet.side.isLocked(area.top, area.left);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (sheet.side.isLocked(row, column) !== first) return null;
    }
  }
  return first;
}

function denied(sheet: GridSheet): HostError {
  return new HostError("AccessDenied", `The sheet ${sheet.name} is protected.`);
}
