import { ActionType } from "../protocol";
import type { ObjectState } from "./object-state";
import type { EventHandler } from "./session";

/** What an event of an object offers; handlers come and go with the next sync. */
export interface EventHandlers {
  add(handler: EventHandler): EventRegistration;
  remove(handler: EventHandler): void;
}

export interface EventRegistration {
  readonly context: unknown;
  remove(): void;
}

export function eventHandlers(state: ObjectState, name: string): EventHandlers {
  const { session } = state.context;
  const remove = (handler: EventHandler) => {
    state.act(ActionType.method, "_UnregisterEvent", [name], () => session.unregister(name, handler));
  };
  const add = (handler: EventHandler) => {
    state.act(ActionType.method, "_RegisterEvent", [name], (target) =>
      session.register(name, String(target), handler),
    );
    return { context: state.context, remove: () => remove(handler) };
  };
  return { add, remove };
}
