import type { Argument } from "./argument";
import { gapFormula, levelFormula, ratioFormula } from "./native/figures";
import { figure } from "./plain-cells";
import { indicatorFor, standardFor, yardstickFor, type Setting } from "./setting";

const OMITTED: Argument = { kind: "omitted" };

/** QB.RATIO of single cells. */
export function ratio(
  indicator: Argument,
  total: Argument,
  students: Argument,
  setting: Setting,
): string | null {
  const standard = standardFor(OMITTED, OMITTED, setting);
  const resource = standard && indicatorFor(indicator, standard, setting);
  const figures = [figure(total, setting), figure(students, setting)];
  const [raw, pupils] = figures;
  return resource && raw && pupils ? ratioFormula(resource, raw, pupils) : null;
}

/** QB.CHECK of single cells. */
export function check(
  list: readonly [Argument, Argument, Argument, Argument, Argument],
  setting: Setting,
): string | null {
  const [indicator, stage, value, region, date] = list;
  const standard = standardFor(region, date, setting);
  const resource = standard && indicatorFor(indicator, standard, setting);
  const yardstick = resource && yardstickFor(resource, stage, standard, setting);
  const cell = figure(value, setting);
  return yardstick && cell && !yardstick.rounded ? levelFormula(yardstick, cell) : null;
}

/** QB.GAP of single cells. */
export function gap(
  list: readonly [Argument, Argument, Argument, Argument, Argument, Argument],
  setting: Setting,
): string | null {
  const [indicator, stage, total, students, region, date] = list;
  const standard = standardFor(region, date, setting);
  const resource = standard && indicatorFor(indicator, standard, setting);
  const yardstick = resource && yardstickFor(resource, stage, standard, setting);
  const [raw, pupils] = [figure(total, setting), figure(students, setting)];
  return yardstick && raw && pupils ? gapFormula(yardstick, raw, pupils) : null;
}
