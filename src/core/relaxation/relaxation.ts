import type { Relaxation } from "../county-standard";
import type { RawField } from "../field";
import type { Stage } from "../stage";
import type { Origin } from "../standard";

/** Everything that may be switched on for a school; the data say what each is. */
export const RELAXATION_IDS = [
  "visiting-teachers",
  "dense-city-venues",
  "kashgar-shared-venues",
  "rooms-2016",
  "rooms-rural",
  "size-2010",
  "size-migrant",
] as const;
export type RelaxationId = (typeof RELAXATION_IDS)[number];

export function isRelaxationId(text: string): text is RelaxationId {
  return RELAXATION_IDS.some((id) => id === text);
}

/** A relaxation for single schools, as it stands on a day. */
export interface SchoolRelaxation {
  readonly id: string;
  readonly label: string;
  readonly labelEn: string;
  /** "R3", "G4" */
  readonly indicator: string;
  /** Where an amount that a person names is added; null where a weaker figure is asked instead. */
  readonly adds: readonly RawField[] | null;
  /** The weaker figure of the county's indicator that it opens. */
  readonly when: Relaxation["when"] | null;
  readonly pupils: { readonly from: number; readonly below: number } | null;
  readonly locale: "rural" | "urban" | null;
  /** What no table shows and somebody has to verify. */
  readonly verify: string;
  readonly verifyEn: string;
  readonly origin: Origin;
}

/** What a person switched on for one school. */
export interface SwitchedRelaxation {
  readonly school: string;
  /** Null or left out: every stage of the school. */
  readonly stage?: Stage | null | undefined;
  readonly id: RelaxationId;
  /** People or ㎡ that may be counted beside what the table has. */
  readonly amount?: number | null | undefined;
}
