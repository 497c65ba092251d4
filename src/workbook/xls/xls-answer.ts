import { bookOf, type FlatBook } from "../cells/flat-book";
import { WORKBOOK_ERRORS, WorkbookError } from "../port";
import type { WorkbookSnapshot } from "../snapshot";

/** What the thread that reads .xls files sends back. Errors lose their class on the way, so that they go as data. */
export type XlsAnswer = { readonly book: FlatBook } | { readonly code: string; readonly detail: string };

/** The workbook in an answer. @throws WorkbookError what the other thread ran into */
export function bookIn(answer: XlsAnswer, fileName: string): WorkbookSnapshot {
  if ("book" in answer) return bookOf(answer.book, fileName);
  const code = WORKBOOK_ERRORS.find((one) => one === answer.code) ?? "damaged";
  throw new WorkbookError(code, answer.detail);
}
