import type { Roll } from "../school/roll";
import { UNTOLD } from "../school/roll";
import type { Standard } from "../standard";
import { RESOURCE_INDICATORS } from "../stage";
import { Level, levelOf, levelOfTotal, yardsticksOf, type Yardstick } from "./level";
import { measureIndicator, type MeasuredIndicator } from "./measure";

/** One indicator of every school of a table, measured and held against the standard. */
export interface EvaluatedIndicator extends MeasuredIndicator {
  /** By index into STAGES. */
  readonly yardsticks: readonly Yardstick[];
  /** One {@link Level} a school. Unknown for schools of unknown stage. */
  readonly levels: Uint8Array;
}

/** A table whose schools are called and whose seven indicators stand in columns, R1 first. */
export interface EvaluatedTable {
  readonly roll: Roll;
  readonly indicators: readonly EvaluatedIndicator[];
}

/** Measures and judges the seven indicators of a table. */
export function evaluateTable(roll: Roll, standard: Standard): EvaluatedTable {
  const indicators = RESOURCE_INDICATORS.map((id) => {
    const resource = standard.resources[id];
    const yardsticks = yardsticksOf(resource, standard);
    const measured = measureIndicator(roll, resource);
    return { ...measured, yardsticks, levels: levelsOf(roll, measured, yardsticks) };
  });
  return { roll, indicators };
}

function levelsOf(roll: Roll, measured: MeasuredIndicator, yardsticks: readonly Yardstick[]): Uint8Array {
  const levels = new Uint8Array(roll.table.count);
  for (let i = 0; i < levels.length; i++) {
    const stage = roll.stages[i] as number;
    if (stage === UNTOLD) continue;
    const total = measured.totals[i] as number;
    const yardstick = yardsticks[stage] as Yardstick;
    levels[i] = Number.isNaN(total)
      ? levelOf(measured.values[i] as number, yardstick)
      : levelOfTotal(total, roll.students[i] as number, yardstick);
  }
  return levels;
}

/** Whether the level is short of the standard. */
export function isShort(level: number): boolean {
  return level === Level.belowStandard || level === Level.belowFloor;
}
