import type { NumberField } from "../field";
import type { EvaluatedIndicator, EvaluatedTable } from "../indicator/evaluate";
import type { NumeratorColumns } from "../indicator/plan";
import type { Roll } from "../school/roll";
import type { FieldColumn } from "../school/school-table";
import { doubtAt } from "./doubt";
import type { Tell } from "./table-checks";

/** Why a figure cannot be. */
export type Impossible = "negative" | "infinite" | "no-pupils" | "fraction" | "more-than-whole";

/** Figures that cannot be: negative ones, no pupils or half a pupil, a part larger than its whole. */
export function impossibleValues({ roll, indicators }: EvaluatedTable, tell: Tell): void {
  for (const [field, column] of roll.table.fields) {
    tellFigures(roll, field, column, tell);
  }
  for (const indicator of indicators) tellParts(roll, indicator, tell);
  tellStaff(roll, tell);
}

/** Teachers of one kind, who are all among the teachers. */
const KINDS: readonly NumberField[] = [
  "aboveDegreeTeachers",
  "backboneTeachers",
  "nationalBackbones",
  "provincialBackbones",
  "municipalBackbones",
  "countyBackbones",
  "peTeachers",
  "musicTeachers",
  "fineArtTeachers",
  "artCourseTeachers",
  "artsTeachers",
  "peArtTeachers",
  "bachelorTeachers",
  "masterTeachers",
];

/** More teachers of one kind than teachers. */
function tellStaff(roll: Roll, tell: Tell): void {
  const whole = roll.table.fields.get("teachers");
  if (!whole) return;
  for (const field of KINDS) {
    const column = roll.table.fields.get(field);
    if (column) tellKind(roll, field, column, whole, tell);
  }
}

function tellKind(roll: Roll, field: NumberField, column: FieldColumn, whole: FieldColumn, tell: Tell): void {
  column.values.forEach((actual, school) => {
    if (!(actual > (whole.values[school] as number)) || roll.counted[school] === 0) return;
    const params = { field, reason: "more-than-whole", whole: "teachers" };
    tell(doubtAt(roll, column, school, { code: "impossible-value", indicator: field, actual, params }));
  });
}

function tellFigures(roll: Roll, field: NumberField, column: FieldColumn, tell: Tell): void {
  column.values.forEach((value, school) => {
    const reason = impossible(field, value);
    if (reason === null || roll.counted[school] === 0) return;
    const actual = reason === "infinite" ? null : value;
    const params = { field, reason };
    tell(doubtAt(roll, column, school, { code: "impossible-value", indicator: field, actual, params }));
  });
}

function impossible(field: NumberField, value: number): Impossible | null {
  if (value < 0) return "negative";
  if (value === Infinity) return "infinite";
  if (field !== "students") return null;
  if (value === 0) return "no-pupils";
  return value % 1 > 0 ? "fraction" : null;
}

/** Sums that come out negative although no figure is: a gymnasium larger than the rooms it is in. */
function tellParts(roll: Roll, { resource, plans }: EvaluatedIndicator, tell: Tell): void {
  const best = plans.map(({ numerators }) => numerators[0]);
  roll.stages.forEach((stage, school) => {
    const part = largerPart(best[stage], school);
    if (!part || roll.counted[school] === 0) return;
    const { field, column, whole } = part;
    const actual = column.values[school] as number;
    const params = { field, reason: "more-than-whole", whole };
    tell(doubtAt(roll, column, school, { code: "impossible-value", indicator: resource.id, actual, params }));
  });
}

function largerPart(numerator: NumeratorColumns | undefined, school: number) {
  const part = numerator?.minus[0];
  const whole = numerator?.plus[0];
  if (!part || !whole) return null;
  const isLarger = (part.column.values[school] as number) > (whole.column.values[school] as number);
  return isLarger ? { field: part.field, column: part.column, whole: whole.field } : null;
}
