import { useSyncExternalStore } from "react";
import type { Appearance, HostService } from "../services/host-service";

const DARK = "(prefers-color-scheme: dark)";

type Looks = Pick<HostService, "appearance" | "onAppearance">;

/** As the host looks, else as the system does; follows both. */
export function useAppearance(host: Looks | null): Appearance {
  return useSyncExternalStore(
    (changed) => subscribe(host, changed),
    () => host?.appearance() ?? systemAppearance(),
  );
}

function systemAppearance(): Appearance {
  return window.matchMedia(DARK).matches ? "dark" : "light";
}

function subscribe(host: Looks | null, changed: () => void): () => void {
  const system = window.matchMedia(DARK);
  system.addEventListener("change", changed);
  const stop = host?.onAppearance(changed);
  return () => {
    system.removeEventListener("change", changed);
    stop?.();
  };
}
