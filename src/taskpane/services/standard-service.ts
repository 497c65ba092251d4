import type { Standard } from "../../core/standard";
import type { ChoiceValue } from "./check-service";

export interface RegionChoice {
  /** Six digits; "000000" is the nation. */
  readonly code: string;
  readonly name: string;
}

/** A question that the documents leave open. */
export interface OpenReading {
  readonly id: string;
  readonly label: string;
  readonly labelEn: string;
  /** Why it is open, in Chinese. */
  readonly why: string;
  /** The default. */
  readonly strict: ChoiceValue;
  readonly choices: readonly ChoiceValue[];
}

export interface StandardService {
  /** The nation first. */
  regions(): Promise<readonly RegionChoice[]>;
  /** Null: nothing is in force in the region on the day. */
  inForce(region: string, on: string): Promise<Standard | null>;
  openReadings(): Promise<readonly OpenReading[]>;
}
