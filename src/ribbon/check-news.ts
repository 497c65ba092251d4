const listeners = new Set<() => void>();

/** The ribbon's 一键检查 has marked the sheet in front. Commands and pane run side by side: the pane lists what was found. */
export function tellChecked(): void {
  for (const listener of listeners) listener();
}

/** @returns how to stop. */
export function onChecked(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
