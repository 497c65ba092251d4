import type { State } from "./finding-state";

/** Where the dots of a strip stand, in drawing units of one dot a cell. */
export interface DotStrip {
  readonly columns: number;
  readonly lines: number;
  readonly places: ReadonlyMap<State, readonly { readonly x: number; readonly y: number }[]>;
}

/** More dots than this cannot be told apart any more: shares are drawn instead. */
export const MOST_DOTS = 120;

/** One dot a school, line by line; null where there are too many. */
export function dotStrip(states: readonly State[], columns: number): DotStrip | null {
  if (states.length > MOST_DOTS) return null;
  const places = new Map<State, { x: number; y: number }[]>();
  states.forEach((state, place) => {
    const own = places.get(state) ?? [];
    own.push({ x: place % columns, y: Math.floor(place / columns) });
    places.set(state, own);
  });
  return { columns, lines: Math.ceil(states.length / columns), places };
}

/** The share of each state, in the order given, without the empty ones. */
export function stateShares(states: readonly State[], order: readonly State[]) {
  return order
    .map((state) => ({ state, share: states.filter((each) => each === state).length / states.length }))
    .filter(({ share }) => share > 0);
}
