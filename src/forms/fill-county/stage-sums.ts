import type { CountyField } from "../../core/county-field";
import type { Stage } from "../../core/stage";

/** A figure of 表Ⅰ that is the sum, over the general schools of a stage, of what each says under `of`. */
export interface StageSum<Of extends string> {
  readonly of: Of;
  readonly stage: Stage;
}

export type StageSums<Of extends string> = Readonly<Partial<Record<CountyField, StageSum<Of>>>>;

/** What the schools' own forms and the tables of schools both say. */
export const STAGE_SUMS: StageSums<"classes" | "teachers"> = {
  primaryClasses: { of: "classes", stage: "小学" },
  juniorClasses: { of: "classes", stage: "初中" },
  primaryTeachers: { of: "teachers", stage: "小学" },
  juniorTeachers: { of: "teachers", stage: "初中" },
};

/** Types of special schools. */
export const SPECIAL = /特殊教育|特教/;

/** 普通中小学: all but special schools. */
export function isGeneral({ type }: { readonly type: string }): boolean {
  return !SPECIAL.test(type);
}

/** Null where one of them is unknown. */
export function sumOfAll(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce<number | null>(
    (sum, number) => (sum === null || number === null ? null : sum + number),
    0,
  );
}
