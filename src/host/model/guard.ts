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

/** What is kept of sheets that were added, and of those that came with the file is not written back. */
const UNSAVED = {
  name: { zh: "改名", en: "a new name" },
  tabColor: { zh: "改标签颜色", en: "a tab's colour" },
  frozen: { zh: "改动冻结窗格", en: "frozen panes" },
  page: { zh: "改动页面设置", en: "a page's setup" },
} as const;

/**
 * One that the add-in empties and writes anew keeps the file's looks: the add-in made it, and makes it alike.
 * @throws HostError UnsupportedOperation on a sheet of the file: better refused than lost when it is saved
 */
export function refuseUnsaved({ name, side }: GridSheet, what: keyof typeof UNSAVED): void {
  if (!side.inFile || (side.emptied && what !== "name")) return;
  const { zh, en } = UNSAVED[what];
  throw new HostError(
    "UnsupportedOperation",
    `这里不能给文件里的工作表“${name}”${zh}：保存时写不回文件。请保存后在 Excel 或 WPS 里做。` +
      `On the file's sheet ${name}, ${en} would not be saved: do it in Excel or WPS.`,
  );
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
