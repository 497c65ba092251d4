import type { Report } from "../../core/report/report";
import type { Language } from "../../core/messages/codes";
import type { FindingFilter, ListTab } from "../select/filter-findings";
import type { CheckOutcome, CheckProgress } from "../services/check-service";
import type { RegionChoice } from "../services/standard-service";
import type { EditPlan, Receipt, WriteKind } from "../services/write-service";
import type { Answer, Kept, PaneState, Trouble } from "./pane-state";

export type CheckAction =
  | { readonly type: "check/started"; readonly quiet: boolean }
  | { readonly type: "check/progress"; readonly progress: CheckProgress }
  | { readonly type: "check/arrived"; readonly report: Report }
  | { readonly type: "check/done"; readonly outcome: CheckOutcome }
  | { readonly type: "check/cancelled" }
  | { readonly type: "check/failed" };

export type ListAction =
  | { readonly type: "list/tab"; readonly tab: ListTab }
  | { readonly type: "list/search"; readonly search: string }
  | { readonly type: "list/filter"; readonly filter: FindingFilter }
  | { readonly type: "list/open-groups"; readonly keys: readonly string[] }
  | { readonly type: "list/active"; readonly row: string | null }
  | { readonly type: "list/opened"; readonly finding: number | null };

export type WriteAction =
  | { readonly type: "write/planning"; readonly kind: WriteKind }
  | { readonly type: "write/shown"; readonly plan: EditPlan }
  | { readonly type: "write/applying" }
  | { readonly type: "write/done"; readonly receipt: Receipt }
  | { readonly type: "write/taking-back" }
  | { readonly type: "write/taken-back" }
  | { readonly type: "write/failed"; readonly trouble: Trouble }
  | { readonly type: "write/dismissed" };

export type PaneAction =
  | CheckAction
  | ListAction
  | WriteAction
  | {
      readonly type: "opened";
      readonly kept: Kept | null;
      readonly language: Language;
      readonly introduced: boolean;
      readonly regions: readonly RegionChoice[];
      readonly receipt: Receipt | null;
    }
  | { readonly type: "view"; readonly view: string }
  /** Null: it was seen. */
  | { readonly type: "trouble"; readonly trouble: Trouble | null }
  | { readonly type: "language"; readonly language: Language }
  | { readonly type: "introduced" }
  | { readonly type: "online"; readonly online: boolean }
  | { readonly type: "live"; readonly live: boolean }
  | { readonly type: "request"; readonly change: Partial<PaneState["request"]> }
  /** Null takes the answer away. */
  | { readonly type: "answer"; readonly key: string; readonly answer: Answer | null };
