import type { Edit } from "../../workbook/edit";
import type { WorkbookPort } from "../../workbook/port";
import type { CellSpot } from "../services/check-service";
import type { TextStore } from "../services/host-service";

/** A workbook that somebody looks at: what the pane needs beside reading and writing. */
export interface OpenBook {
  readonly port: WorkbookPort;
  activeSheet(): Promise<string>;
  selected(): Promise<CellSpot | null>;
  /** Kept in the workbook. */
  readonly texts: TextStore;
  /** The edits that take back the last change, also after the pane was closed; null where there is none. */
  lastInverse(): Promise<readonly Edit[] | null>;
}
