/** How this Excel hands an empty cell to a custom function, as far as calls have shown. */
export type HandOver = "blank" | "zero" | "untested";

let seen: HandOver = "untested";

/** What a call has shown. Functions and pane run side by side: the pane tells it. */
export function noteHandOver(shown: Exclude<HandOver, "untested">): void {
  seen = shown;
}

export function handOver(): HandOver {
  return seen;
}
