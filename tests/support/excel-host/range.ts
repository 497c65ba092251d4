import { areaName, type Area } from "../../../src/core/address";
import { inside, listAreas, parseAreas } from "./areas";
import { keyOf, type BookModel, type Cell, type SheetModel } from "./book";
import { HostCellFormat } from "./cell-format";
import { HostConditionalFormats } from "./conditional-formats";
import { HostError } from "./protocol";
import { HostRangeAreas } from "./range-areas";
import { usedArea } from "./used-area";
import type { HostOptions } from "./workbook";

const CELLS_PER_READ = 5_000_000;

export class HostRange {
  static at(book: BookModel, sheet: SheetModel, address: string, options: HostOptions): HostRange {
    const [area] = parseAreas(address);
    if (!area) throw new HostError("InvalidArgument", address);
    return new HostRange(book, sheet, area, options);
  }

  constructor(
    private readonly book: BookModel,
    private readonly sheet: SheetModel,
    private readonly area: Area,
    private readonly options: HostOptions,
  ) {}

  get referenceId(): string {
    return `${this.sheet.id}|${areaName(this.area)}`;
  }

  get address(): string {
    return listAreas(this.sheet.name, [this.area]);
  }

  get worksheet(): { readonly name: string } {
    return this.sheet;
  }

  get rowIndex(): number {
    return this.area.top;
  }

  get columnIndex(): number {
    return this.area.left;
  }

  get rowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get columnCount(): number {
    return this.area.right - this.area.left + 1;
  }

  get rowHidden(): boolean | null {
    return mixed(this.rowCount, (row) => this.sheet.hiddenRows.has(this.area.top + row));
  }

  get columnHidden(): boolean | null {
    return mixed(this.columnCount, (column) => this.sheet.hiddenColumns.has(this.area.left + column));
  }

  get values(): unknown[][] | null {
    return this.map((cell) => cell?.value ?? "");
  }

  get formulas(): unknown[][] | null {
    return this.map((cell) => cell?.formula ?? cell?.value ?? "");
  }

  get numberFormat(): unknown {
    return this.map((cell) => cell?.format ?? "General");
  }

  get valueTypes(): unknown[][] | null {
    return this.map((cell) => {
      if (!cell || (cell.value === "" && !cell.formula)) return "Empty";
      if (cell.error) return "Error";
      return { number: "Double", boolean: "Boolean", string: "String" }[typeof cell.value as "string"];
    });
  }

  set values(inputs: unknown) {
    this.write(inputs);
  }

  set formulas(inputs: unknown) {
    this.write(inputs);
  }

  set numberFormat(formats: unknown) {
    this.refuseWhereLocked("format");
    this.each((row, column) => {
      const cell = this.sheet.cell(row, column);
      const format = String(
        Array.isArray(formats) ? formats[row - this.area.top][column - this.area.left] : formats,
      );
      if (cell) cell.format = format;
      else this.sheet.cells.set(keyOf(row, column), { value: "", format });
    });
  }

  get hyperlink(): unknown {
    return this.sheet.links.get(areaName(this.area)) ?? null;
  }

  set hyperlink(link: unknown) {
    this.sheet.links.set(areaName(this.area), link as object);
  }

  copyFrom(source: HostRange): void {
    this.each((row, column) => {
      const from = source.sheet.cell(source.area.top, source.area.left + column - this.area.left);
      new HostRange(
        this.book,
        this.sheet,
        { top: row, bottom: row, left: column, right: column },
        this.options,
      ).numberFormat = from?.format ?? "General";
    });
  }

  get format(): HostCellFormat {
    return new HostCellFormat(this.sheet, [this.area]);
  }

  get conditionalFormats(): HostConditionalFormats {
    return new HostConditionalFormats(this.book, this.sheet, [this.area], this.options);
  }

  getUsedRangeOrNullObject(valuesOnly: boolean): HostRange | null {
    const used = usedArea(this.sheet, valuesOnly, this.area);
    return used && new HostRange(this.book, this.sheet, used, this.options);
  }

