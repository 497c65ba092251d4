import { Kind, type Protection, type SheetSnapshot, type SheetState } from "../../snapshot";
import type { Area } from "../../../core/address";
import { inPage, type CellPages } from "./cell-pages";
import type { SheetFormulas } from "./sheet-formulas";
import type { TextTable } from "./text-table";

/** All that was read of a sheet. */
export interface SheetData {
  readonly name: string;
  readonly state: SheetState;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly protection: Protection;
  readonly pages: CellPages;
  readonly formulas: SheetFormulas;
  readonly shared: TextTable;
  readonly own: TextTable;
  /** Number formats by style. */
  readonly formats: readonly string[];
}

/** A sheet of an .xlsx file, asked cell by cell. A cell that holds nothing has the format "General". */
export class XlsxSheet implements SheetSnapshot {
  readonly name: string;
  readonly state: SheetState;
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly protection: Protection;
  private readonly pages: CellPages;

  constructor(private readonly data: SheetData) {
    this.name = data.name;
    this.state = data.state;
    this.rows = data.pages.rows;
    this.columns = data.pages.columns;
    this.merges = data.merges;
    this.hiddenRows = data.hiddenRows;
    this.hiddenColumns = data.hiddenColumns;
    this.protection = data.protection;
    this.pages = data.pages;
  }

  kind(row: number, column: number): Kind {
    const page = this.pages.page(row, column);
    return page === undefined ? Kind.blank : (page.kinds[inPage(row)] as Kind);
  }

  number(row: number, column: number): number {
    const page = this.pages.page(row, column);
    if (page === undefined) return NaN;
    const kind = page.kinds[inPage(row)];
    return kind === Kind.number || kind === Kind.boolean ? page.values[inPage(row)]! : NaN;
  }

  text(row: number, column: number): string {
    const page = this.pages.page(row, column);
    if (page === undefined) return "";
    const kind = page.kinds[inPage(row)];
    return kind === Kind.text || kind === Kind.error ? this.textOf(page.values[inPage(row)]!) : "";
  }

  formula(row: number, column: number): string | null {
    const formula = this.pages.page(row, column)?.formulas?.[inPage(row)] ?? 0;
    return formula === 0 ? null : this.data.formulas.textAt(formula - 1, row, column);
  }

  computed(row: number, column: number): boolean {
    const page = this.pages.page(row, column);
    if (!page?.formulas) return true;
    return page.formulas[inPage(row)] === 0 || page.kinds[inPage(row)] !== Kind.blank;
  }

  format(row: number, column: number): string {
    const page = this.pages.page(row, column);
    if (page === undefined) return "General";
    const style = page.styles === null ? page.style : page.styles[inPage(row)]!;
    return this.data.formats[style] ?? "General";
  }

  private textOf(index: number): string {
    const { shared, own } = this.data;
    return index < shared.count ? shared.text(index) : own.text(index - shared.count);
  }
}
