import { gapOf, gapOfValue } from "../gap/gap";
import { finding } from "../report/finding";
import type { Finding } from "../report/report";
import { schoolCell } from "../school/cell";
import type { Roll } from "../school/roll";
import type { EvaluatedIndicator } from "./evaluate";
import { Level, type Yardstick } from "./level";
import { homeOf, type MeasurePlan } from "./plan";

/**
 * The finding of a school's indicator below its standard.
 * @param decides whether the school fails; below 85 % it always does.
 */
export function shortfall(
  roll: Roll,
  indicator: EvaluatedIndicator,
  school: number,
  name: string,
  decides: boolean,
): Finding {
  const stage = roll.stages[school] as number;
  const yardstick = indicator.yardsticks[stage] as Yardstick;
  const belowFloor = indicator.levels[school] === Level.belowFloor;
  const home = homeOf(indicator.plans[stage] as MeasurePlan);
  const gap = gapTo(yardstick.required, roll, indicator, school);
  return finding({
    code: belowFloor ? "below-floor" : "below-standard",
    severity: decides ? "error" : "info",
    file: roll.table.file,
    sheet: roll.table.sheet,
    cell: home && schoolCell(roll.table, home, school),
    school: name,
    stage: yardstick.stage,
    indicator: indicator.resource.id,
    actual: indicator.values[school] as number,
    required: yardstick.required,
    floor: yardstick.floor,
    gap: gap === null ? null : { amount: gap, unit: indicator.resource.gapUnit },
    source: yardstick.source,
    ...(belowFloor ? { params: { floorGap: gapTo(yardstick.floor, roll, indicator, school) } } : {}),
  });
}

function gapTo(
  threshold: number,
  roll: Roll,
  { resource, totals, values }: EvaluatedIndicator,
  school: number,
): number | null {
  const total = totals[school] as number;
  const students = roll.students[school] as number;
  return Number.isNaN(total)
    ? gapOfValue(resource, values[school] as number, students, threshold)
    : gapOf(resource, total, students, threshold);
}
