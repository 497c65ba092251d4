import { Kind, type SheetSnapshot } from "../snapshot";
import { CellPages } from "../xlsx/read/cell-pages";
import { forgetUncalculated } from "../xlsx/read/forget-uncalculated";
import { XlsxSheet, type SheetData } from "../xlsx/read/sheet-data";
import { SheetFormulas } from "../xlsx/read/sheet-formulas";
import { TextTable } from "../xlsx/read/text-table";

/** What stands around a sheet's cells. */
export type SheetSurroundings = Pick<
  SheetData,
  "name" | "state" | "merges" | "hiddenRows" | "hiddenColumns" | "protection"
>;

const PLAIN: Omit<SheetSurroundings, "name"> = {
  state: "visible",
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  protection: { on: false, allowFormatCells: true },
};

/**
 * A sheet put together cell by cell, for files that are no packages. Rows and columns count from 0.
 * Every method throws WorkbookError `damaged` outside the grid of a sheet and `too-large` for more
 * than a machine should hold.
 */
export class SheetDraft {
  private readonly pages = new CellPages();
  private readonly texts = new TextTable();
  private readonly known = new Map<string, number>();
  private readonly formulas = new SheetFormulas(this.texts);
  private readonly formats = ["General"];

  putNumber(row: number, column: number, value: number, format = "General"): void {
    this.pages.put(row, column, Kind.number, value, this.styleOf(format));
  }

  putText(row: number, column: number, text: string): void {
    this.pages.put(row, column, Kind.text, this.textNumber(text), 0);
  }

  putBoolean(row: number, column: number, value: boolean): void {
    this.pages.put(row, column, Kind.boolean, Number(value), 0);
  }

  /** @param code as Excel shows it, "#DIV/0!" */
  putError(row: number, column: number, code: string): void {
    this.pages.put(row, column, Kind.error, this.textNumber(code), 0);
  }

  /** Room for a formula whose result the file does not keep. */
  putUncomputed(row: number, column: number): void {
    this.pages.put(row, column, Kind.blank, 0, 0);
  }

  /** The formula, without its "=", of a cell that was put before. */
  putFormula(row: number, column: number, formula: string): void {
    this.pages.putFormula(row, column, this.formulas.addOwn(this.textNumber(formula)));
  }

  sheet(around: Partial<SheetSurroundings> & Pick<SheetSurroundings, "name">): SheetSnapshot {
    const { pages, formulas, texts, formats } = this;
    forgetUncalculated({ pages, formulas, calculateOnLoad: false });
    return new XlsxSheet({ ...PLAIN, ...around, pages, formulas, formats, shared: texts, own: NO_TEXTS });
  }

  private styleOf(format: string): number {
    const at = this.formats.lastIndexOf(format);
    return at >= 0 ? at : this.formats.push(format) - 1;
  }

  private textNumber(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const number = this.texts.addText(text);
    this.known.set(text, number);
    return number;
  }
}

const NO_TEXTS = new TextTable();
