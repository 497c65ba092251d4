import { columnName } from "../core/address";
import type { NumberField } from "../core/field";
import type { FieldColumn, SchoolTable } from "../core/school/school-table";
import type { Numerator, ResourceStandard } from "../core/standard";
import type { Stage } from "../core/stage";
import { Kind, type SheetSnapshot } from "../workbook/snapshot";
import { literal } from "./bound";
import { columnScale } from "./column-scale";

/** A figure in a school's row: the cell's number times a scale (10 000 for 万元). */
export interface Part {
  readonly column: number;
  readonly scale: number;
}

/** Numerator and students of an indicator in a school's own row. */
export interface RawParts {
  readonly plus: readonly Part[];
  readonly minus: readonly Part[];
  readonly students: Part;
  readonly per: 1 | 100;
}

/** How a table writes an indicator's value: printed, as raw figures, or both. */
export interface Measure {
  /** The column whose cell is marked. */
  readonly home: number;
  readonly own: Part | null;
  readonly raw: RawParts | null;
}

/** How a table writes an indicator for a stage; null where it does not, or not in the school's own row. */
export function measureOf(
  table: SchoolTable,
  sheet: SheetSnapshot,
  resource: ResourceStandard,
  stage: Stage,
): Measure | null {
  const part = (field: NumberField): Part | null => inOwnRow(table, sheet, field);
  const own = part(resource.id);
  const raw = rawParts(table, resource, stage, part);
  const home = table.fields.get(resource.id)?.column ?? raw?.plus[0]?.column;
  return home === undefined || (!own && !raw) ? null : { home, own, raw };
}

function inOwnRow(table: SchoolTable, sheet: SheetSnapshot, field: NumberField): Part | null {
  const column = table.fields.get(field);
  if (!column || !isPlain(column)) return null;
  return { column: column.column, scale: columnScale(column, table, sheet) };
}

function isPlain(column: FieldColumn): boolean {
  return column.places === undefined;
}

/** The first way of counting whose columns the table has all, as core takes it. */
function rawParts(
  table: SchoolTable,
  { numerators, per }: ResourceStandard,
  stage: Stage,
  part: (field: NumberField) => Part | null,
): RawParts | null {
  const has = ({ plus, minus }: Numerator) => [...plus, ...minus].every((field) => table.fields.has(field));
  const way = numerators[stage].find(has);
  const students = part("students");
  if (!way || !students) return null;
  const plus = way.plus.map(part).filter((found) => found !== null);
  const minus = way.minus.map(part).filter((found) => found !== null);
  const whole = plus.length === way.plus.length && minus.length === way.minus.length;
  return whole && plus.length > 0 ? { plus, minus, students, per } : null;
}

/** All cells of a row that raw figures need. */
export function rawColumns({ plus, minus, students }: RawParts): readonly Part[] {
  return [...plus, ...minus, students];
}

/** A cell of a row in a formula that moves down with the rule but not across. */
export function reference(column: number, row: number): string {
  return `$${columnName(column)}${row + 1}`;
}

/** The figure of a part as a formula. */
export function partFormula({ column, scale }: Part, row: number): string {
  const cell = reference(column, row);
  return scale === 1 ? cell : `${cell}*${literal(scale)}`;
}

/** The indicator's value from raw figures as a formula: `($N6-$O6)/$G6`, `($K6+$L6)*100/$G6`. */
export function rawFormula({ plus, minus, students, per }: RawParts, row: number): string {
  const added = plus.map((part) => partFormula(part, row)).join("+");
  const taken = minus.map((part) => `-${partFormula(part, row)}`).join("");
  const total = plus.length + minus.length > 1 ? `(${added}${taken})` : added;
  const below = students.scale === 1 ? partFormula(students, row) : `(${partFormula(students, row)})`;
  return `${total}${per === 1 ? "" : `*${per}`}/${below}`;
}

/** The number of a part in a row, NaN where its cell holds none. */
export function partNumber({ column, scale }: Part, row: number, sheet: SheetSnapshot): number {
  return sheet.kind(row, column) === Kind.number ? sheet.number(row, column) * Number(literal(scale)) : NaN;
}

/** What {@link rawFormula} comes to; NaN where a cell holds no number. */
export function rawNumber(
  { plus, minus, students, per }: RawParts,
  row: number,
  sheet: SheetSnapshot,
): number {
  const sum = (parts: readonly Part[]) =>
    parts.reduce((total, part) => total + partNumber(part, row, sheet), 0);
  return ((sum(plus) - sum(minus)) * per) / partNumber(students, row, sheet);
}
