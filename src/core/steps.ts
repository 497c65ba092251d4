/** Long work in parts: between two of them whoever drives it may let something else be done. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all parts one after another. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const part = steps.next();
    if (part.done) return part.value;
  }
}

/** Does all parts, and waits between them for `pause`. */
export async function inTurns<Result>(steps: Steps<Result>, pause: () => Promise<void>): Promise<Result> {
  for (;;) {
    const part = steps.next();
    if (part.done) return part.value;
    await pause();
  }
}
