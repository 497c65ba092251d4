import type { Standard } from "../core/standard";
import { RESOURCE_INDICATORS, type ResourceIndicator, type Stage, STAGES } from "../core/stage";
import { columnAreas } from "./areas";
import type { CountedSchool } from "./counted";
import { type Fault, type Faults, placeNumber } from "./faults";
import {
  type Bounds,
  boundsOf,
  FAILING_LEVELS,
  type FailingLevel,
  isCertain,
  judge,
  judgedNumber,
  judgementFormula,
  unreadConditions,
} from "./judgement";
import type { MarkedTable } from "./marked-table";
import { hasBoolean, type Measure } from "./measure";
import type { Rule } from "./rules-on";
import { inStage } from "./stage-condition";

/**
 * The rules that judge cells by the numbers on the sheet, so that a mended number puts its mark out. A
 * school is left out where the sheet's own figures do not say what the report says (its premises are split
 * between stages, a raw figure is kept as text): its fault stays in `faults`, to be named.
 */
export function liveRules(table: MarkedTable, standard: Standard, faults: Faults): Rule[] {
  return STAGES.flatMap((stage) =>
    RESOURCE_INDICATORS.flatMap((id) => {
      const resource = standard.resources[id];
      const measure = table.measure(resource, stage);
      if (!measure) return [];
      const bounds = boundsOf(resource, stage, standard);
      const fault = (level: FailingLevel) => faults.at(table.sheet.name, level, id, stage);
      const asked = { floor: fault("floor"), standard: fault("standard") };
      return indicatorRules({ table, id, stage, measure, bounds, asked });
    }),
  );
}

interface Task {
  readonly table: MarkedTable;
  readonly id: ResourceIndicator;
  readonly stage: Stage;
  readonly measure: Measure;
  readonly bounds: Bounds;
  /** The cells that the report asks for. */
  readonly asked: Readonly<Record<FailingLevel, Fault>>;
}

function indicatorRules(task: Task): Rule[] {
  const { table, id, stage, measure, bounds } = task;
  const { live, unread } = sortSchools(task);
  const { rows, condition } = inStage(table, stage, live);
  const onHome = (cells: readonly number[], level: FailingLevel, conditions: Rule["conditions"]): Rule => ({
    sheet: table.sheet.name,
    subject: id,
    stage,
    level,
    areas: columnAreas(measure.home, cells),
    conditions,
  });
  return FAILING_LEVELS.flatMap((level) => [
    onHome(rows, level, (row) => [...condition(row), judgementFormula(measure, bounds, level, row)]),
    onHome(unread[level], level, (row) => unreadConditions(measure, row)),
  ]);
}

interface SortedRows {
  readonly live: readonly number[];
  /** Core reads a number kept as text, a formula does not: marked until the sheet holds numbers. */
  readonly unread: Readonly<Record<FailingLevel, readonly number[]>>;
}

function sortSchools(task: Task): SortedRows {
  const unread = { floor: [] as number[], standard: [] as number[] };
  const live: number[] = [];
  for (const school of task.table.counted[task.stage]) {
    const wanted = wantedLevel(task, school);
    const value = judgedNumber(task.measure, school.row, task.table.sheet);
    if (hasBoolean(task.measure, school.row, task.table.sheet)) continue;
    if (value !== null && !agrees(task, school, value, wanted)) continue;
    live.push(school.row);
    if (wanted === null) continue;
    if (value === null) unread[wanted].push(school.row);
    task.asked[wanted].places.delete(placeNumber(school.row, task.measure.home));
  }
  return { live, unread };
}

/** What the report says of a school. */
function wantedLevel({ measure, asked }: Task, { row }: CountedSchool): FailingLevel | null {
  const place = placeNumber(row, measure.home);
  return FAILING_LEVELS.find((level) => asked[level].places.has(place)) ?? null;
}

/** Whether the formula goes by the report's number, and comes to what the report says. */
function agrees(
  { id, bounds }: Task,
  school: CountedSchool,
  value: number,
  wanted: FailingLevel | null,
): boolean {
  const isNumber = isNear(value, school.result.values[id]);
  return isNumber && isCertain(value, bounds) && judge(value, bounds) === wanted;
}

function isNear(value: number, reported: number | null): boolean {
  return (
    reported !== null && Math.abs(value - reported) <= 1e-11 * Math.max(Math.abs(value), Math.abs(reported))
  );
}
