import type { CellPlace } from "../core/address";
import type { Edit } from "./edit";
import type { WorkbookSnapshot } from "./snapshot";

/** Told while something long goes on; `done` of `total` units of work. */
export type Progress = (done: number, total: number, what: string) => void;

export interface ReadOptions {
  /** Only this sheet; all sheets where it is left out. */
  readonly sheet?: string;
  readonly progress?: Progress;
  /** Aborting leaves the workbook as it was. */
  readonly signal?: AbortSignal;
}

/** The only way any shell touches a workbook. Every adapter passes `tests/contract/workbook-port.contract.ts`. */
export interface WorkbookPort {
  read(options?: ReadOptions): Promise<WorkbookSnapshot>;
  /**
   * Applies all edits or none.
   * @returns the edits that take it all back exactly.
   * @throws WorkbookError with a code a shell can turn into one sentence.
   */
  apply(edits: readonly Edit[]): Promise<readonly Edit[]>;
  select(sheet: string, cell: CellPlace): Promise<void>;
  /** Calls back after a person changed cells; returns how to stop. */
  onChange(listener: (sheet: string) => void): Promise<() => void>;
}

export const WORKBOOK_ERRORS = [
  "not-found",
  "empty-file",
  "not-a-workbook",
  "csv-file",
  "html-file",
  "ods-file",
  "xlsb-file",
  "legacy-xls",
  "wps-et",
  "encrypted",
  "damaged",
  "too-large",
  "sheet-protected",
  "sheet-missing",
  "in-other-file",
  "read-only",
  "busy-editing",
  "connection-lost",
  "name-taken",
  "host-failure",
] as const;
export type WorkbookErrorCode = (typeof WORKBOOK_ERRORS)[number];

/** A workbook could not be read or written. The shell says the sentence; `detail` is for the engineer. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly detail: string,
    options?: { cause?: unknown },
  ) {
    super(`${code}: ${detail}`, options);
    this.name = "WorkbookError";
  }
}
