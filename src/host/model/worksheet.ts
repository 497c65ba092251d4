import type { Area } from "../../core/address";
import { HostError, HostObject } from "../dispatch/host-object";
import { parseAddress, parseAreas, WHOLE_SHEET } from "./addresses";
import { SheetFreezePanes } from "./freeze-panes";
import type { GridSheet } from "./grid-sheet";
import { refuseStructure, refuseUnsaved } from "./guard";
import { NamedItems } from "./named-items";
import { PageBreaks, PageLayout } from "./page-layout";
import { HostRange } from "./range";
import { RangeAreas } from "./range-areas";
import { SheetProtection } from "./protection";
import { Tables } from "./tables";
import { forgetSteps } from "./undo";

const STATES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Excel's Worksheet. */
export class HostWorksheet extends HostObject {
  readonly officeClass = "Worksheet";

  constructor(readonly sheet: GridSheet) {
    super();
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(name: string) {
    refuseStructure(this.sheet.book.file.structureLocked);
    refuseUnsaved(this.sheet, "name");
    this.sheet.face.setName(name);
  }

  get position(): number {
    return this.sheet.face.getIndex();
  }

  /** The grid knows hidden sheets, the file those that are hidden more deeply. */
  get visibility(): string {
    const { state } = this.sheet.side;
    if (!this.sheet.face.isSheetHidden()) return STATES.visible;
    return state === "veryHidden" ? STATES.veryHidden : STATES.hidden;
  }

  get tabColor(): string {
    return this.sheet.face.getTabColor() ?? "";
  }

  set tabColor(color: string) {
    refuseUnsaved(this.sheet, "tabColor");
    this.sheet.face.setTabColor(color);
  }

  get names(): NamedItems {
    return new NamedItems(this.sheet.book.file.names.filter(({ sheet }) => sheet === this.id));
  }

  get tables(): Tables {
    return new Tables([this.sheet]);
  }

  get protection(): SheetProtection {
    return new SheetProtection(this.sheet);
  }

  get freezePanes(): SheetFreezePanes {
    return new SheetFreezePanes(this.sheet);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.sheet);
  }

  get horizontalPageBreaks(): PageBreaks {
    return new PageBreaks(this.sheet);
  }

  getRange(address?: string | null): HostRange {
    return this.rangeAt(address ? parseAddress(address) : WHOLE_SHEET);
  }

  getRanges(addresses?: string | null): RangeAreas {
    return new RangeAreas(this.sheet, addresses ? parseAreas(addresses) : [WHOLE_SHEET]);
  }

  getCell(row: number, column: number): HostRange {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getRangeByIndexes(top: number, left: number, rows: number, columns: number): HostRange {
    const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
    const fits = top >= 0 && left >= 0 && rows > 0 && columns > 0;
    if (!fits || area.bottom > WHOLE_SHEET.bottom || area.right > WHOLE_SHEET.right) {
      throw new HostError("InvalidArgument", `There is no range ${JSON.stringify(area)}.`);
    }
    return this.rangeAt(area);
  }

  getUsedRange(valuesOnly?: boolean): HostRange {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean): HostRange | null {
    const used = this.sheet.used(WHOLE_SHEET, valuesOnly === true);
    return used && this.rangeAt(used);
  }

  activate(): void {
    if (this.sheet.face.isSheetHidden()) throw new HostError("InvalidOperation", "The sheet is hidden.");
    this.sheet.face.activate();
  }

  delete(): void {
    const { book, workbook, face } = this.sheet;
    refuseStructure(book.file.structureLocked);
    const shown = workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
    if (shown.length === 1 && shown[0]?.getSheetId() === this.id) {
      throw new HostError("InvalidOperation", "A workbook must show a sheet.");
    }
    forgetSteps(this.sheet);
    workbook.deleteSheet(face);
  }

  private rangeAt(area: Area): HostRange {
    return new HostRange(this.sheet, area);
  }
}
