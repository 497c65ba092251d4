import type { Report, SchoolResult, Verdict } from "../core/report/report";
import type { ResourceIndicator, Stage } from "../core/stage";

/** What became of a school's verdict between two checks. */
export type SchoolChangeKind =
  /** Passed before, fails now. */
  | "newly-failing"
  /** Failed before, passes now. */
  | "mended"
  | "still-failing"
  | "still-passing"
  /** One of the two checks could not decide. */
  | "undecided"
  /** Counted in one of the two checks only, though there in both. */
  | "counting-changed"
  | "appeared"
  | "vanished";

/** A school in both checks, or in one of them. */
export interface SchoolChange {
  readonly kind: SchoolChangeKind;
  /** As the later check has it, else the earlier. */
  readonly name: string;
  /** County and town of a school that has namesakes, where they are known; else "". */
  readonly town: string;
  readonly stage: Stage | null;
  readonly before: SchoolSide | null;
  readonly after: SchoolSide | null;
  /** For a school that appeared or vanished: who on the other side may be the same school under another name. */
  readonly maybe: string | null;
}

export interface SchoolSide {
  readonly name: string;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly students: number | null;
  readonly verdict: Verdict;
  readonly met: number;
}

/** What became of one indicator of one school. */
export type FigureChangeKind =
  | "newly-failing"
  | "mended"
  /** Short both times, nearer to the standard now. */
  | "better"
  /** Short both times, further from it now. */
  | "worse"
  /** Short both times by the same. */
  | "still-open"
  /** Was filled in and is not any more. */
  | "now-missing";

export interface FigureChange {
  readonly kind: FigureChangeKind;
  readonly name: string;
  /** As in {@link SchoolChange}. */
  readonly town: string;
  readonly stage: Stage;
  readonly indicator: ResourceIndicator;
  /** Unrounded. */
  readonly before: number | null;
  readonly after: number | null;
  /** Cell of the later check's finding; null where the figure is met or not filled in. */
  readonly cell: string | null;
  readonly file: string;
  readonly sheet: string;
}

export interface CoefficientChange {
  readonly kind: FigureChangeKind | "still-met" | "unknown";
  readonly stage: Stage;
  readonly indicator: ResourceIndicator;
  readonly before: number | null;
  readonly after: number | null;
  readonly limit: number;
}

/** How a stage stood and stands: counted schools, and those that pass. */
export interface StageChange {
  readonly stage: Stage;
  readonly before: StageCount;
  readonly after: StageCount;
  /** Schools that failed and pass. */
  readonly mended: number;
  readonly newlyFailing: number;
}

export interface StageCount {
  readonly counted: number;
  readonly passed: number;
  readonly failed: number;
  readonly incomplete: number;
}

/** Two checks held against each other. Everything in it is told from the two reports. */
export interface Comparison {
  readonly before: Report["standard"];
  readonly after: Report["standard"];
  readonly stages: readonly StageChange[];
  readonly schools: readonly SchoolChange[];
  readonly figures: readonly FigureChange[];
  readonly coefficients: readonly CoefficientChange[];
}

/** Two sides of one school; null on the side where it is not. */
export interface SchoolPair {
  readonly before: SchoolResult | null;
  readonly after: SchoolResult | null;
}
