const PATIENCE = 10_000;

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** When the browser has nothing else to do; Safari does not say, and gets a second. */
const idle = () =>
  "requestIdleCallback" in window
    ? new Promise((resolve) => window.requestIdleCallback(resolve, { timeout: PATIENCE }))
    : after(1000);

/**
 * Keeps the whole page in the browser, so that it opens without a network. Where that is barred, it works online.
 * @param started waited for, though not for ever: keeping is as much work as starting, and takes from it.
 */
export async function keepForOffline(started?: Promise<void>): Promise<void> {
  const container = (navigator as Partial<Navigator>).serviceWorker;
  await Promise.race([started, after(PATIENCE)]);
  await idle();
  container?.register("service-worker.js").catch((reason: unknown) => console.warn(reason));
}
