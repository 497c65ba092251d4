import { keptOf, KEPT_KEY, writeKept } from "../state/kept";
import type { PaneCore } from "./pane-core";

/** So long nothing may have changed before the pane's state is put into the workbook. */
export const KEEP_AFTER_MS = 1500;

/**
 * Keeps in the workbook what shall come back with it, some time after the last change.
 * A workbook that cannot be written keeps nothing; the pane goes on.
 * @returns how to stop.
 */
export function keepFlow({ services, store }: PaneCore): () => void {
  let kept = store.getState().ready ? writeKept(keptOf(store.getState())) : null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    const now = writeKept(keptOf(store.getState()));
    if (now === kept) return;
    kept = now;
    services.host.workbook.write(KEPT_KEY, now).catch(() => undefined);
  };
  const stop = store.subscribe(() => {
    if (!store.getState().ready) return;
    clearTimeout(timer);
    timer = setTimeout(keep, KEEP_AFTER_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
