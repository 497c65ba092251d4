import { WorkbookError } from "../port";
import { readXls } from "./read-xls";
import type { XlsAnswer } from "./xls-answer";

/** Reads an .xls file in the thread it is called in; whatever goes wrong is part of the answer. */
export function answerXls(bytes: Uint8Array): XlsAnswer {
  try {
    return { book: readXls(bytes) };
  } catch (error) {
    if (error instanceof WorkbookError) return { code: error.code, detail: error.detail };
    return { code: "damaged", detail: error instanceof Error ? error.message : String(error) };
  }
}
