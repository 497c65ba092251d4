/** To be run in a page before its own scripts: keeps the length of the longest task since the last look. */
export function watchStalls() {
  globalThis.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
  }).observe({ type: "longtask" });
}

/** Milliseconds of the longest task in the page and its frames since the last look. */
export async function longest(page) {
  const each = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => {
        const found = globalThis.longest ?? 0;
        globalThis.longest = 0;
        return found;
      }),
    ),
  );
  return Math.max(...each);
}

/** Milliseconds that a step takes. */
export async function since(step) {
  const begun = performance.now();
  await step();
  return performance.now() - begun;
}
