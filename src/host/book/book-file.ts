import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { BookName, FileSide } from "./host-book";
import { readAddInSettings } from "./add-in-settings";
import { readXmlParts } from "./open/file-xml-parts";
import type { GridBook } from "./open/read-grid-book";
import { GridRuleView } from "./rules/grid-view";
import { AddedSheet, FileSheet } from "./sheet-file";
import { BookXmlParts } from "./xml-parts";

/** The side of an opened file. */
export class BookFile implements FileSide {
  readonly structureLocked: boolean;
  readonly calculateOnLoad: boolean;
  readonly names: readonly BookName[];
  readonly xmlParts: BookXmlParts;
  readonly settings: Map<string, string>;
  private readonly sheets: Map<string, FileSheet | AddedSheet>;

  constructor(
    book: GridBook,
    private readonly api: FUniver,
    private readonly workbook: FWorkbook,
  ) {
    this.structureLocked = book.structureLocked;
    this.calculateOnLoad = book.package.parts.calculateOnLoad;
    this.names = book.names;
    this.xmlParts = new BookXmlParts(
      readXmlParts(book.package),
      () => `{${crypto.randomUUID().toUpperCase()}}`,
    );
    this.settings = readAddInSettings(this.xmlParts);
    this.sheets = new Map(
      book.sheets.map((sheet) => {
        const { id } = sheet.data;
        const styleAt = (row: number, column: number) => this.styleAt(id, row, column);
        return [id, new FileSheet(sheet, book.styles.locked, styleAt, this.view(id))];
      }),
    );
  }

  sheet(id: string): FileSheet | AddedSheet {
    const known = this.sheets.get(id) ?? new AddedSheet(this.view(id));
    this.sheets.set(id, known);
    return known;
  }

  private view(id: string): GridRuleView {
    return new GridRuleView(this.api, this.workbook, id);
  }

  private styleAt(id: string, row: number, column: number): string | null {
    const style = this.workbook.getSheetBySheetId(id)?.getSheet().getCellMatrix().getValue(row, column)?.s;
    return style === undefined || style === null ? null : typeof style === "string" ? style : "own";
  }
}
