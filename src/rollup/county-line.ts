import { datedTarget, type DatedTarget } from "../compare/pace";
import { countyState, type State } from "../core/county/county-state";
import { outcome, type Outcome } from "../core/report/outcome";
import type { Report, SchoolResult } from "../core/report/report";
import type { Standard } from "../core/standard";
import { STAGES, type Stage } from "../core/stage";
import { lightOf, type Light, type LightReason } from "./light";

/** Counted schools of a stage, and what came of them. */
export interface StageLine {
  readonly stage: Stage;
  readonly counted: number;
  readonly passed: number;
  readonly failed: number;
  readonly incomplete: number;
  /** Coefficients over their limits, of how many. */
  readonly over: number;
  readonly coefficients: number;
}

/** One county of a prefecture: how its latest check stands, and when it is to be there. */
export interface CountyLine {
  readonly name: string;
  /** Six digits; null where the region does not list it. */
  readonly code: string | null;
  readonly stages: readonly StageLine[];
  readonly counted: number;
  readonly passed: number;
  /** 0–1; null without counted schools. */
  readonly share: number | null;
  /** The 32 indicators; null where the county could not be read. */
  readonly indicators: Readonly<Record<State, number>> | null;
  readonly vetoes: number;
  readonly outcome: Outcome | null;
  readonly targets: readonly DatedTarget[];
  /** The day that counts: the earliest that the plan names. */
  readonly due: DatedTarget | null;
  /** Days that the plan names for the same recognition elsewhere: it contradicts itself. */
  readonly otherwise: readonly string[];
  readonly light: Light;
  readonly why: LightReason;
  /** Why there is no check, as a sentence; null where there is one. */
  readonly problem: string | null;
}

/** What is known of a county beside its report. */
export interface CountyPlace {
  readonly name: string;
  readonly code: string | null;
  /** The standard of the county itself, its schedule holding only its own days. */
  readonly standard: Standard;
}

/** The line of a county that was checked. */
export function countyLine(place: CountyPlace, report: Report): CountyLine {
  const { standard } = place;
  const stages = STAGES.flatMap((stage) => stageLine(stage, report));
  const counted = sum(stages.map((one) => one.counted));
  const passed = sum(stages.map((one) => one.passed));
  const came = outcome(report);
  const state = countyState(report, standard);
  const vetoes = state.vetoes.filter((one) => one.state === "fails").length;
  const left = counted === 0 ? null : (counted - passed) / counted;
  const line = { stages, counted, passed, indicators: state.counts, vetoes, outcome: came, problem: null };
  const share = counted === 0 ? null : passed / counted;
  return withLight(place, { ...line, share }, left);
}

/** The line of a county whose files could not be read, or that has none. */
export function missingLine(place: CountyPlace, problem: string): CountyLine {
  const nothing = { stages: [], counted: 0, passed: 0, share: null, indicators: null, vetoes: 0 };
  return withLight(place, { ...nothing, outcome: null, problem }, null);
}

type Judged = Omit<CountyLine, "name" | "code" | "targets" | "due" | "otherwise" | "light" | "why">;

function withLight({ name, code, standard }: CountyPlace, judged: Judged, left: number | null): CountyLine {
  const targets = standard.schedule
    .map((entry) => datedTarget(entry, standard.on, left, null))
    .sort((one, other) => one.by.localeCompare(other.by));
  const [due = null] = targets;
  const otherwise = targets.filter(
    (one) => due && one !== due && one.level === due.level && one.by !== due.by,
  );
  return {
    ...{ name, code, ...judged, targets, due },
    otherwise: otherwise.map(({ by }) => by),
    ...lightOf({ ...judged, due }, standard),
  };
}

function stageLine(stage: Stage, { schools, coefficients }: Report): StageLine[] {
  const own = schools.filter((one) => one.stage === stage && one.verdict !== "excluded");
  const told = coefficients.filter((one) => one.stage === stage);
  if (own.length === 0 && told.length === 0) return [];
  const of = (verdict: SchoolResult["verdict"]) => own.filter((one) => one.verdict === verdict).length;
  return [
    {
      ...{ stage, counted: own.length, passed: of("pass"), failed: of("fail"), incomplete: of("incomplete") },
      over: told.filter(({ met }) => met === false).length,
      coefficients: told.length,
    },
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
