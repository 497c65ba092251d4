import { CellState, type FieldColumn } from "../core/school/school-table";
import type { Stage } from "../core/stage";
import { Kind, type SheetSnapshot } from "../workbook/snapshot";
import { readNumberText } from "./number-text";

const SAMPLE = 400;

/** Reads one column of numbers for the given rows, in the unit they are written in. */
export function readField(sheet: SheetSnapshot, column: number, rows: Int32Array): FieldColumn {
  const values = new Float64Array(rows.length);
  let states: Uint8Array | undefined;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    if (sheet.kind(row, column) === Kind.number) {
      values[index] = sheet.number(row, column);
      continue;
    }
    const reading = readCell(sheet, row, column);
    values[index] = reading.value;
    states ??= new Uint8Array(rows.length);
    states[index] = reading.state;
  }
  return { values, states, column, decimals: typedDecimals(sheet, column, rows, values) };
}

/** The column in the field's own unit: 万元 times 10 000 are 元. What is divided stays whole where it was. */
export function scaled(column: FieldColumn, factor: number): FieldColumn {
  if (factor === 1) return column;
  const values = column.values.map((value) => (factor < 1 ? value / (1 / factor) : value * factor));
  return { ...column, values };
}

function readCell(sheet: SheetSnapshot, row: number, column: number): { value: number; state: CellState } {
  if (!sheet.computed(row, column)) return { value: NaN, state: CellState.notComputed };
  switch (sheet.kind(row, column)) {
    case Kind.text:
      return readNumberText(sheet.text(row, column));
    case Kind.error:
      return { value: NaN, state: CellState.error };
    case Kind.boolean:
      return { value: NaN, state: CellState.text };
    default:
      return { value: NaN, state: CellState.blank };
  }
}

/** The most decimals that typed numbers of a column show; null where the column is all formulas. */
function typedDecimals(
  sheet: SheetSnapshot,
  column: number,
  rows: Int32Array,
  values: Float64Array,
): number | null {
  let most: number | null = null;
  for (let index = 0; index < Math.min(rows.length, SAMPLE); index += 1) {
    const row = rows[index] ?? 0;
    const value = values[index] ?? NaN;
    const isMore = !Number.isNaN(value) && (most === null || !Number.isInteger(value));
    if (!isMore || sheet.kind(row, column) !== Kind.number || sheet.formula(row, column) !== null) continue;
    most = Math.max(most ?? 0, decimalsOf(value));
  }
  return most;
}

function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const text = String(value);
  const dot = text.indexOf(".");
  return dot < 0 || text.includes("e") ? 0 : text.length - dot - 1;
}

/** A column that holds a field for the schools of one stage, or for all. */
export interface StagedColumn {
  readonly stage: Stage | null;
  readonly column: FieldColumn;
}

/** One column made of several: "骨干教师（小学）" for the 小学 and "骨干教师（初中）" for the 初中. */
export function byStage(
  columns: readonly StagedColumn[],
  rows: Int32Array,
  stages: readonly (Stage | null)[],
): FieldColumn {
  const [first] = columns;
  if (!first) throw new RangeError("a field without a column");
  if (columns.length === 1) return first.column;
  const values = new Float64Array(rows.length);
  const states = new Uint8Array(rows.length);
  const places = Array.from(rows, (row, index) => {
    const stage = stages[index] ?? null;
    const own =
      columns.find((column) => column.stage === stage) ?? columns.find((column) => column.stage === null);
    values[index] = own?.column.values[index] ?? NaN;
    states[index] = own ? (own.column.states?.[index] ?? CellState.number) : CellState.blank;
    return { row, column: (own ?? first).column.column };
  });
  return { values, states, column: first.column.column, places, decimals: first.column.decimals };
}
