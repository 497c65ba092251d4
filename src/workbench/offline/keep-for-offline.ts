/** Keeps the whole page in the browser, so that it opens without a network. Where that is barred, it works online. */
export function keepForOffline(): void {
  const container = (navigator as Partial<Navigator>).serviceWorker;
  container?.register("service-worker.js").catch((reason: unknown) => console.warn(reason));
}
