import { keptOf, KEPT_KEY, writeKept } from "../state/kept";
import type { PaneCore } from "./pane-core";

/** So long nothing may have changed before what is open and chosen is put into the workbook. */
export const KEEP_AFTER_MS = 1500;

/**
 * Keeps in the workbook what shall come back with it: a reason somebody wrote at once, for the workbook may
 * be saved the moment after; what is open and chosen some time after the last change.
 * A workbook that cannot be written keeps nothing; the pane goes on.
 * @returns how to stop.
 */
export function keepFlow({ services, store }: PaneCore): () => void {
  let kept = store.getState().ready ? writeKept(keptOf(store.getState())) : null;
  let { answers } = store.getState();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    const now = writeKept(keptOf(store.getState()));
    if (now === kept) return;
    kept = now;
    services.host.workbook.write(KEPT_KEY, now).catch(() => undefined);
  };
  const stop = store.subscribe(() => {
    const now = store.getState();
    if (!now.ready) return;
    clearTimeout(timer);
    if (now.answers === answers) timer = setTimeout(keep, KEEP_AFTER_MS);
    else keep();
    answers = now.answers;
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