  getMergedAreasOrNullObject(): HostRangeAreas | null {
    if (this.options.level < 13) throw new HostError("ApiNotFound", "getMergedAreasOrNullObject");
    const merges = this.sheet.merges.filter(({ top, left }) => inside(this.area, top, left));
    if (merges.length > 512) throw new HostError("GeneralException", "too many merged areas");
    return merges.length > 0 ? new HostRangeAreas(this.book, this.sheet, merges, this.options) : null;
  }

  getRowProperties(): { rowHidden: boolean }[] {
    const { top } = this.area;
    return Array.from({ length: this.rowCount }, (_, i) => ({
      rowHidden: this.sheet.hiddenRows.has(top + i),
    }));
  }

  getColumnProperties(): { columnHidden: boolean }[] {
    const { left } = this.area;
    return Array.from({ length: this.columnCount }, (_, i) => ({
      columnHidden: this.sheet.hiddenColumns.has(left + i),
    }));
  }

  getRow(row: number): HostRange {
    const top = this.area.top + row;
    return new HostRange(this.book, this.sheet, { ...this.area, top, bottom: top }, this.options);
  }

  getBoundingRect(other: HostRange): HostRange {
    const bottom = Math.max(this.area.bottom, other.area.bottom);
    return new HostRange(this.book, this.sheet, { ...this.area, bottom }, this.options);
  }

  merge(): void {
    this.sheet.merges.push(this.area);
  }

  /** Only ever called for a whole sheet. */
  unmerge(): void {
    this.sheet.merges = [];
  }

  clear(): void {
    this.sheet.cells.clear();
    this.sheet.links.clear();
    this.sheet.looks.splice(0);
  }

  select(): void {
    this.book.selected = areaName(this.area);
  }

  private map(read: (cell: Cell | undefined) => unknown): unknown[][] | null {
    if (this.rowCount * this.columnCount > CELLS_PER_READ) return null;
    const { top, left } = this.area;
    return Array.from({ length: this.rowCount }, (_, i) =>
      Array.from({ length: this.columnCount }, (__, j) => read(this.sheet.cell(top + i, left + j))),
    );
  }

  private write(inputs: unknown): void {
    this.refuseWhereLocked("content");
    const rows = inputs as unknown[][];
    if (rows.length !== this.rowCount || rows.some((row) => row.length !== this.columnCount)) {
      throw new HostError("InvalidArgument", "the matrix has not the range's shape");
    }
    this.each((row, column) => {
      // What a merged area hides takes nothing.
      if (this.sheet.merges.some((area) => inside(area, row, column) && !isFirst(area, row, column))) return;
      this.sheet.put(row, column, rows[row - this.area.top]?.[column - this.area.left]);
      const cell = this.sheet.cell(row, column);
      if (cell?.formula) this.compute(cell, cell.formula);
    });
  }

  private compute(cell: Cell, formula: string): void {
    cell.value = this.book.calculate(formula);
    if (typeof cell.value === "string" && cell.value.startsWith("#")) cell.error = true;
  }

  private refuseWhereLocked(what: "content" | "format"): void {
    const { protection } = this.sheet;
    if (!protection || (what === "format" && protection.allowFormatCells)) return;
    this.each((row, column) => {
      if (!this.sheet.cell(row, column)?.unlocked)
        throw new HostError("AccessDenied", "the sheet is protected");
    });
  }

  private each(visit: (row: number, column: number) => void): void {
    for (let row = this.area.top; row <= this.area.bottom; row++) {
      for (let column = this.area.left; column <= this.area.right; column++) visit(row, column);
    }
  }
}

function isFirst({ top, left }: Area, row: number, column: number): boolean {
  return row === top && column === left;
}

/** True or false for all lines, null where they differ. */
function mixed(count: number, isHidden: (line: number) => boolean): boolean | null {
  const first = isHidden(0);
  for (let line = 1; line < count; line++) if (isHidden(line) !== first) return null;
  return first;
}
