import type { CellPlace } from "../address";
import type { Tell } from "../doubts/table-checks";
import { Level } from "../indicator/level";
import type { EvaluatedIndicator, EvaluatedTable } from "../indicator/evaluate";
import { finding } from "../report/finding";
import type { SchoolResult } from "../report/report";
import { RESOURCE_INDICATORS, STAGES, type ResourceIndicator, type Stage } from "../stage";

/** Where a form has how many schools of a stage reach an indicator, or pass as a whole ("all"), and their share. */
export interface ShareCells {
  readonly stage: Stage;
  readonly of: ResourceIndicator | "all";
  readonly file: string;
  readonly sheet: string;
  readonly count: CellPlace | null;
  readonly share: CellPlace | null;
}

/** What a form prints there. */
export interface PrintedShare extends Pick<ShareCells, "stage" | "of" | "file" | "sheet"> {
  /** Schools; null is not filled in. */
  readonly count: number | null;
  readonly countCell: string | null;
  /** 0–1; null is not filled in. */
  readonly share: number | null;
  /** What one in the share's last digit is worth. */
  readonly grain: number;
  readonly shareCell: string | null;
}

/** How many counted schools there are, and how many of them reach something. */
export interface Reached {
  readonly reached: number;
  readonly schools: number;
}

/** Compares 表Ⅱ-1 as it is filled in with what the schools give. Blank cells say nothing. */
export function comparePrintedShares(
  printed: readonly PrintedShare[],
  tables: readonly EvaluatedTable[],
  schools: readonly SchoolResult[],
  tell: Tell,
): void {
  for (const one of printed) {
    const right = reachedBy(one, tables, schools);
    if (right.schools === 0) continue;
    tellCount(one, right, tell);
    tellShare(one, right, tell);
  }
}

/** Schools of a stage that reach an indicator, or pass as a whole. */
export function reachedBy(
  { stage, of }: Pick<ShareCells, "stage" | "of">,
  tables: readonly EvaluatedTable[],
  schools: readonly SchoolResult[],
): Reached {
  if (of === "all") {
    const own = schools.filter((school) => school.stage === stage && school.verdict !== "excluded");
    return { reached: own.filter(({ verdict }) => verdict === "pass").length, schools: own.length };
  }
  return tables.map((table) => reachedIn(table, stage, of)).reduce(sum, NOBODY);
}

const NOBODY: Reached = { reached: 0, schools: 0 };

function sum(a: Reached, b: Reached): Reached {
  return { reached: a.reached + b.reached, schools: a.schools + b.schools };
}

function reachedIn(
  { roll, indicators }: EvaluatedTable,
  stage: Stage,
  indicator: ResourceIndicator,
): Reached {
  const { levels } = indicators[RESOURCE_INDICATORS.indexOf(indicator)] as EvaluatedIndicator;
  const ofStage = STAGES.indexOf(stage);
  let [reached, schools] = [0, 0];
  for (const [school, at] of roll.stages.entries()) {
    if (at !== ofStage || roll.counted[school] === 0) continue;
    schools++;
    if (levels[school] === Level.met) reached++;
  }
  return { reached, schools };
}

function tellCount(printed: PrintedShare, right: Reached, tell: Tell): void {
  const { count, countCell, of } = printed;
  if (count === null || count === right.reached) return;
  const params = { what: "count", printed: count, of, ...right };
  tell(mismatch(printed, countCell, right.reached, params));
}

/** 200 of 201 are not 100 %, whatever the decimals. A share may be written as 0.95 too. */
function tellShare(printed: PrintedShare, right: Reached, tell: Tell): void {
  const { share, shareCell, grain, of } = printed;
  if (share === null) return;
  const actual = right.reached / right.schools;
  const says = (value: number, digit: number) => Math.abs(value - actual) <= digit / 2 + 1e-9;
  const couldBeAll = share >= 1 || (share === 0.01 && !says(share, grain));
  const isWhole = couldBeAll && right.reached < right.schools;
  if (!isWhole && (says(share, grain) || says(share * 100, grain * 100))) return;
  const params = { what: isWhole ? "not-all" : "share", printed: share, of, ...right };
  tell(mismatch(printed, shareCell, actual, params));
}

function mismatch(
  { file, sheet, stage, of }: PrintedShare,
  cell: string | null,
  actual: number,
  params: Readonly<Record<string, string | number>>,
) {
  const indicator = of === "all" ? null : of;
  const about = { file, sheet, cell, stage, indicator, actual, params };
  return finding({ code: "share-mismatch", severity: "warning", ...about });
}
