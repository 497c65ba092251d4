import type { PaneServices } from "../services";
import type { PaneAction } from "../state/pane-action";
import type { PaneState } from "../state/pane-state";
import type { Store } from "../state/store";

export type PaneStore = Store<PaneState, PaneAction>;

/** What every flow works with. */
export interface PaneCore {
  readonly services: PaneServices;
  readonly store: PaneStore;
  /** The ISO day it is now. */
  readonly today: () => string;
}
