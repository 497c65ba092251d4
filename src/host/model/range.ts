import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { cellName, parseCell, type Area } from "../../core/address";
import type { BookLink } from "../book/host-book";
import { HostError, HostObject } from "../dispatch/host-object";
import { holds, listAddresses, localAddress, parseAddress, WHOLE_SHEET } from "./addresses";
import { AreaFormat } from "./area-format";
import { readInput } from "./cell-input";
import { valueOf, valueTypeOf } from "./cell-reading";
import { RuleCollection } from "./conditional-formats";
import { filled, rangeOf, within, type GridSheet } from "./grid-sheet";
import { refuseLocked, refuseLooks } from "./guard";
import { lineProperties, mixed } from "./lines";
import { RangeAreas } from "./range-areas";
import { scrollTo } from "./scroll";
import { forgetSteps } from "./undo";
import { HostWorksheet } from "./worksheet";

/** More cells are not told at once; the values are null then, as in Excel. */
const CELLS_PER_READ = 5_000_000;
const MERGED_AREAS_PER_READ = 512;

/** Excel's Range: one rectangle of a sheet. */
export class HostRange extends HostObject {
  readonly officeClass = "Range";

  constructor(
    readonly sheet: GridSheet,
    readonly area: Area,
  ) {
    super();
  }

  get referenceId(): string {
    return `${this.sheet.id}|${localAddress(this.area)}`;
  }

  get address(): string {
    return listAddresses(this.sheet.name, [this.area]);
  }

