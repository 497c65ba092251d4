import type { PaneServices } from "../services";
import type { HostService } from "../services/host-service";
import { CheckedBook } from "./checked-book";
import { checkOverBook } from "./check-over-book";
import type { OpenBook } from "./open-book";
import { standardsOfData } from "./standards-of-data";
import { writeOverBook } from "./write-over-book";

/** The pane's services on an open workbook, whatever shows it. */
export function servicesOverBook(book: OpenBook, host: HostService): PaneServices {
  const checked = new CheckedBook(book);
  return { check: checkOverBook(checked), write: writeOverBook(checked), standard: standardsOfData, host };
}
