import type { Tell } from "../doubts/table-checks";
import type { CountyPart, CountyStandard } from "../county-standard";
import type { CountyResult, SchoolResult } from "../report/report";
import type { Standard } from "../standard";
import type { CountyFacts } from "./facts";

/** What a part of an indicator is judged in. */
export interface PartContext {
  readonly indicator: CountyStandard;
  readonly part: CountyPart;
  readonly facts: CountyFacts;
  readonly standard: Pick<Standard, "settings" | "on">;
  /** The schools as they were judged by their seven indicators. */
  readonly schools: readonly SchoolResult[];
  readonly tell: Tell;
}

/** Judges one part; nothing where no form asks for it. */
export type JudgePart<Check> = (check: Check, context: PartContext) => CountyResult[];

/** Whether an indicator is a region's own. */
export function isTarget({ region }: CountyStandard): boolean {
  return region !== "000000";
}
