import type { EvaluatedIndicator, EvaluatedTable } from "../indicator/evaluate";
import { stageAt, UNTOLD } from "../school/roll";
import type { Exclusion } from "../standard";
import type { Stage } from "../stage";
import type { SchoolVerdict } from "../verdict/school";
import type { SchoolResult, Verdict } from "./report";

/**
 * A school's result that keeps only where its figures stand and answers when asked: a country
 * has some 200 000 of them.
 */
export class JudgedSchool implements SchoolResult {
  readonly met: number;
  private readonly judged: SchoolVerdict["verdict"];

  /** @param index the school's place in the table */
  constructor(
    private readonly evaluated: EvaluatedTable,
    private readonly index: number,
    { verdict, met }: SchoolVerdict,
  ) {
    this.met = met;
    this.judged = verdict;
  }

  get name(): string {
    return this.evaluated.roll.table.name(this.index);
  }

  get stage(): Stage | null {
    return stageAt(this.stageIndex);
  }

  get type(): string {
    return this.evaluated.roll.table.type(this.index);
  }

  get students(): number | null {
    return known(this.evaluated.roll.table.fields.get("students")?.values[this.index]);
  }

  get file(): string {
    return this.evaluated.roll.table.file;
  }

  get sheet(): string {
    return this.evaluated.roll.table.sheet;
  }

  get row(): number {
    return (this.evaluated.roll.table.rows[this.index] as number) + 1;
  }

  get values(): SchoolResult["values"] {
    const { index } = this;
    const [r1, r2, r3, r4, r5, r6, r7] = this.evaluated.indicators;
    return {
      R1: valueOf(r1, index),
      R2: valueOf(r2, index),
      R3: valueOf(r3, index),
      R4: valueOf(r4, index),
      R5: valueOf(r5, index),
      R6: valueOf(r6, index),
      R7: valueOf(r7, index),
    };
  }

  get verdict(): Verdict {
    return this.exclusion ? "excluded" : this.judged;
  }

  get reason(): string | null {
    if (this.exclusion) return this.exclusion.id;
    if (this.judged !== "incomplete") return null;
    return this.stageIndex === UNTOLD ? "stage-unclear" : "missing";
  }

  toJSON(): SchoolResult {
    return schoolResult(this);
  }

  private get stageIndex(): number {
    return this.evaluated.roll.stages[this.index] as number;
  }

  private get exclusion(): Exclusion | undefined {
    return this.evaluated.roll.excluded.get(this.index);
  }
}

/** A plain copy of a school's result. */
export function schoolResult(of: SchoolResult): SchoolResult {
  return {
    name: of.name,
    stage: of.stage,
    type: of.type,
    students: of.students,
    file: of.file,
    sheet: of.sheet,
    row: of.row,
    values: of.values,
    met: of.met,
    verdict: of.verdict,
    reason: of.reason,
  };
}

function valueOf(indicator: EvaluatedIndicator | undefined, school: number): number | null {
  return known(indicator?.values[school]);
}

function known(value = NaN): number | null {
  return Number.isFinite(value) ? value : null;
}
