import { createContext, useContext, useSyncExternalStore } from "react";
import type { PaneModel } from "./flows/pane-model";
import type { PaneState } from "./state/pane-state";
import type { Strings } from "./strings/zh-CN";

export interface PaneContextValue {
  readonly model: PaneModel;
  readonly strings: Strings;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

/** The model and the words. @throws outside of the pane. */
export function usePane(): PaneContextValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error("usePane outside of the pane");
  return value;
}

/** A part of the state; the selector must give the same object for the same state. */
export function usePaneState<T>(select: (state: PaneState) => T): T {
  const { store } = usePane().model;
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}
