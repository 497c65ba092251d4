import type { NumberField } from "../../src/core/field";
import { CellState, type FieldColumn, type SchoolTable } from "../../src/core/school/school-table";
import type { Stage } from "../../src/core/stage";

/** A number; null for a blank; a state for a cell that holds something else; a number as text. */
export type Cell = number | null | "text" | "error" | "not-computed" | { readonly asText: number };

export interface SchoolRow {
  readonly name?: string;
  readonly stage?: Stage | null;
  readonly type?: string;
  readonly code?: string;
  readonly district?: string;
  readonly cells: Readonly<Partial<Record<NumberField, Cell>>>;
}

export interface TableOptions {
  readonly file?: string;
  readonly sheet?: string;
  /** Sheet row of the first school, from 0. */
  readonly firstRow?: number;
  /** Columns whose figures were typed, by their decimals; others count as formulas. */
  readonly typed?: Readonly<Partial<Record<NumberField, number>>>;
}

const STATES = {
  text: CellState.text,
  error: CellState.error,
  "not-computed": CellState.notComputed,
} as const;

/** A table of schools, its columns in the order in which the first rows name them, from C on. */
export function schoolTable(rows: readonly SchoolRow[], options: TableOptions = {}): SchoolTable {
  const { file = "county.xlsx", sheet = "表", firstRow = 3, typed = {} } = options;
  const names = [...new Set(rows.flatMap((row) => Object.keys(row.cells) as NumberField[]))];
  const columnOf = (field: NumberField, place: number): FieldColumn => {
    const cells = rows.map((row) => row.cells[field] ?? null);
    return {
      values: Float64Array.from(cells, numberIn),
      states: Uint8Array.from(cells, stateOf),
      column: place + 2,
      decimals: typed[field] ?? null,
    };
  };
  return {
    file,
    sheet,
    count: rows.length,
    rows: Int32Array.from(rows, (_, i) => firstRow + i),
    name: (i) => rows[i]?.name ?? `第${i + 1}小学`,
    stage: (i) => (rows[i]?.stage === undefined ? "小学" : rows[i].stage),
    type: (i) => rows[i]?.type ?? "",
    ...(rows.some((row) => row.code !== undefined) ? { code: (i: number) => rows[i]?.code ?? "" } : {}),
    ...(rows.some((row) => row.district !== undefined)
      ? { district: (i: number) => rows[i]?.district ?? "" }
      : {}),
    fields: new Map(names.map((field, place) => [field, columnOf(field, place)])),
  };
}

function numberIn(cell: Cell): number {
  if (typeof cell === "number") return cell;
  return typeof cell === "object" && cell !== null ? cell.asText : NaN;
}

function stateOf(cell: Cell): CellState {
  if (cell === null) return CellState.blank;
  if (typeof cell === "number") return CellState.number;
  return typeof cell === "string" ? STATES[cell] : CellState.numberAsText;
}

/** Seven printed values that all reach the primary standard. */
export const REACHING = { R1: 4.2, R2: 1, R3: 0.9, R4: 4.5, R5: 7.5, R6: 2000, R7: 2.3 } as const;

/** The cells of a row but for some fields. */
export function without(cells: SchoolRow["cells"], ...fields: readonly NumberField[]): SchoolRow["cells"] {
  const kept = Object.entries(cells).filter(([field]) => !fields.includes(field as NumberField));
  return Object.fromEntries(kept);
}
