import type { Standard } from "../../core/standard";
import { NATION, UnknownRegionError } from "../../standards/find-region";
import { isInForce, resolve } from "../../standards/resolve";
import { say } from "../answers/language";
import { notAvailable, notReadable } from "../answers/problem";
import { readText } from "./cell";
import { readDay } from "./day";

/** Resolving takes longer than a thousand comparisons, and a sheet asks for the same standard again and again. */
const resolved = new Map<string, Standard>();
const MOST_KEPT = 100;

/**
 * The standard in force in a region (a code, a name, or the nation where it is left out) on a day.
 * @throws #VALUE! for a region nobody put down, naming those there are; #N/A before the first standard
 */
export function readStandard(region: unknown, date: unknown): Standard {
  const name = readText(region) || NATION.code;
  const day = readDay(date);
  const key = `${name} ${day}`;
  const known = resolved.get(key);
  if (known) return known;
  const standard = standardOf(name, day);
  if (resolved.size >= MOST_KEPT) resolved.clear();
  resolved.set(key, standard);
  return standard;
}

function standardOf(region: string, day: string): Standard {
  const standard = resolveKnown(region, day);
  if (isInForce(standard)) return standard;
  const { first } = standard;
  throw notAvailable(
    say(`${day}还没有标准，标准自${first}起`, `No standard on ${day}; the first is of ${first}`),
  );
}

function resolveKnown(region: string, day: string) {
  try {
    return resolve(region, day);
  } catch (error) {
    if (!(error instanceof UnknownRegionError)) throw error;
    const known = error.known.map(({ code, name }) => `${name} ${code}`).join("、");
    throw notReadable(
      say(`没有“${region}”的标准，可用：${known}`, `No standard for "${region}"; there are: ${known}`),
    );
  }
}
