import type { Desk } from "../desk/desk";
import type { UnsavedWork } from "../recovery/unsaved-work";

export interface Notice {
  readonly kind: "told" | "warned";
  readonly text: string;
}

/** What the page shows. */
export interface BenchState {
  readonly desks: readonly Desk[];
  readonly active: Desk | null;
  readonly notice: Notice | null;
  /** Something is going on that must end before the next: opening, saving, a command. */
  readonly busy: boolean;
  readonly leftBehind: readonly UnsavedWork[];
  /** The person wants to close it, and it is not saved. */
  readonly closing: Desk | null;
  readonly paneShown: boolean;
}

export const EMPTY: BenchState = {
  desks: [],
  active: null,
  notice: null,
  busy: false,
  leftBehind: [],
  closing: null,
  paneShown: true,
};
