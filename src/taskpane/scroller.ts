import { createContext, useContext } from "react";

/** The element in which a view scrolls; null before it is there. */
export const ScrollerContext = createContext<HTMLElement | null>(null);

export function useScroller(): HTMLElement | null {
  return useContext(ScrollerContext);
}
