import { parseAreas, WHOLE_SHEET } from "./areas";
import type { BookModel, SheetModel } from "./book";
import { HostError } from "./protocol";
import { HostRange } from "./range";
import { HostRangeAreas } from "./range-areas";
import { HostNames } from "./settings";
import { usedArea } from "./used-area";
import type { HostOptions } from "./workbook";

export class HostWorksheet {
  readonly names: HostNames;

  constructor(
    private readonly book: BookModel,
    private readonly sheet: SheetModel,
    private readonly options: HostOptions,
  ) {
    this.names = new HostNames(sheet.names);
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  get visibility(): string {
    return this.sheet.visibility;
  }

  get tabColor(): string {
    return this.sheet.tabColor;
  }

  set tabColor(color: string) {
    this.sheet.tabColor = color;
  }

  get protection() {
    const { protection } = this.sheet;
    return { protected: protection !== null, options: protection ?? { allowFormatCells: true } };
  }

  get freezePanes() {
    return { freezeRows: (rows: number) => (this.sheet.page.frozenRows = rows) };
  }

  get horizontalPageBreaks() {
    const breaks = (this.sheet.page.breaks ??= []) as string[];
    const add = (address: string) => ({ at: breaks.push(address) });
    return { add, removePageBreaks: () => breaks.splice(0) };
  }

  get pageLayout(): object {
    return pageOf(this.sheet.page);
  }

  getUsedRangeOrNullObject(valuesOnly: boolean): HostRange | null {
    const used = usedArea(this.sheet, valuesOnly);
    return used && new HostRange(this.book, this.sheet, used, this.options);
  }

  getRange(address?: string | null): HostRange {
    if (!address) return new HostRange(this.book, this.sheet, WHOLE_SHEET, this.options);
    return HostRange.at(this.book, this.sheet, address, this.options);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): HostRange {
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    return new HostRange(this.book, this.sheet, area, this.options);
  }

  getCell(row: number, column: number): HostRange {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getRanges(addresses: string): HostRangeAreas {
    return new HostRangeAreas(this.book, this.sheet, parseAreas(addresses), this.options);
  }

  activate(): void {
    if (this.sheet.visibility !== "Visible") throw new HostError("InvalidOperation", "the sheet is hidden");
    this.book.active = this.sheet.name;
  }

  delete(): void {
    if (this.book.structureProtected) throw new HostError("AccessDenied", "the structure is protected");
    if (this.book.sheets.length === 1) throw new HostError("InvalidOperation", "the last sheet");
    this.book.sheets.splice(this.book.sheets.indexOf(this.sheet), 1);
  }
}

/** Writes whatever is set into the page's record. */
function pageOf(page: Record<string, unknown>): object {
  const members = ["orientation", "zoom", "paperSize", "centerHorizontally"].map((name) => [
    name,
    { get: () => page[name] ?? null, set: (value: unknown) => (page[name] = value), enumerable: true },
  ]);
  const layout = { setPrintTitleRows: (rows: string) => (page.titleRows = rows) };
  return Object.defineProperties(layout, Object.fromEntries(members) as PropertyDescriptorMap);
}
