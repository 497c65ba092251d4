import { columnName } from "../core/address";
import type { NumberField } from "../core/field";
import { waysOf } from "../core/indicator/ways";
import type { SchoolTable } from "../core/school/school-table";
import type { Numerator, ResourceStandard } from "../core/standard";
import type { Stage } from "../core/stage";
import { Kind, type SheetSnapshot } from "../workbook/snapshot";
import { literal } from "./bound";
import { columnOf, scaleOf } from "./column-of";

/** A figure in a school's row: the cell's number times a scale (10 000 for 万元), as a formula writes it. */
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

/** How a table writes an indicator's value: as raw figures, best way first, printed, or both. */
export interface Measure {
  /** The column whose cell is marked. */
  readonly home: number;
  readonly ways: readonly RawParts[];
  readonly printed: Part | null;
  /** The printed value, where it decides for want of raw figures. */
  readonly own: Part | null;
}

/** How a table writes an indicator for a stage; null where it does not, or not in the school's own row. */
export function measureOf(
  table: SchoolTable,
  sheet: SheetSnapshot,
  resource: ResourceStandard,
  stage: Stage,
): Measure | null {
  const part = (field: NumberField) => partOf(table, sheet, field, stage);
  const numerators = waysOf(resource.numerators[stage], (id) => table.fields.has(id));
  const field = table.fields.get(resource.id);
  const home = columnOf(table, field ?? table.fields.get(numerators[0]?.plus[0] ?? resource.id), stage);
  if (home === null) return null;
  const ways = numerators.flatMap((numerator) => rawParts(numerator, resource.per, part) ?? []);
  const printed = part(resource.id);
  const echoes = printed !== null && ways.length > 0 && hasFormulas(table, sheet, home);
  return printed || ways.length > 0 ? { home, ways, printed, own: echoes ? null : printed } : null;
}

/** A printed value that the sheet works out from the raw figures decides nothing where these are blank. */
function hasFormulas(table: SchoolTable, sheet: SheetSnapshot, column: number): boolean {
  return table.rows.some((row) => sheet.formula(row, column) !== null);
}

function partOf(table: SchoolTable, sheet: SheetSnapshot, id: NumberField, stage: Stage): Part | null {
  const field = table.fields.get(id);
  const column = columnOf(table, field, stage);
  return field && column !== null
    ? { column, scale: Number(literal(scaleOf(table, field, column, sheet))) }
    : null;
}

function rawParts(way: Numerator, per: 1 | 100, part: (field: NumberField) => Part | null): RawParts | null {
  const students = part("students");
  const plus = way.plus.map(part).filter((found) => found !== null);
  const minus = way.minus.map(part).filter((found) => found !== null);
  const whole = plus.length === way.plus.length && minus.length === way.minus.length;
  return students && whole && plus.length > 0 ? { plus, minus, students, per } : null;
}

/** All cells of a row that raw figures need. */
export function rawColumns({ plus, minus, students }: RawParts): readonly Part[] {
  return [...plus, ...minus, students];
}

/** Whether a row holds TRUE or FALSE for a figure: some programs count them as numbers, others do not. */
export function hasBoolean({ ways, printed }: Measure, row: number, sheet: SheetSnapshot): boolean {
  const parts = [...ways.flatMap(rawColumns), ...(printed ? [printed] : [])];
  return parts.some(({ column }) => sheet.kind(row, column) === Kind.boolean);
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

/** The numerator as a formula: `$N6-$O6`. */
export function totalFormula({ plus, minus }: RawParts, row: number): string {
  const added = plus.map((part) => partFormula(part, row)).join("+");
  return added + minus.map((part) => `-${partFormula(part, row)}`).join("");
}

/** The indicator's value from raw figures as a formula: `($N6-$O6)/$G6`, `($K6+$L6)*100/$G6`. */
export function rawFormula(way: RawParts, row: number): string {
  const total = totalFormula(way, row);
  const whole = way.plus.length + way.minus.length > 1 ? `(${total})` : total;
  const students = partFormula(way.students, row);
  const divisor = way.students.scale === 1 ? students : `(${students})`;
  return `${whole}${way.per === 1 ? "" : `*${way.per}`}/${divisor}`;
}

/** The number of a part in a row, NaN where its cell holds none. */
export function partNumber({ column, scale }: Part, row: number, sheet: SheetSnapshot): number {
  return sheet.kind(row, column) === Kind.number ? sheet.number(row, column) * scale : NaN;
}

/** What {@link totalFormula} comes to; NaN where a cell holds no number. */
export function rawTotal({ plus, minus }: RawParts, row: number, sheet: SheetSnapshot): number {
  const sum = (parts: readonly Part[]) =>
    parts.reduce((total, part) => total + partNumber(part, row, sheet), 0);
  return sum(plus) - sum(minus);
}

/** What {@link rawFormula} comes to; null where a cell holds no number. */
export function rawNumber(way: RawParts, row: number, sheet: SheetSnapshot): number | null {
  const total = rawTotal(way, row, sheet);
  const students = partNumber(way.students, row, sheet);
  return Number.isNaN(total + students) ? null : (total * way.per) / students;
}
