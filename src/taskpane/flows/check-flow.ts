import type { CheckRequest, CheckWatch } from "../services/check-service";
import type { PaneCore } from "./pane-core";
import { troubleOf } from "./trouble";

export interface CheckFlow {
  /** A newer check takes the place of a running one. */
  run(options?: { readonly quiet: boolean }): Promise<void>;
  cancel(): void;
}

/** The check behind 一键检查 and behind live mode. */
export function checkFlow(core: PaneCore): CheckFlow {
  let running: AbortController | null = null;
  return {
    async run({ quiet } = { quiet: false }) {
      running?.abort();
      const own = new AbortController();
      running = own;
      await runOnce(core, quiet, own.signal);
      if (running === own) running = null;
    },
    cancel() {
      if (!running) return;
      running.abort();
      running = null;
      core.store.dispatch({ type: "check/cancelled" });
    },
  };
}

async function runOnce(core: PaneCore, quiet: boolean, signal: AbortSignal): Promise<void> {
  const { services, store } = core;
  store.dispatch({ type: "check/started", quiet });
  try {
    const outcome = await services.check.run(requestOf(core), watch(core, signal));
    if (!signal.aborted) store.dispatch({ type: "check/done", outcome });
  } catch (error) {
    if (signal.aborted) return;
    store.dispatch({ type: "check/failed" });
    store.dispatch({ type: "trouble", trouble: troubleOf(error) });
  }
}

function requestOf({ store, today }: PaneCore): CheckRequest {
  const { request } = store.getState();
  return { ...request, on: request.on ?? today() };
}

/** News of an aborted check is not for anybody any more. */
function watch({ store }: PaneCore, signal: AbortSignal): CheckWatch {
  return {
    signal,
    progress: (progress) => {
      if (!signal.aborted) store.dispatch({ type: "check/progress", progress });
    },
    arrived: (report) => {
      if (!signal.aborted) store.dispatch({ type: "check/arrived", report });
    },
  };
}
