import { areaName } from "../core/address";
import { RAW_FIELDS, type Field, type NumberField } from "../core/field";
import type { ColumnRole, TableReading } from "../core/report/report";
import type { FieldColumn, SchoolTable } from "../core/school/school-table";
import { RESOURCE_INDICATORS, type Stage } from "../core/stage";
import { columnReading, type ColumnChoice } from "./columns";
import { Kind } from "../workbook/snapshot";
import type { Grid } from "./grid";
import type { HeadingBlock } from "./headings";
import type { Layout } from "./layouts/layout";
import { byStage, readField, type StagedColumn } from "./read-fields";
import { readRows, type AggregateRow, type RowColumns, type Rows, type SchoolRow } from "./read-rows";
import { stagesByRun, stageIn, stageOfCell, stageOfName, markedStage, type StageFrom } from "./stage";
import { scaleOf, type Scale } from "./scale";

/** A table that was found in a sheet, with the schools in it. */
export interface ReadTable {
  readonly reading: TableReading;
  readonly layout: Layout;
  readonly schools: SchoolTable;
  readonly choices: readonly ColumnChoice[];
  /** Means, coefficients, totals and standards that the table itself prints. */
  readonly aggregates: readonly AggregateRow[];
  /** Rows (from 0) with figures and no name. */
  readonly nameless: readonly number[];
  /** Columns whose unit no heading and no line names. */
  readonly guessedScales: readonly {
    readonly column: number;
    readonly field: Field;
    readonly scale: Scale;
  }[];
}

const NUMBER_FIELDS = new Set<Field>([...RAW_FIELDS, ...RESOURCE_INDICATORS]);
const NUMBER_ROLES = new Set<ColumnRole>(["raw", "value"]);

/** The part of a heading block that is one table: all of it, or one of several side by side. */
export interface TablePart {
  readonly block: HeadingBlock;
  readonly choices: readonly ColumnChoice[];
  readonly layout: Layout;
  /** The stage that the headings name over the figures, where both stages stand side by side. */
  readonly stage: Stage | null;
}

/** Reads the schools under a block of headings. `last` is the row after the last that may belong to it. */
export function readTable(
  grid: Grid,
  file: string,
  part: TablePart,
  last: number,
): { table: ReadTable; end: number } {
  const rows = readRows(grid, part.block.bottom + 1, last, rowColumns(part.choices));
  const told = tellStages(grid, part, rows.schools);
  const kept = part.stage === null ? told : told.filter((school) => belongs(grid, part, school));
  const index = Int32Array.from(kept, (school) => school.row);
  const { fields, guessed } = readFields(
    grid,
    part,
    index,
    kept.map((school) => school.stage),
  );
  const schools: SchoolTable = { ...schoolTable(grid, file, part, kept, index), fields };
  return { table: assemble(grid, file, part, rows, schools, guessed, stageFrom(part, told)), end: rows.end };
}

function rowColumns(choices: readonly ColumnChoice[]): RowColumns {
  const columnsOf = (roles: ReadonlySet<ColumnRole>) =>
    choices.filter((c) => c.match && roles.has(c.match.term.role)).map((c) => c.heading.column);
  return {
    name: columnOf(choices, "name") ?? 0,
    seq: columnOf(choices, "seq"),
    keys: columnsOf(new Set<ColumnRole>(["key"])),
    numbers: columnsOf(NUMBER_ROLES),
  };
}

/** The column that holds a field, or null. */
export function columnOf(choices: readonly ColumnChoice[], field: Field): number | null {
  return choices.find((choice) => choice.match?.term.field === field)?.heading.column ?? null;
}

interface ToldSchool extends SchoolRow {
  readonly stage: Stage | null;
  readonly from: StageFrom;
}

function tellStages(grid: Grid, part: TablePart, rows: readonly SchoolRow[]): ToldSchool[] {
  const over = stageOver(grid, part);
  const column = columnOf(part.choices, "stage");
  const type = columnOf(part.choices, "type");
  const evidence = rows.map((row) => {
    const byColumn = column === null ? null : stageOfCell(grid.text(row.row, column));
    const byType = type === null ? null : stageOfCell(grid.text(row.row, type));
    const told = byColumn ?? part.stage ?? markedStage(row.name) ?? row.section ?? over.stage ?? byType;
    const from: StageFrom = byColumn
      ? "column"
      : part.stage
        ? "heading"
        : over.stage && told === over.stage
          ? over.from
          : "name";
    return { told, byName: stageOfName(row.name), run: row.run, from };
  });
  const stages = stagesByRun(evidence);
  return rows.map((row, index) => {
    const { told, byName, from } = evidence[index] ?? { told: null, byName: null, from: "none" as const };
    const stage = stages[index] ?? null;
    return { ...row, stage, from: told || byName ? from : stage ? "restart" : "none" };
  });
}

