import { gapOf } from "../../core/gap/gap";
import { Level, levelOf, yardsticksOf, type Yardstick } from "../../core/indicator/level";
import type { ResourceStandard, Standard } from "../../core/standard";
import { STAGES, type Stage } from "../../core/stage";
import { isBlank, readNumber, type Range } from "../arguments/cell";
import { missing } from "../arguments/columns";
import { elementwise } from "../arguments/elementwise";
import { readIndicator } from "../arguments/indicator";
import { byValue } from "../arguments/remembering";
import { readStage } from "../arguments/stage";
import { readStandard } from "../arguments/standard";
import type { Answer } from "../answers/excel-error";
import { noPupils } from "./coefficient";

/** What the sheet shows of a level. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  [Level.met]: "达标",
  [Level.belowStandard]: "达到85%",
  [Level.belowFloor]: "不达标",
  [Level.unknown]: "未填",
};

/** The threshold in force. */
export function thresholdsOf(indicator: Range, stage: Range, region: Range, date: Range): Answer[][] {
  const readers = new Readers();
  return elementwise(
    [indicator, stage, region, date],
    ([id, stageName, place, day]) => readers.yardstick(id, stageName, place, day).required,
  );
}

/** How a value stands against the standard. */
export function levelsOf(
  indicator: Range,
  stage: Range,
  value: Range,
  region: Range,
  date: Range,
): Answer[][] {
  const readers = new Readers();
  return elementwise([indicator, stage, value, region, date], ([id, stageName, cell, place, day], where) => {
    if (isBlank(cell) && isBlank(stageName)) return LEVEL_WORDS[Level.unknown];
    const yardstick = readers.yardstick(id, stageName, place, day);
    return LEVEL_WORDS[levelOf(readNumber(cell, where), yardstick)];
  });
}

/** How much more is needed to reach the standard. What is blank in both stays blank. */
export function gapsOf(
  indicator: Range,
  stage: Range,
  total: Range,
  students: Range,
  region: Range,
  date: Range,
): Answer[][] {
  const readers = new Readers();
  const ranges = [indicator, stage, total, students, region, date];
  return elementwise(ranges, ([id, stageName, raw, pupils, place, day], where) => {
    if (isBlank(raw) && isBlank(pupils) && isBlank(stageName)) return "";
    const { resource, required } = readers.yardstick(id, stageName, place, day);
    const figure = readNumber(raw, where);
    const count = readNumber(pupils, where);
    if (Number.isNaN(figure) && Number.isNaN(count)) return "";
    if (Number.isNaN(figure) || Number.isNaN(count)) throw missing(where());
    const gap = count > 0 ? gapOf(resource, figure, count, required) : null;
    if (gap === null) throw noPupils(where());
    return gap;
  });
}

/** Reads what a cell's judgement depends on beside its number, each new combination once. */
class Readers {
  private readonly stage = byValue(readStage);
  private standard: Standard | null = null;
  private yardsticks = byValue<unknown, readonly Yardstick[]>(() => []);
  private last: readonly unknown[] = [];

  yardstick(indicator: unknown, stage: unknown, region: unknown, date: unknown): Yardstick {
    if (this.standard === null || region !== this.last[0] || date !== this.last[1]) this.change(region, date);
    const index = STAGES.indexOf(this.stage(stage));
    const yardstick = this.yardsticks(indicator)[index];
    if (!yardstick) throw new RangeError(String(stage));
    return yardstick;
  }

  private change(region: unknown, date: unknown): void {
    const standard = readStandard(region, date);
    this.standard = standard;
    this.yardsticks = byValue((indicator) => yardsticksOf(readIndicator(indicator, standard), standard));
    this.last = [region, date];
  }
}

/** The yardstick of one stage. */
export function yardstickOf(resource: ResourceStandard, stage: Stage, standard: Standard): Yardstick {
  const yardstick = yardsticksOf(resource, standard)[STAGES.indexOf(stage)];
  if (!yardstick) throw new RangeError(stage);
  return yardstick;
}