  get worksheet(): HostWorksheet {
    return new HostWorksheet(this.sheet);
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

  get cellCount(): number {
    return this.rowCount * this.columnCount;
  }

  get rowHidden(): boolean | null {
    return mixed(this.area.top, this.area.bottom, (row) => this.sheet.rowHidden(row));
  }

  get columnHidden(): boolean | null {
    return mixed(this.area.left, this.area.right, (column) => this.sheet.columnHidden(column));
  }

  get values(): unknown[][] | null {
    return this.read(valueOf);
  }

  set values(inputs: unknown) {
    this.write(inputs);
  }

  get valueTypes(): unknown[][] | null {
    return this.read(valueTypeOf);
  }

  get formulas(): unknown[][] | null {
    return this.read((cell, row, column) => this.sheet.formula(cell, row, column) ?? valueOf(cell));
  }

  set formulas(inputs: unknown) {
    this.write(inputs);
  }

  get numberFormat(): unknown[][] | null {
    const formats = this.sheet.numberFormats();
    return this.read((cell, row, column) => formats.of(cell, row, column));
  }

  set numberFormat(formats: unknown) {
    refuseLooks(this.sheet);
    const format = this.matrix(formats);
    const looks = new Map<string, IStyleData>();
    this.sheet.paint([this.area], (_area, row, column) => {
      const pattern = format(row, column);
      if (typeof pattern !== "string") return null;
      const look = looks.get(pattern) ?? { n: { pattern } };
      looks.set(pattern, look);
      return look;
    });
  }

  get hyperlink(): unknown {
    const link = this.sheet.side.links.get(cellName(this.area.top, this.area.left));
    if (!link) return null;
    return "location" in link ? { documentReference: link.location } : { address: link.address };
  }

  set hyperlink(given: { documentReference?: string; address?: string; textToDisplay?: string }) {
    refuseLocked(this.sheet, this.area);
    const { documentReference, address, textToDisplay } = given;
    if (address) throw new HostError("ApiNotFound", "This host does not have links to other addresses.");
    const link: BookLink = { location: documentReference ?? "" };
    this.sheet.side.links.set(cellName(this.area.top, this.area.left), link);
    if (textToDisplay !== undefined && this.values?.[0]?.[0] !== textToDisplay) {
      this.write([[`'${textToDisplay}`]]);
    }
  }

  get format(): AreaFormat {
    return new AreaFormat(this.sheet, [this.area]);
  }

  get conditionalFormats(): RuleCollection {
    return new RuleCollection(this.sheet, [this.area]);
  }

  getCell(row: number, column: number): HostRange {
    const [top, left] = [this.area.top + row, this.area.left + column];
    return new HostRange(this.sheet, { top, left, bottom: top, right: left });
  }

  getRow(row: number): HostRange {
    const top = this.area.top + row;
    return new HostRange(this.sheet, { ...this.area, top, bottom: top });
  }

  getColumn(column: number): HostRange {
    const left = this.area.left + column;
    return new HostRange(this.sheet, { ...this.area, left, right: left });
  }

  /** The smallest range that holds both. */
  getBoundingRect(other: HostRange | string): HostRange {
    const { top, left, bottom, right } = typeof other === "string" ? parseAddress(other) : other.area;
    return new HostRange(this.sheet, {
      top: Math.min(this.area.top, top),
      left: Math.min(this.area.left, left),
      bottom: Math.max(this.area.bottom, bottom),
      right: Math.max(this.area.right, right),
    });
  }

  getEntireRow(): HostRange {
    return new HostRange(this.sheet, { ...this.area, left: 0, right: WHOLE_SHEET.right });
  }

  getEntireColumn(): HostRange {
    return new HostRange(this.sheet, { ...this.area, top: 0, bottom: WHOLE_SHEET.bottom });
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean): HostRange | null {
    const used = this.sheet.used(this.area, valuesOnly === true);
    return used && new HostRange(this.sheet, used);
  }

  getUsedRange(valuesOnly?: boolean): HostRange {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getMergedAreasOrNullObject(): RangeAreas | null {
    const merges = this.sheet.merges().filter(({ top, left }) => holds(this.area, top, left));
    if (merges.length > MERGED_AREAS_PER_READ) {
      throw new HostError("GeneralException", "There are too many merged areas for one answer.");
    }
    return merges.length > 0 ? new RangeAreas(this.sheet, merges) : null;
  }

  getRowProperties(wanted: { rowHidden?: boolean }): object[] {
    return lineProperties(wanted, "rowHidden", this.area.top, this.area.bottom, (row) =>
      this.sheet.rowHidden(row),
    );
  }

  getColumnProperties(wanted: { columnHidden?: boolean }): object[] {
    const { left, right } = this.area;
    return lineProperties(wanted, "columnHidden", left, right, (column) => this.sheet.columnHidden(column));
  }

  merge(across?: boolean): void {
    refuseLocked(this.sheet, this.area);
    if (!across && this.isFree()) return this.sheet.merge(this.area);
    const range = this.sheet.face.getRange(rangeOf(this.area));
    if (across) range.mergeAcross({ isForceMerge: true });
    else range.merge({ isForceMerge: true });
  }

  unmerge(): void {
    for (const merge of this.sheet.mergesIn(this.area)) this.sheet.face.getRange(rangeOf(merge)).breakApart();
  }

  /** Looks only: the rest of what Excel copies is not done here. The source is repeated where it is smaller. */
  copyFrom(source: HostRange, copyType?: string): void {
    if (copyType !== "Formats") throw new HostError("ApiNotFound", `This host does not copy ${copyType}.`);
    refuseLooks(this.sheet);
    const { area, rowCount, columnCount } = source;
    this.sheet.paint([this.area], (_area, row, column) => {
      const from = [(row - this.area.top) % rowCount, (column - this.area.left) % columnCount] as const;
      const looks = source.sheet.style(area.top + from[0], area.left + from[1]);
      const former = Object.keys(this.sheet.style(row, column)).map((name) => [name, null]);
      return { ...Object.fromEntries(former), ...looks };
    });
  }

  clear(applyTo?: string): void {
    refuseLocked(this.sheet, this.area);
    const range = this.sheet.face.getRange(rangeOf(within(this.area, this.sheet.face)));
    const what = applyTo ?? "All";
    range.clear({ contentsOnly: what === "Contents", formatOnly: what === "Formats" });
    if (what === "All" || what === "Hyperlinks" || what === "RemoveHyperlinks") this.clearLinks();
    if (what !== "All" || !isWhole(this.area)) return;
    this.sheet.side.emptied = true;
    forgetSteps(this.sheet);
  }

  select(): void {
    this.sheet.face.activate();
    this.sheet.face.getRange(rangeOf(within(this.area, this.sheet.face))).activate();
    scrollTo(this.sheet, this.area);
  }

  /** Nothing is in it but in the first cell, and no merged area reaches into it. */
  private isFree(): boolean {
    return this.sheet.isBare(this.area) && this.sheet.mergesIn(this.area).length === 0;
  }

  private clearLinks(): void {
    for (const cell of [...this.sheet.side.links.keys()]) {
      const place = parseCell(cell);
      if (place && holds(this.area, place.row, place.column)) this.sheet.side.links.delete(cell);
    }
  }

  private read<T>(read: (cell: Nullable<ICellData>, row: number, column: number) => T): T[][] | null {
    return this.cellCount > CELLS_PER_READ ? null : this.sheet.map(this.area, read);
  }

  /** What a merged area hides takes nothing; null leaves a cell as it is. */
  private write(inputs: unknown): void {
    refuseLocked(this.sheet, this.area);
    const input = this.matrix(inputs);
    const merges = this.sheet.mergesIn(this.area);
    const cells = filled(this.area, (row, column) => {
      const given = input(row, column);
      if (given === null || given === undefined || this.sheet.isHidden(merges, row, column)) return null;
      return readInput(given as string | number | boolean);
    });
    this.sheet.write(cells, this.area);
  }

  /** One value for all cells, or a matrix of the range's shape. */
  private matrix(given: unknown): (row: number, column: number) => unknown {
    if (!Array.isArray(given)) return () => given;
    const rows = given as readonly (readonly unknown[])[];
    const fits = rows.length === this.rowCount && rows.every((row) => row.length === this.columnCount);
    if (!fits) throw new HostError("InvalidArgument", "The matrix has not the shape of the range.");
    return (row, column) => rows[row - this.area.top]?.[column - this.area.left];
  }
}

function isWhole({ top, left, bottom, right }: Area): boolean {
  return top === 0 && left === 0 && bottom === WHOLE_SHEET.bottom && right === WHOLE_SHEET.right;
}
