import type { SchoolResult } from "../core/report/report";
import { schoolOf } from "../templates/text";
import type { SchoolPair } from "./comparison";
import { NO_MARKS, type Marks } from "./match-schools";

/** County and town of a school that has namesakes; "" for every other, and where nothing says them. */
export type TownOf = (pair: SchoolPair) => string;

/** Names that stand for several schools of one stage, in either check, are told with their towns. */
export function namesakeTowns(
  pairs: readonly SchoolPair[],
  { before = NO_MARKS, after = NO_MARKS }: { readonly before?: Marks; readonly after?: Marks },
): TownOf {
  const counts = new Map<string, number>();
  for (const pair of pairs) {
    const key = keyOf(knownIn(pair));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (pair) => {
    const isNamesake = (counts.get(keyOf(knownIn(pair))) ?? 0) > 1;
    if (!isNamesake) return "";
    const later = pair.after ? after(pair.after).district : "";
    return later || (pair.before ? before(pair.before).district : "");
  };
}

function knownIn({ before, after }: SchoolPair): SchoolResult {
  return (after ?? before) as SchoolResult;
}

function keyOf({ name, stage }: SchoolResult): string {
  return JSON.stringify([schoolOf(name), stage]);
}

/** "中心小学（河东镇）" of a namesake, the name alone of any other. */
export function nameInTown({ name, town }: { readonly name: string; readonly town: string }): string {
  return town === "" ? name : `${name}（${town}）`;
}
