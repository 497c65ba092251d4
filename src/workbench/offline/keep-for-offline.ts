import { after, idle, PATIENCE } from "../state/idle";

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
