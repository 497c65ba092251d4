import { useEffect, useState, useSyncExternalStore } from "react";
import type { PaneModel } from "./flows/pane-model";
import { troubleOf } from "./flows/trouble";
import { loadStrings } from "./strings/load-strings";
import type { Strings } from "./strings/zh-CN";

/** Opens the model once; `failed` is for the engineer. */
export function useOpened(model: PaneModel): { ready: boolean; failed: string | null } {
  const ready = useSyncExternalStore(model.store.subscribe, () => model.store.getState().ready);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    let stop: (() => void) | null = null;
    let gone = false;
    model.open().then(
      (close) => {
        if (gone) close();
        else stop = close;
      },
      (error: unknown) => setFailed(troubleOf(error).detail),
    );
    return () => {
      gone = true;
      stop?.();
    };
  }, [model]);
  return { ready, failed };
}

/** The words of the chosen language; the former ones until they are there. */
export function useStrings(model: PaneModel): Strings | null {
  const language = useSyncExternalStore(model.store.subscribe, () => model.store.getState().language);
  const [strings, setStrings] = useState<Strings | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadStrings(language).then((loaded) => {
      if (wanted) setStrings(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return strings;
}
