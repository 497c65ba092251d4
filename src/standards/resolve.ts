import type { Exclusion, Split, Standard, StandardNotInForce } from "../core/standard";
import type { SchoolRelaxation } from "../core/relaxation/relaxation";
import { STAGES } from "../core/stage";
import { countyStandards, scheduleOf, targetsOf } from "./county-standards";
import { findRegion } from "./find-region";
import { STANDARDS, type StandardsData } from "./load";
import { resourceStandards } from "./resource-standards";
import { inForce, originOf } from "./series";
import { chooseSettings, type Settings } from "./settings";
import { documentsOf, nationalValue, type View, viewOf } from "./view";

/** Not an ISO day of the calendar. */
export class InvalidDayError extends Error {
  constructor(readonly text: string) {
    super(`“${text}”不是日期；请写成 2024-09-01 (not a day)`);
    this.name = "InvalidDayError";
  }
}

/**
 * The standard in force in a region on a day: the nation's, then what each region's file on the way
 * down to the county adds, every number with its origin.
 * @param region a code or a name, as {@link findRegion} takes it.
 * @param day an ISO day.
 * @param settings choices other than the stricter reading.
 * @returns the standard, or that there is none yet on this day: never a figure of another day.
 * @throws UnknownRegionError, InvalidDayError, UnknownSettingError
 */
export function resolve(
  region: string,
  day: string,
  settings: Settings = {},
  data: StandardsData = STANDARDS,
): Standard | StandardNotInForce {
  const view = viewOf(findRegion(region, data), checkedDay(day), data);
  const chosen = chooseSettings(data.settings, settings);
  const first = firstDay(data);
  if (day < first) return { notInForce: true, region: view.region, on: day, first };
  return assemble(view, chosen);
}

/** Whether a standard was found. */
export function isInForce(result: Standard | StandardNotInForce): result is Standard {
  return !("notInForce" in result);
}

function checkedDay(day: string): string {
  const time = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) throw new InvalidDayError(day);
  return day;
}

/** The day on which the last of the figures that a check cannot do without begins. */
function firstDay(data: StandardsData): string {
  const { resources, coefficient, verdict, exclusions, splits } = data;
  const all = [...Object.values(resources), coefficient, verdict.atLeast, verdict.floorShare];
  const days = [...all, ...exclusions, ...splits].map(({ series }) => series[0]?.from ?? "");
  return days.reduce((latest, day) => (day > latest ? day : latest));
}

function assemble(view: View, settings: Settings): Standard {
  const { coefficient, verdict } = view.data;
  const standard = {
    region: view.region,
    on: view.day,
    documents: documentsOf(view),
    resources: resourceStandards(view),
    schoolAtLeast: nationalValue(view, verdict.atLeast.series),
    floorShare: nationalValue(view, verdict.floorShare.series),
    cvDecimals: coefficient.decimals,
    exclusions: exclusionsOf(view),
    splits: splitsOf(view),
    relaxations: relaxationsOf(view),
    county: countyStandards(view),
    targets: targetsOf(view),
    schedule: scheduleOf(view),
    settings,
  };
  return { ...standard, confirmed: oldestConfirmation(standard) };
}

function exclusionsOf(view: View): Exclusion[] {
  return view.data.exclusions.map(({ id, label, labelEn, words, series }) => {
    const { value, origin } = nationalValue(view, series);
    return { id, label, labelEn, words, below: value, origin };
  });
}

function splitsOf(view: View): Split[] {
  return view.data.splits.map(({ id, label, labelEn, series }) => {
    const { value, origin } = nationalValue(view, series);
    return { id, label, labelEn, ...value, origin };
  });
}

/** Those in force on the day: the nation's, then the regions' own. */
function relaxationsOf(view: View): SchoolRelaxation[] {
  const national = view.data.relaxations.map((entry) => ({ entry, region: "000000" }));
  const local = view.regions.flatMap(({ code, relaxations }) =>
    relaxations.map((entry) => ({ entry, region: code })),
  );
  return [...national, ...local].flatMap(({ entry: { series, ...entry }, region }) => {
    const statement = inForce(series, view.day);
    return statement ? [{ ...entry, origin: originOf({ statement, region }, view.cite) }] : [];
  });
}

function oldestConfirmation(standard: Omit<Standard, "confirmed">): string {
  const { resources, schoolAtLeast, floorShare, exclusions, splits, county, targets } = standard;
  const figures = Object.values(resources).flatMap(({ threshold, cvLimit }) =>
    STAGES.flatMap((stage) => [threshold[stage], cvLimit[stage]]),
  );
  const asked = [...county, ...targets].flatMap(({ parts }) => parts.map(({ requirement }) => requirement));
  const sources = [...figures, schoolAtLeast, floorShare, ...exclusions, ...splits, ...asked];
  const days = sources.map(({ origin }) => origin.confirmed);
  return days.reduce((oldest, day) => (day < oldest ? day : oldest));
}