/** The stage that the title or the sheet's name says for all rows, where they say one. */
function stageOver(grid: Grid, part: TablePart): { stage: Stage | null; from: StageFrom } {
  const byTitle = stageIn(part.block.title);
  if (byTitle) return { stage: byTitle, from: "title" };
  const mentionsBoth = /小学/.test(part.block.title) && /初中|中学/.test(part.block.title);
  return { stage: mentionsBoth ? null : stageIn(grid.sheet.name), from: "sheet" };
}

/** Where stages stand side by side, a school belongs to a stage that has a figure in it. */
function belongs(grid: Grid, part: TablePart, school: SchoolRow): boolean {
  if (stageOfName(school.name) === part.stage) return true;
  return part.choices.some(
    ({ heading, match, stage }) =>
      match &&
      stage === part.stage &&
      NUMBER_ROLES.has(match.term.role) &&
      grid.sheet.kind(school.row, heading.column) !== 0,
  );
}

function stageFrom(part: TablePart, told: readonly ToldSchool[]): StageFrom {
  const counts = new Map<StageFrom, number>();
  for (const school of told) counts.set(school.from, (counts.get(school.from) ?? 0) + 1);
  if (part.stage) return "heading";
  return counts.has("restart") ? "restart" : ([...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "none");
}

function schoolTable(
  grid: Grid,
  file: string,
  part: TablePart,
  told: readonly ToldSchool[],
  rows: Int32Array,
): Omit<SchoolTable, "fields"> {
  const type = columnOf(part.choices, "type");
  const stage = columnOf(part.choices, "stage");
  const code = columnOf(part.choices, "code");
  return {
    file,
    sheet: grid.sheet.name,
    count: told.length,
    rows,
    name: (index) => told[index]?.name ?? "",
    stage: (index) => told[index]?.stage ?? null,
    code: (index) => (code === null ? "" : codeText(grid, rows[index] ?? 0, code)),
    type: (index) => {
      const row = rows[index] ?? 0;
      const written = type === null ? "" : grid.text(row, type).trim();
      return written !== "" || stage === null ? written : grid.text(row, stage).trim();
    },
  };
}

/** A code may be kept as a number or as a text; leading zeros of a text stay. */
function codeText({ sheet }: Grid, row: number, column: number): string {
  return sheet.kind(row, column) === Kind.number
    ? String(sheet.number(row, column))
    : sheet.text(row, column).trim();
}

function readFields(grid: Grid, part: TablePart, rows: Int32Array, stages: readonly (Stage | null)[]) {
  const fields = new Map<NumberField, FieldColumn>();
  const guessed: { column: number; field: Field; scale: Scale }[] = [];
  const students = columnOf(part.choices, "students");
  const pupils = students === null ? null : readField(grid.sheet, students, rows, 1).values;
  const byField = new Map<NumberField, StagedColumn[]>();
  for (const { heading, match, stage } of part.choices) {
    const field = match?.term.field;
    if (!field || !isNumberField(field)) continue;
    const plain = readField(grid.sheet, heading.column, rows, 1);
    const scale = scaleOf(field, heading.unit, part.block.units, plain.values, pupils);
    const column = scale.factor === 1 ? plain : readField(grid.sheet, heading.column, rows, scale.factor);
    byField.set(field, [...(byField.get(field) ?? []), { stage, column }]);
    if (scale.guessed) guessed.push({ column: heading.column, field, scale });
  }
  for (const [field, columns] of byField) fields.set(field, byStage(columns, rows, stages));
  return { fields, guessed };
}

function isNumberField(field: Field): field is NumberField {
  return NUMBER_FIELDS.has(field);
}

function assemble(
  grid: Grid,
  file: string,
  part: TablePart,
  rows: Rows,
  schools: SchoolTable,
  guessedScales: ReadTable["guessedScales"],
  from: StageFrom,
): ReadTable {
  const { block, choices } = part;
  const columns = choices.map((choice) => choice.heading.column);
  const first = schools.rows[0] ?? block.bottom + 1;
  const last = schools.rows[schools.count - 1] ?? block.bottom + 1;
  const area = { top: block.top, left: Math.min(...columns), bottom: last, right: Math.max(...columns) };
  const reading: TableReading = {
    file,
    sheet: grid.sheet.name,
    layout: part.layout.id,
    range: areaName(area),
    headerRows: [block.top + 1, block.bottom + 1],
    dataRows: [first + 1, last + 1],
    stageFrom: from,
    columns: choices.map(columnReading),
  };
  return {
    reading,
    layout: part.layout,
    schools,
    choices,
    aggregates: rows.aggregates,
    nameless: rows.nameless,
    guessedScales,
  };
}
