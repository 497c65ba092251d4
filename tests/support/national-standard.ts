import type { Standard } from "../../src/core/standard";
import { isInForce, resolve } from "../../src/standards/resolve";

/** The nation's standard on a day, with settings other than the stricter reading where given. */
export function standardOn(day: string, settings: Readonly<Record<string, string>> = {}): Standard {
  const standard = resolve("000000", day, settings);
  if (!isInForce(standard)) throw new Error(`no standard on ${day}`);
  return standard;
}

export const NATIONAL: Standard = standardOn("2024-09-01");
