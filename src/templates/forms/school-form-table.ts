import { columnName, type CellPlace } from "../../core/address";
import type { CountyFigure } from "../../core/county/facts";
import { RESOURCE_INDICATORS, type Stage } from "../../core/stage";
import type { NumberField } from "../../core/field";
import { CellState, type FieldColumn, type SchoolTable } from "../../core/school/school-table";
import type { TableReading } from "../../core/report/report";
import type { Layout } from "../layouts/layout";
import type { ReadTable } from "../read-table";

/** A number of a school's form, of one stage or of the whole school. */
export interface SchoolNumbers {
  readonly field: NumberField;
  readonly stage: Stage | null;
  readonly figure: CountyFigure;
  readonly cell: CellPlace;
}

export interface SchoolOfForm {
  readonly name: string;
  readonly type: string;
  readonly code: string;
  readonly stages: readonly Stage[];
  /** What the form asks for all stages together and does not divide. */
  readonly undivided?: readonly NumberField[];
  /** The row that the school is said to stand in, from 0. */
  readonly row: number;
}

/** The rows of a table that a school's own form comes to: one a stage, its whole premises in each. */
export function schoolFormTable(
  reading: TableReading,
  layout: { readonly id: string; readonly label: string },
  school: SchoolOfForm,
  numbers: readonly SchoolNumbers[],
): ReadTable {
  const stages: readonly (Stage | null)[] = school.stages.length === 0 ? [null] : school.stages;
  const column = numbers[0]?.cell.column ?? 0;
  const schools: SchoolTable = {
    file: reading.file,
    sheet: reading.sheet,
    count: stages.length,
    rows: Int32Array.from(stages, () => school.row),
    name: () => school.name,
    stage: (index) => stages[index] ?? null,
    code: () => school.code,
    type: () => school.type,
    fields: fieldsOf(stages, numbers),
    form: { undivided: school.undivided ?? [] },
  };
  const name = { field: "name", role: "key", unit: null, heading: "学校名称", confidence: 1 } as const;
  return {
    reading: { ...reading, stageFrom: "column", columns: [{ column: columnName(column), ...name }] },
    layout: { ...NO_COLUMNS, ...layout },
    schools,
    choices: [],
    aggregates: [],
    nameless: [],
    guessedScales: [],
  };
}

const NO_COLUMNS: Omit<Layout, "id" | "label"> = {
  requires: [],
  printed: 0,
  raw: 0,
  titles: [],
  typical: [],
};

function fieldsOf(
  stages: readonly (Stage | null)[],
  numbers: readonly SchoolNumbers[],
): Map<NumberField, FieldColumn> {
  const fields = new Map<NumberField, FieldColumn>();
  for (const field of new Set(numbers.map((one) => one.field))) {
    const own = numbers.filter((one) => one.field === field);
    const cells = stages.map(
      (stage) => own.find((one) => one.stage === stage) ?? own.find((one) => one.stage === null),
    );
    if (cells.every((cell) => cell === undefined)) continue;
    fields.set(field, columnFor(cells, own));
  }
  return fields;
}

function columnFor(
  cells: readonly (SchoolNumbers | undefined)[],
  own: readonly SchoolNumbers[],
): FieldColumn {
  const place = own[0]?.cell ?? { row: 0, column: 0 };
  const isPrinted = RESOURCE_INDICATORS.some((id) => id === own[0]?.field);
  return {
    values: Float64Array.from(cells, (cell) => cell?.figure.value ?? NaN),
    states: Uint8Array.from(cells, (cell) => STATES[cell?.figure.lack ?? (cell ? "none" : "blank")]),
    column: place.column,
    places: cells.map((cell) => cell?.cell ?? place),
    decimals: isPrinted ? 2 : null,
  };
}

const STATES = {
  none: CellState.number,
  blank: CellState.blank,
  unread: CellState.text,
  text: CellState.text,
  error: CellState.error,
  "not-computed": CellState.notComputed,
} as const;
