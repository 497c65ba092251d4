const DARK = "(prefers-color-scheme: dark)";

export const isDark = (): boolean => window.matchMedia(DARK).matches;

/** Calls back when the system turns dark or light. @returns how to stop. */
export function followAppearance(changed: (dark: boolean) => void): () => void {
  const system = window.matchMedia(DARK);
  const listen = () => changed(system.matches);
  system.addEventListener("change", listen);
  return () => system.removeEventListener("change", listen);
}
