import type { NumberField, RawField } from "../field";
import type { FieldColumn, SchoolTable } from "../school/school-table";
import type { Numerator, ResourceStandard } from "../standard";
import type { Stage } from "../stage";
import { waysOf } from "./ways";

/** A column with the field it holds. */
export interface NamedColumn {
  readonly field: NumberField;
  readonly column: FieldColumn;
}

/** One way of counting a numerator, in a table that has all its columns. */
export interface NumeratorColumns {
  readonly plus: readonly NamedColumn[];
  readonly minus: readonly NamedColumn[];
}

/** How a table tells an indicator of one stage: by raw figures, as printed, both or not at all. */
export interface MeasurePlan {
  /** Best first. */
  readonly numerators: readonly NumeratorColumns[];
  readonly printed: FieldColumn | null;
}

/** The plan for a stage; for schools of unknown stage only what both stages count alike. */
export function planOf(table: SchoolTable, resource: ResourceStandard, stage: Stage | null): MeasurePlan {
  const numerators = stage ? resource.numerators[stage] : sharedNumerators(resource);
  return {
    numerators: waysOf(numerators, (field) => table.fields.has(field)).map((way) => columnsOf(table, way)),
    printed: table.fields.get(resource.id) ?? null,
  };
}

/** Whether a table says anything of the indicator. */
export function isTold(plan: MeasurePlan): boolean {
  return plan.printed !== null || plan.numerators.length > 0;
}

/** Where to look for the indicator: its own column, else the first of the numerator's. */
export function homeOf(plan: MeasurePlan): FieldColumn | null {
  return plan.printed ?? plan.numerators[0]?.plus[0]?.column ?? null;
}

function columnsOf({ fields }: SchoolTable, { plus, minus }: Numerator): NumeratorColumns {
  const named = (field: RawField): NamedColumn => ({ field, column: fields.get(field) as FieldColumn });
  return { plus: plus.map(named), minus: minus.map(named) };
}

function sharedNumerators({ numerators }: ResourceStandard): readonly Numerator[] {
  const same = (a: Numerator) => (b: Numerator) =>
    [a.plus, a.minus, a.some].join(";") === [b.plus, b.minus, b.some].join(";");
  return numerators.小学.filter((numerator) => numerators.初中.some(same(numerator)));
}
