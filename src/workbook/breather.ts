/** How long the page may be kept from painting and from keys; a person sees a tenth of a second. In milliseconds. */
const LONGEST = 40;

const otherTasks = () => new Promise<void>((resolve) => setTimeout(resolve));

/** @returns what lets the page's other tasks have their turn, where this one has lasted for long. */
export function breather(now: () => number = () => performance.now()): () => Promise<void> {
  let since = now();
  return async () => {
    if (now() - since < LONGEST) return;
    await otherTasks();
    since = now();
  };
}
