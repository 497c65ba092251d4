import type { Report } from "../../core/report/report";
import type { WorkbookErrorCode } from "../../workbook/port";
import type { Language } from "../../core/messages/codes";
import { NO_FILTER, type FindingFilter, type ListTab } from "../select/filter-findings";
import type { CheckOutcome, CheckProgress, Choices, Scope } from "../services/check-service";
import type { RegionChoice } from "../services/standard-service";
import type { EditPlan, Receipt, WriteKind } from "../services/write-service";

/** What went wrong: the code has a sentence, the detail is for the engineer. */
export interface Trouble {
  readonly code: WorkbookErrorCode;
  readonly detail: string;
}

export interface CheckState {
  readonly status: "idle" | "running" | "done" | "failed" | "cancelled";
  /** Live mode checks without a word; the last results stay until the new ones are there. */
  readonly quiet: boolean;
  readonly progress: CheckProgress | null;
  /** What a running check has found so far. */
  readonly arrived: Report | null;
  readonly outcome: CheckOutcome | null;
}

export interface ListState {
  readonly tab: ListTab;
  readonly search: string;
  readonly filter: FindingFilter;
  /** Keys of the open groups of each tab; null while nobody has opened or closed one. */
  readonly openGroups: Readonly<Record<ListTab, readonly string[] | null>>;
  /** The row that the keyboard is on. */
  readonly active: string | null;
  /** The finding whose details are open. */
  readonly opened: number | null;
}

export interface WriteState {
  readonly step: "none" | "planning" | "shown" | "applying" | "done" | "taking-back" | "failed";
  readonly kind: WriteKind | null;
  readonly plan: EditPlan | null;
  readonly trouble: Trouble | null;
  /** The last write that can be taken back, whatever else was shown since. */
  readonly receipt: Receipt | null;
}

/** A reason that somebody gave for a finding. */
export interface Answer {
  readonly reason: string;
  /** The ISO day on which it was given. */
  readonly on: string;
}

/** What comes back with the workbook. */
export interface Kept {
  readonly region: string;
  /** Null: the day of the check. */
  readonly on: string | null;
  readonly scope: Scope;
  readonly choices: Choices;
  readonly view: string;
  readonly tab: ListTab;
  readonly openGroups: ListState["openGroups"];
  readonly answers: Readonly<Record<string, Answer>>;
}

export interface PaneState {
  readonly ready: boolean;
  readonly view: string;
  readonly language: Language;
  /** Whether the first screen was seen. */
  readonly introduced: boolean;
  readonly online: boolean;
  /** Re-check after every edit. */
  readonly live: boolean;
  readonly regions: readonly RegionChoice[];
  readonly request: Pick<Kept, "region" | "on" | "scope" | "choices">;
  readonly answers: Kept["answers"];
  /** What last went wrong, outside of a write; null once it was seen or a new check began. */
  readonly trouble: Trouble | null;
  readonly check: CheckState;
  readonly list: ListState;
  readonly write: WriteState;
}

export const FIRST_VIEW = "check";
export const NATION = "000000";

export const INITIAL_STATE: PaneState = {
  ready: false,
  view: FIRST_VIEW,
  language: "zh-CN",
  introduced: false,
  online: true,
  live: false,
  regions: [],
  request: { region: NATION, on: null, scope: "sheet", choices: {} },
  answers: {},
  check: { status: "idle", quiet: false, progress: null, arrived: null, outcome: null },
  trouble: null,
  list: {
    tab: "school",
    search: "",
    filter: NO_FILTER,
    openGroups: { school: null, indicator: null, doubt: null },
    active: null,
    opened: null,
  },
  write: { step: "none", kind: null, plan: null, trouble: null, receipt: null },
};

/** The report on show: what has arrived of a running check, else the last whole one. */
export function shownReport({ status, quiet, arrived, outcome }: CheckState): Report | null {
  if (status === "running" && !quiet) return arrived;
  return outcome?.report ?? null;
}
