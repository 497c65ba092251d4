/** How long a page that is never idle is waited for, in milliseconds. */
export const PATIENCE = 10_000;

export const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** When the browser has nothing else to do; Safari does not say, and gets a second. */
export const idle = (): Promise<unknown> =>
  "requestIdleCallback" in window
    ? new Promise((resolve) => window.requestIdleCallback(resolve, { timeout: PATIENCE }))
    : after(1000);
