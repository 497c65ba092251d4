import type { CountyStandard, Dimension } from "../county-standard";
import type { CoefficientResult, CountyResult, Finding, Report } from "../report/report";
import type { Standard } from "../standard";
import { RESOURCE_INDICATORS, STAGES, type ResourceIndicator } from "../stage";

/** Stands, fails, or waits for what is not filled in. */
export type State = "stands" | "fails" | "waits";

export interface IndicatorState {
  readonly id: string;
  readonly dimension: Dimension;
  readonly label: string;
  readonly labelEn: string;
  readonly state: State;
  /** Its entries in the report; none where no form asks for it. */
  readonly results: readonly CountyResult[];
}

/** How a county stands: its 32 indicators, what must not be, what must be, and its own targets. */
export interface CountyState {
  /** R1–R7, G1–G15, Q1–Q9, S1. */
  readonly indicators: readonly IndicatorState[];
  readonly counts: Readonly<Record<State, number>>;
  /** "fails": a veto exists. */
  readonly vetoes: readonly IndicatorState[];
  readonly prerequisites: readonly IndicatorState[];
  /** The region's own targets never enter the verdict on the 32. */
  readonly targets: readonly IndicatorState[];
  readonly state: State;
}

type Judged = Pick<Report, "county" | "schools" | "coefficients" | "findings">;

/** Which of the 32 stand, which fail and which wait. What no form asks for waits. */
export function countyState(report: Judged, standard: Standard): CountyState {
  const county = standard.county.map((indicator) => stateOf(indicator, report.county, standard.on));
  const of = (...dimensions: readonly Dimension[]) =>
    county.filter(({ dimension }) => dimensions.includes(dimension));
  const resources = RESOURCE_INDICATORS.map((id) => resourceState(id, report, standard));
  const indicators = [...resources, ...of("政府保障程度", "教育质量", "社会认可度")];
  const [vetoes, prerequisites] = [of("一票否决"), of("前提条件")];
  const count = (wanted: State) => indicators.filter(({ state }) => state === wanted).length;
  return {
    indicators,
    counts: { stands: count("stands"), fails: count("fails"), waits: count("waits") },
    vetoes,
    prerequisites,
    targets: standard.targets.map((target) => stateOf(target, report.county, standard.on)),
    state: together([...indicators, ...vetoes, ...prerequisites].map(({ state }) => state)),
  };
}

/** One that fails fails all; one that waits leaves all waiting. */
function together(states: readonly State[]): State {
  if (states.includes("fails")) return "fails";
  return states.includes("waits") || states.length === 0 ? "waits" : "stands";
}

function stateOf(
  { id, dimension, label, labelEn }: CountyStandard,
  county: readonly CountyResult[],
  on: string,
): IndicatorState {
  const results = county.filter(({ indicator }) => indicator === id);
  const states = results.map((result) => stateOfResult(result, on));
  return { id, dimension, label, labelEn, state: together(states), results };
}

/** What is not reached, but is to be reached by a later day only, waits for it. */
export function stateOfResult({ met, by }: Pick<CountyResult, "met" | "by">, on: string): State {
  if (met === true) return "stands";
  return met === null || on < (by ?? "") ? "waits" : "fails";
}

/**
 * A resource indicator stands where both its coefficients are within their limits and no school
 * fails because of it. A stage of one school has no coefficient, and none to fail.
 */
function resourceState(id: ResourceIndicator, report: Judged, standard: Standard): IndicatorState {
  const { label, labelEn } = standard.resources[id];
  return { id, dimension: "资源配置", label, labelEn, state: stateOfResource(id, report), results: [] };
}

function stateOfResource(id: ResourceIndicator, { schools, coefficients, findings }: Judged): State {
  const own = coefficients.filter(({ indicator }) => indicator === id);
  const isFailing = (told: Finding) =>
    told.indicator === id &&
    told.severity === "error" &&
    (told.code === "below-floor" || told.code === "below-standard");
  if (own.some(({ met }) => met === false) || findings.some(isFailing)) return "fails";
  const counted = schools.filter(({ verdict }) => verdict !== "excluded");
  const isOpen = counted.some(({ values, verdict }) => values[id] === null || verdict === "incomplete");
  const isKnown = ({ met, from }: CoefficientResult) => met !== null || from === "schools";
  const bothStages = STAGES.every((stage) => own.some((one) => one.stage === stage && isKnown(one)));
  return isOpen || !bothStages ? "waits" : "stands";
}
