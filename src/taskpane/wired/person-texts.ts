import type { TextStore } from "../services/host-service";

/** Kept for the person on this machine, in the browser's storage; where that is barred, for this session. */
export function personTexts(storage: Pick<Storage, "getItem" | "setItem" | "removeItem">): TextStore {
  const session = new Map<string, string>();
  return {
    read: async (key) => attempt(() => storage.getItem(key)) ?? session.get(key) ?? null,
    write: async (key, text) => {
      if (text === null) session.delete(key);
      else session.set(key, text);
      attempt(() => (text === null ? storage.removeItem(key) : storage.setItem(key, text)));
    },
  };
}

function attempt<T>(step: () => T): T | null {
  try {
    return step();
  } catch {
    return null;
  }
}
