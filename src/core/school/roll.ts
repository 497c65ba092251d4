import type { Exclusion, Standard } from "../standard";
import { STAGES, type Stage } from "../stage";
import { exclusionFinder } from "../verdict/exclusion";
import type { SchoolTable } from "./school-table";

/** Where a stage stands in the arrays by stage: 小学, 初中, not told. */
export const UNTOLD = STAGES.length;

/** The schools of one table as they enter the check: stage, pupils, counted or not. */
export interface Roll {
  readonly table: SchoolTable;
  /** Index into {@link STAGES}, or {@link UNTOLD}. */
  readonly stages: Uint8Array;
  /** Pupils; NaN where there are none to divide by: blank, no number, 0 or less. */
  readonly students: Float64Array;
  /** 1 for a school that counts, 0 for one that does not. */
  readonly counted: Uint8Array;
  /** Why a school does not count. */
  readonly excluded: ReadonlyMap<number, Exclusion>;
}

/** Calls the roll of a table: whose stage and pupils are known, and who is counted. */
export function callRoll(table: SchoolTable, standard: Standard): Roll {
  const stages = new Uint8Array(table.count);
  const students = new Float64Array(table.count);
  const counted = new Uint8Array(table.count);
  const excluded = new Map<number, Exclusion>();
  const written = table.fields.get("students")?.values;
  const exclusionOf = exclusionFinder(standard.exclusions);
  for (let i = 0; i < table.count; i++) {
    const pupils = written ? (written[i] as number) : NaN;
    const exclusion = exclusionOf(table.name(i), table.type(i), pupils);
    if (exclusion) excluded.set(i, exclusion);
    else counted[i] = 1;
    stages[i] = stageIndex(table.stage(i));
    students[i] = pupils > 0 && pupils < Infinity ? pupils : NaN;
  }
  return { table, stages, students, counted, excluded };
}

/** The stage at an index of {@link Roll.stages}; null where it is not told. */
export function stageAt(index: number): Stage | null {
  return STAGES[index] ?? null;
}

function stageIndex(stage: Stage | null): number {
  return stage === null ? UNTOLD : STAGES.indexOf(stage);
}
