import type { CheckFlow } from "./check-flow";
import type { PaneCore } from "./pane-core";
import { troubleOf } from "./trouble";

/** So long nobody may have typed before live mode checks again. */
export const LIVE_AFTER_MS = 800;

export interface LiveFlow {
  set(live: boolean): Promise<void>;
}

/** Re-checks after a person's edits, while live mode is on. */
export function liveFlow({ services, store }: PaneCore, check: CheckFlow): LiveFlow {
  let stop: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void check.run({ quiet: true }), LIVE_AFTER_MS);
  };
  const off = () => {
    clearTimeout(timer);
    stop?.();
    stop = null;
  };
  return {
    async set(live) {
      off();
      store.dispatch({ type: "live", live });
      if (!live) return;
      try {
        const end = await services.check.onChange(again);
        if (store.getState().live && stop === null) stop = end;
        else end();
      } catch (error) {
        store.dispatch({ type: "live", live: false });
        store.dispatch({ type: "trouble", trouble: troubleOf(error) });
      }
    },
  };
}
