import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { PackageTools } from "../../workbook/xlsx/write/package-draft";
import { BookFile } from "./book-file";
import type { HostBook } from "./host-book";
import { readGridBook, workbookData } from "./open/read-grid-book";

/** A book whose file is at hand, so that it can be saved. */
export class OpenedBook implements HostBook {
  constructor(
    readonly name: string,
    readonly workbook: FWorkbook,
    readonly file: BookFile,
    /** The file as it was opened. */
    readonly bytes: Uint8Array,
    readonly tools: PackageTools,
  ) {}
}

let opened = 0;

/**
 * Opens an .xlsx file in the grid, as one workbook more.
 * @param name the file's, without its folder.
 * @throws WorkbookError saying what the file is instead, or that it is damaged or too large; the grid is untouched then.
 */
export function openBook(bytes: Uint8Array, name: string, api: FUniver, tools: PackageTools): OpenedBook {
  const book = readGridBook(bytes, name, tools.inflater);
  const data = workbookData(book, `book-${++opened}`, name);
  const workbook = api.createWorkbook(data);
  const front = book.sheets[book.active];
  if (book.active > 0 && front?.values.state === "visible") workbook.setActiveSheet(front.data.id);
  return new OpenedBook(name, workbook, new BookFile(book, api, workbook), bytes, tools);
}
