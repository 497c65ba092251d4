import type { Field } from "../../core/field";
import type { Finding, Report } from "../../core/report/report";
import type { Stage } from "../../core/stage";
import type { WorkbookErrorCode } from "../../workbook/port";
import type { Language } from "../../core/messages/codes";

/** The sheet in front, or the whole book. */
export type Scope = "sheet" | "workbook";

export type ChoiceValue = string | number | boolean;
/** Unsure readings that somebody decided: id of the setting -> value. Others keep the stricter reading. */
export type Choices = Readonly<Record<string, ChoiceValue>>;

export interface CheckRequest {
  readonly scope: Scope;
  /** Six digits; "000000" is the nation. */
  readonly region: string;
  /** An ISO day. */
  readonly on: string;
  readonly choices: Choices;
}

/** How far a running check is: `done` of `total` sheets, now at `sheet`. */
export interface CheckProgress {
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
}

export interface CheckWatch {
  readonly progress: (progress: CheckProgress) => void;
  /** What is known so far, whenever a sheet is done. Leaving it out is no error. */
  readonly arrived: (report: Report) => void;
  /** Aborting leaves the workbook as it was. */
  readonly signal: AbortSignal;
}

/** A sheet that can be read but not be marked, and why. */
export interface Hindrance {
  readonly sheet: string;
  readonly code: WorkbookErrorCode;
}

export interface CheckOutcome {
  readonly report: Report;
  /** Sheets that cannot take marks; their findings are in the report all the same. */
  readonly hindrances: readonly Hindrance[];
  /** Hidden rows that were counted. */
  readonly hiddenRows: number;
  /** True where the open workbook bears marks that this check would set otherwise. */
  readonly staleMarks?: boolean | undefined;
}

export interface CellSpot {
  readonly file: string;
  readonly sheet: string;
  /** "G6" */
  readonly cell: string;
}

/** What a person says a column holds. Null: nothing that is checked. */
export interface ColumnCorrection {
  readonly file: string;
  readonly sheet: string;
  /** "G" */
  readonly column: string;
  readonly field: Field | null;
  readonly stage: Stage | null;
}

/** A row of a table of the last check, and whether it was taken for a school. */
export interface NamedRow {
  readonly sheet: string;
  /** As people count. */
  readonly row: number;
  readonly name: string;
  readonly isSchool: boolean;
}

export interface CheckService {
  run(request: CheckRequest, watch: CheckWatch): Promise<CheckOutcome>;
  /** Brings the cell before the person's eyes. */
  select(spot: CellSpot): Promise<void>;
  /** The selected cell; null where nothing or more than one area is selected. */
  selected(): Promise<CellSpot | null>;
  /** The row of a cell in a table of the last check; null where it is in none, or has no name. */
  rowAt(spot: CellSpot): NamedRow | null;
  /** Kept in the workbook; counts from the next check. */
  correctColumn(correction: ColumnCorrection): Promise<void>;
  /** Calls back after a person changed cells; returns how to stop. */
  onChange(listener: (sheet: string) => void): Promise<() => void>;
  /** The whole sentence: what is wrong, which clause says so, what mends it. Only of findings of a check that was made. */
  message(finding: Finding, language: Language): string;
  /** The short name of an indicator that is not one of the seven; null where there is none. */
  label(indicator: string, language: Language): string | null;
}
