import type { ResourceStandard, Standard } from "../core/standard";
import { RESOURCE_INDICATORS, type ResourceIndicator, type Stage, STAGES } from "../core/stage";
import { Kind, type SheetSnapshot } from "../workbook/snapshot";
import { columnAreas } from "./areas";
import type { CountedSchool, CountedSchools } from "./counted";
import { type Faults, placeNumber } from "./faults";
import {
  type Bounds,
  boundsOf,
  FAILING_LEVELS,
  type FailingLevel,
  isCertain,
  judge,
  judgedNumber,
  judgementFormula,
} from "./judgement";
import { type Measure, reference } from "./measure";
import type { Rule } from "./rules-on";
import { inStage, type StageColumn } from "./stage-condition";

/** What the rules of one table are made from. */
export interface MarkedTable {
  readonly sheet: SheetSnapshot;
  readonly counted: CountedSchools;
  readonly stageColumn: StageColumn | null;
  measure(resource: ResourceStandard, stage: Stage): Measure | null;
}

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
      return indicatorRules({
        table,
        id,
        stage,
        measure,
        bounds: boundsOf(resource, stage, standard),
        faults,
      });
    }),
  );
}

interface Task {
  readonly table: MarkedTable;
  readonly id: ResourceIndicator;
  readonly stage: Stage;
  readonly measure: Measure;
  readonly bounds: Bounds;
  readonly faults: Faults;
}

function indicatorRules(task: Task): Rule[] {
  const { table, id, stage, measure, bounds } = task;
  const { live, texts } = sortSchools(task);
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
    onHome(texts[level], level, (row) => [`ISTEXT(${reference(measure.home, row)})`]),
  ]);
}

interface SortedRows {
  readonly live: readonly number[];
  /** A number kept as text, which no formula reads as core does: marked while it is text. */
  readonly texts: Readonly<Record<FailingLevel, readonly number[]>>;
}

function sortSchools(task: Task): SortedRows {
  const texts = { floor: [] as number[], standard: [] as number[] };
  const live: number[] = [];
  for (const school of task.table.counted[task.stage]) {
    const outcome = compare(task, school);
    if (outcome.live) live.push(school.row);
    if (outcome.text) texts[outcome.text].push(school.row);
  }
  return { live, texts };
}

interface Outcome {
  readonly live: boolean;
  readonly text: FailingLevel | null;
}

/** Compares what the formula will say of a cell with what the report says, and takes off what it paints. */
function compare({ table, id, stage, measure, bounds, faults }: Task, school: CountedSchool): Outcome {
  const { sheet } = table;
  const value = judgedNumber(measure, school.row, sheet);
  const wanted = FAILING_LEVELS.find((level) =>
    faults.at(sheet.name, level, id, stage).places.has(placeNumber(school.row, measure.home)),
  );
  const take = (level: FailingLevel | undefined) =>
    level && faults.at(sheet.name, level, id, stage).places.delete(placeNumber(school.row, measure.home));
  if (Number.isNaN(value)) {
    const text = wanted !== undefined && sheet.kind(school.row, measure.home) === Kind.text;
    if (text) take(wanted);
    return { live: true, text: text ? wanted : null };
  }
  const same = isCertain(value, bounds) && isNear(value, school.result.values[id]);
  const live = same && judge(value, bounds) === (wanted ?? null);
  if (live) take(wanted);
  return { live, text: null };
}

function isNear(value: number, reported: number | null): boolean {
  return (
    reported !== null && Math.abs(value - reported) <= 1e-11 * Math.max(Math.abs(value), Math.abs(reported))
  );
}
