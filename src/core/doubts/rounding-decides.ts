import { roundTo } from "../exact";
import type { EvaluatedIndicator, EvaluatedTable } from "../indicator/evaluate";
import { Level, levelOf, levelOfTotal, type Yardstick } from "../indicator/level";
import { homeOf, type MeasurePlan } from "../indicator/plan";
import type { Roll } from "../school/roll";
import { doubtAt } from "./doubt";
import type { Tell } from "./table-checks";

/** Values whose verdict would be another if the figure as the form prints it were judged. */
export function roundingDecides({ roll, indicators }: EvaluatedTable, tell: Tell): void {
  for (const indicator of indicators) tellRounding(roll, indicator, tell);
}

function tellRounding(roll: Roll, indicator: EvaluatedIndicator, tell: Tell): void {
  const { resource, values, yardsticks } = indicator;
  const required = yardsticks.map((yardstick) => yardstick.required);
  const floor = yardsticks.map((yardstick) => yardstick.floor);
  const near = 0.51 * 10 ** -resource.decimals;
  values.forEach((value, school) => {
    const stage = roll.stages[school] as number;
    // A school of unknown stage has no figures to be near to.
    const fromRequired = Math.abs(value - (required[stage] ?? NaN));
    const fromFloor = Math.abs(value - (floor[stage] ?? NaN));
    if (!(fromRequired <= near || fromFloor <= near) || roll.counted[school] === 0) return;
    tellIfTurned(roll, indicator, school, yardsticks[stage] as Yardstick, tell);
  });
}

function tellIfTurned(
  roll: Roll,
  indicator: EvaluatedIndicator,
  school: number,
  yardstick: Yardstick,
  tell: Tell,
): void {
  const { resource, plans, totals, values } = indicator;
  const value = values[school] as number;
  const total = totals[school] as number;
  const printed = levelOf(value, { ...yardstick, rounded: true });
  const unrounded = { ...yardstick, rounded: false };
  const exact = Number.isNaN(total)
    ? levelOf(value, unrounded)
    : levelOfTotal(total, roll.students[school] as number, unrounded);
  const home = homeOf(plans[roll.stages[school] as number] as MeasurePlan);
  if (printed === exact || !home) return;
  const atFloor = printed === Level.belowFloor || exact === Level.belowFloor;
  tell(
    doubtAt(roll, home, school, {
      code: "rounding-decides",
      indicator: resource.id,
      actual: value,
      required: atFloor ? yardstick.floor : yardstick.required,
      source: yardstick.source,
      params: { rounded: roundTo(value, resource.decimals), of: atFloor ? "floor" : "standard" },
    }),
  );
}
