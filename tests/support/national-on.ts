import type { Standard } from "../../src/core/standard";
import { isInForce, resolve } from "../../src/standards/resolve";

/** The national standard of a day on which one is in force. */
export function nationalOn(day: string, region = "000000"): Standard {
  const standard = resolve(region, day);
  if (!isInForce(standard)) throw new Error(`no standard on ${day}`);
  return standard;
}
