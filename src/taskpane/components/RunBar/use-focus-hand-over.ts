import { useLayoutEffect, useRef, type RefObject } from "react";

/**
 * Where one button takes another's place, focus goes along; whoever has the focus elsewhere keeps it.
 * @returns for the element that holds the one or the other.
 */
export function useFocusHandOver(state: boolean): RefObject<HTMLDivElement> {
  const holder = useRef<HTMLDivElement>(null);
  const former = useRef(state);
  useLayoutEffect(() => {
    if (former.current === state) return;
    former.current = state;
    if (document.activeElement === document.body) holder.current?.querySelector("button")?.focus();
  }, [state]);
  return holder;
}
