import type { Injector } from "@univerjs/core";
import type { HostBook } from "../book/host-book";
import { HostError, HostObject, required, type HostRoot } from "../dispatch/host-object";
import type { HostEvent } from "../protocol";
import { parseAreas } from "./addresses";
import { lacksTabs, showTabs } from "./append-sheet";
import { HostApplication } from "./application";
import { Calculation } from "./calculation";
import { CellEditing } from "./cell-editing";
import { areaOf, GridSheet } from "./grid-sheet";
import { GridWatch } from "./grid-watch";
import { handOverSheet } from "./held-sheet";
import { NamedItems } from "./named-items";
import { LateTabs } from "./late-tabs";
import { looksOf } from "./pending-looks";
import { BookProtection } from "./protection";
import { HostRange } from "./range";
import { RangeAreas } from "./range-areas";
import { HostSettings } from "./settings";
import { Tables } from "./tables";
import { gridSheets, HostWorksheets } from "./worksheets";
import { HostXmlParts } from "./xml-parts";

/** Excel's Workbook over a workbook in the grid: where every path of a batch begins. */
export class HostWorkbook extends HostObject implements HostRoot {
  readonly officeClass = "Workbook";
  readonly calculation: Calculation;
  private readonly editing: CellEditing;
  private readonly watching: GridWatch;
  private readonly tabs = new LateTabs(() => this.asAddIn(() => showTabs(this.book.workbook)));

  /** @param tell told of events that the add-in has asked for */
  constructor(
    private readonly book: HostBook,
    tell: (event: HostEvent) => void,
  ) {
    super();
    const injector = injectorOf(book);
    this.calculation = new Calculation(injector);
    this.editing = new CellEditing(injector);
    this.watching = new GridWatch(book, injector, tell);
  }

  get name(): string {
    return this.book.name;
  }

  get application(): HostApplication {
    return new HostApplication(this.calculation);
  }

  get worksheets(): HostWorksheets {
    return new HostWorksheets(this.book);
  }

  get names(): NamedItems {
    return new NamedItems(this.book.file.names.filter(({ sheet }) => sheet === null));
  }

  get tables(): Tables {
    return new Tables(gridSheets(this.book));
  }

  get settings(): HostSettings {
    return new HostSettings(this.book.file.settings);
  }

  get customXmlParts(): HostXmlParts {
    return new HostXmlParts(this.book.file.xmlParts);
  }

  get protection(): BookProtection {
    return new BookProtection(this.book.file.structureLocked);
  }

  getSelectedRange(): HostRange {
    const face = this.book.workbook.getActiveSheet();
    const range = face.getSelection()?.getActiveRange()?.getRange();
    const area = range ? areaOf(range) : { top: 0, left: 0, bottom: 0, right: 0 };
    return new HostRange(new GridSheet(this.book, face), area);
  }

  getActiveCell(): HostRange {
    return this.getSelectedRange().getCell(0, 0);
  }

  byReference(reference: string): HostRange | RangeAreas {
    const [id = "", addresses = ""] = reference.split("|");
    handOverSheet(this.book.workbook);
    const face = required(this.book.workbook.getSheetBySheetId(id), `sheet ${id}`);
    const [first, ...others] = parseAreas(addresses);
    if (!first) throw new HostError("InvalidReference", reference);
    const sheet = new GridSheet(this.book, face);
    return others.length > 0 ? new RangeAreas(sheet, [first, ...others]) : new HostRange(sheet, first);
  }

  isEditing(): boolean {
    return this.editing.isOn();
  }

  edited(): Promise<void> {
    return this.editing.over();
  }

  calculated(): Promise<void> {
    this.asAddIn(() => handOverSheet(this.book.workbook));
    return this.calculation.isDone() ? Promise.resolve() : this.calculation.done();
  }

  finish(): void {
    this.asAddIn(() => {
      handOverSheet(this.book.workbook);
      looksOf(this.book.workbook).flush();
    });
    if (lacksTabs(this.book.workbook)) this.tabs.showSoon();
  }

  asAddIn<T>(write: () => T): T {
    return this.watching.asAddIn(write);
  }

  watch(object: HostObject, event: string, on: boolean): string {
    return this.watching.watch(object, event, on);
  }

  dispose(): void {
    this.tabs.dispose();
    this.calculation.dispose();
    this.watching.dispose();
  }
}

function injectorOf(book: HostBook): Injector {
  return book.workbook.getActiveSheet().getInject();
}
