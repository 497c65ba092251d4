import { Level } from "../indicator/level";
import type { Verdict } from "../report/report";

/** How a school's seven levels add up. */
export interface SchoolVerdict {
  readonly verdict: Exclude<Verdict, "excluded">;
  /** How many reach the standard. */
  readonly met: number;
}

/**
 * The rule of 6 of 7 and 85 %: at least `atLeast` reach the standard, and none is below the
 * floor. In three states: what is not filled in can still turn a school that has not failed
 * for certain, and cannot save one that has.
 * @param levels one Level an indicator
 * @param atLeast how many must reach the standard
 */
export function judgeSchool(levels: Iterable<number>, atLeast: number): SchoolVerdict {
  let met = 0;
  let unknown = 0;
  let belowFloor = 0;
  for (const level of levels) {
    if (level === Level.met) met++;
    else if (level === Level.unknown) unknown++;
    else if (level === Level.belowFloor) belowFloor++;
  }
  if (belowFloor > 0 || met + unknown < atLeast) return { verdict: "fail", met };
  return { verdict: unknown > 0 ? "incomplete" : "pass", met };
}
