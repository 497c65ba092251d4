import { errorSentence } from "../workbook/error-sentence";
import type { WorkbookErrorCode } from "../workbook/port";
import { usePaneState } from "./pane-context";

/** The sentence of an error, with its remedy, in the reader's language. */
export function useTroubleSentence(): (code: WorkbookErrorCode) => string {
  const language = usePaneState((state) => state.language);
  return (code) => errorSentence(code, language === "en" ? "en" : "zh");
}
