import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { ListRow } from "../../select/list-rows";
import { useScroller } from "../../scroller";

const GROUP_HEIGHT = 34;
const FINDING_HEIGHT = 52;
/** A list as short as this is drawn whole: a screen reader and the browser's own search see all of it. */
const DRAWN_WHOLE = 200;
const OVERSCAN = 5;

export interface VirtualRows {
  readonly virtualizer: Virtualizer<HTMLElement, HTMLLIElement>;
  /** Scrolls a row into sight and gives it the focus. */
  readonly focusRow: (place: number) => void;
}

/** Draws what is in sight, and the active row wherever it is: focus is never lost by scrolling. */
export function useVirtualRows(
  rows: readonly ListRow[],
  active: number,
  holder: RefObject<HTMLUListElement>,
): VirtualRows {
  const scroller = useScroller();
  const { margin, top } = usePlace(holder, scroller);
  const virtualizer = useVirtualizer<HTMLElement, HTMLLIElement>({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: (place) => (rows[place]?.kind === "group" ? GROUP_HEIGHT : FINDING_HEIGHT),
    getItemKey: (place) => rows[place]?.id ?? place,
    overscan: rows.length <= DRAWN_WHOLE ? rows.length : OVERSCAN,
    scrollMargin: margin,
    scrollPaddingStart: top,
    rangeExtractor: useCallback((range: Range) => withActive(range, active), [active]),
  });
  useShownActive(virtualizer, active);
  return { virtualizer, focusRow: useFocusRow(virtualizer, active, holder) };
}

function withActive(range: Range, active: number): number[] {
  const drawn = defaultRangeExtractor(range);
  if (active < 0 || drawn.includes(active)) return drawn;
  return [...drawn, active].sort((one, other) => one - other);
}

/** Where the list begins in its scroller, and how much of it the toolbar covers. */
function usePlace(holder: RefObject<HTMLUListElement>, scroller: HTMLElement | null) {
  const [place, setPlace] = useState({ margin: 0, top: 0 });
  useLayoutEffect(() => {
    const list = holder.current;
    if (!list || !scroller?.firstElementChild) return;
    const observer = new ResizeObserver(() =>
      setPlace((former) => {
        const now = placeOf(list);
        return now.margin === former.margin && now.top === former.top ? former : now;
      }),
    );
    observer.observe(scroller.firstElementChild);
    return () => observer.disconnect();
  }, [holder, scroller]);
  return place;
}

function placeOf(list: HTMLElement): { margin: number; top: number } {
  const above = list.offsetParent instanceof HTMLElement ? list.offsetParent.offsetTop : 0;
  const toolbar = list.parentElement?.querySelector<HTMLElement>("[data-list-top]");
  return { margin: list.offsetTop + above, top: toolbar?.offsetHeight ?? 0 };
}

/** Next and previous lead on from wherever a person is. */
function useShownActive(virtualizer: VirtualRows["virtualizer"], active: number): void {
  useLayoutEffect(() => {
    if (active >= 0) virtualizer.scrollToIndex(active, { align: "auto" });
  }, [virtualizer, active]);
}

function useFocusRow(
  virtualizer: VirtualRows["virtualizer"],
  active: number,
  holder: RefObject<HTMLUListElement>,
): (place: number) => void {
  const wanted = useRef(-1);
  useLayoutEffect(() => {
    if (wanted.current < 0 || wanted.current !== active) return;
    wanted.current = -1;
    holder.current
      ?.querySelector<HTMLElement>(`[data-index="${active}"] button`)
      ?.focus({ preventScroll: true });
  });
  return useCallback(
    (place: number) => {
      wanted.current = place;
      virtualizer.scrollToIndex(place, { align: "auto" });
    },
    [virtualizer],
  );
}
