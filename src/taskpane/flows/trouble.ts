import { WorkbookError } from "../../workbook/port";
import type { Trouble } from "../state/pane-state";

/** What went wrong as data: a workbook's error keeps its code, any other is the host's. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof WorkbookError) return { code: error.code, detail: error.detail };
  return { code: "host-failure", detail: error instanceof Error ? error.message : String(error) };
}
