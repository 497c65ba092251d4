import type { PaneServices } from "../services";
import type { HostService } from "../services/host-service";
import { AddedFiles } from "./added-files";
import { CheckedBook } from "./checked-book";
import { checkOverBook } from "./check-over-book";
import type { OpenBook } from "./open-book";
import { saidOverBook } from "./said-over-book";
import { standardsOfData } from "./standards-of-data";
import { writeOverBook } from "./write-over-book";

/** The pane's services on an open workbook, whatever shows it. */
export function servicesOverBook(book: OpenBook, host: HostService): PaneServices {
  const files = new AddedFiles();
  const checked = new CheckedBook(book, files);
  return {
    check: checkOverBook(checked),
    write: writeOverBook(checked),
    standard: standardsOfData,
    host,
    files,
    said: saidOverBook(book),
  };
}
