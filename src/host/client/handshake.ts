import type { OfficeSurroundings } from "./office";

/** What an add-in's page says to the page around it once its Office script has run. */
export const HELLO = "qb-office-hello";

/** The answer; the message port to the host comes with it. */
export interface Welcome {
  readonly kind: "qb-office-welcome";
  readonly surroundings: OfficeSurroundings;
}

export function isWelcome(data: unknown): data is Welcome {
  return typeof data === "object" && data !== null && "kind" in data && data.kind === "qb-office-welcome";
}
