import { gapOf, gapOfValue } from "../gap/gap";
import { finding } from "../report/finding";
import type { Finding, Gap, Severity, Source } from "../report/report";
import { schoolCell } from "../school/cell";
import type { Roll } from "../school/roll";
import type { Stage } from "../stage";
import type { EvaluatedIndicator } from "./evaluate";
import { Level, type Yardstick } from "./level";
import { homeOf, type MeasurePlan } from "./plan";

const NO_PARAMS: Finding["params"] = Object.freeze({});

/**
 * The finding of a school's indicator below its standard. It keeps only where the figures stand
 * and answers when asked: a country has some 400 000 of them, of which few are ever read.
 */
class Shortfall implements Finding {
  constructor(
    private readonly roll: Roll,
    private readonly measured: EvaluatedIndicator,
    private readonly index: number,
    readonly severity: Severity,
  ) {}

  get code(): "below-floor" | "below-standard" {
    return this.isBelowFloor ? "below-floor" : "below-standard";
  }

  get file(): string {
    return this.roll.table.file;
  }

  get sheet(): string {
    return this.roll.table.sheet;
  }

  get cell(): string | null {
    const home = homeOf(this.measured.plans[this.stageIndex] as MeasurePlan);
    return home && schoolCell(this.roll.table, home, this.index);
  }

  get school(): string {
    return this.roll.table.name(this.index);
  }

  get stage(): Stage {
    return this.yardstick.stage;
  }

  get indicator(): string {
    return this.measured.resource.id;
  }

  get actual(): number {
    return this.measured.values[this.index] as number;
  }

  get required(): number {
    return this.yardstick.required;
  }

  get floor(): number {
    return this.yardstick.floor;
  }

  get gap(): Gap | null {
    const amount = this.gapTo(this.yardstick.required);
    return amount === null ? null : { amount, unit: this.measured.resource.gapUnit };
  }

  get source(): Source {
    return this.yardstick.source;
  }

  get params(): Finding["params"] {
    return this.isBelowFloor ? { floorGap: this.gapTo(this.yardstick.floor) } : NO_PARAMS;
  }

  toJSON(): Finding {
    return finding(this);
  }

  private get stageIndex(): number {
    return this.roll.stages[this.index] as number;
  }

  private get yardstick(): Yardstick {
    return this.measured.yardsticks[this.stageIndex] as Yardstick;
  }

  private get isBelowFloor(): boolean {
    return this.measured.levels[this.index] === Level.belowFloor;
  }

  private gapTo(threshold: number): number | null {
    const { resource, totals, values } = this.measured;
    const total = totals[this.index] as number;
    const students = this.roll.students[this.index] as number;
    return Number.isNaN(total)
      ? gapOfValue(resource, values[this.index] as number, students, threshold)
      : gapOf(resource, total, students, threshold);
  }
}

/**
 * Tells that a school's indicator is below its standard.
 * @param decides whether the school fails; below 85 % it always does.
 */
export function shortfall(
  roll: Roll,
  indicator: EvaluatedIndicator,
  school: number,
  decides: boolean,
): Finding {
  return new Shortfall(roll, indicator, school, decides ? "error" : "info");
}
