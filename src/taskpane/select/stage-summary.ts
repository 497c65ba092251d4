import type { SchoolResult } from "../../core/report/report";
import { STAGES, type Stage } from "../../core/stage";
import { stateOfVerdict, type State } from "./finding-state";

/** How the schools of one stage stand. */
export interface StageSummary {
  readonly stage: Stage;
  /** Schools that count. */
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  /** Not filled in. */
  readonly missing: number;
  readonly excluded: number;
  /** One state a school that counts, in the sheet's order. */
  readonly dots: readonly State[];
}

/** A stage without a school is left out. */
export function summariseStages(schools: readonly SchoolResult[]): readonly StageSummary[] {
  return STAGES.map((stage) => summarise(stage, schools)).filter(
    ({ total, excluded }) => total + excluded > 0,
  );
}

function summarise(stage: Stage, schools: readonly SchoolResult[]): StageSummary {
  const own = schools
    .filter((school) => school.stage === stage)
    .map(({ verdict }) => stateOfVerdict(verdict));
  const count = (state: State) => own.filter((each) => each === state).length;
  const dots = own.filter((state) => state !== "excluded");
  return {
    stage,
    total: dots.length,
    passed: count("pass"),
    failed: count("fail"),
    missing: count("missing"),
    excluded: count("excluded"),
    dots,
  };
}

/** Schools that count but whose stage nothing tells; they are in no card. */
export function withoutStage(schools: readonly SchoolResult[]): number {
  return schools.filter(({ stage, verdict }) => stage === null && verdict !== "excluded").length;
}
