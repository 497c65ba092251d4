import { areaName } from "../core/address";
import { RAW_FIELDS, type Field, type NumberField } from "../core/field";
import type { ColumnRole, Finding, TableReading } from "../core/report/report";
import { CellState, type FieldColumn, type SchoolTable } from "../core/school/school-table";
import { RESOURCE_INDICATORS, type Stage } from "../core/stage";
import { columnOf, columnReading, type ColumnChoice } from "./columns";
import { Kind, type SheetSnapshot } from "../workbook/snapshot";
import type { Grid } from "./grid";
import type { HeadingBlock } from "./headings";
import { readNumberText } from "./number-text";
import type { Layout } from "./layouts/layout";
import { byStage, readField, scaled, type StagedColumn } from "./read-fields";
import { titleOf, type PageBefore } from "./page";
import { readRows, type AggregateRow, type RowColumns, type Rows, type SchoolRows } from "./read-rows";
import { stageOfName, type StageFrom } from "./stage";
import { schoolColumns } from "./school-columns";
import { tellStages } from "./tell-stages";
import { scaleOf, type Scale } from "./scale";
import { headedAlike } from "./table-doubts/headed-alike";
import { deviatingFormulas } from "./table-doubts/formula-deviates";
import { largerParts } from "./table-doubts/larger-parts";
import { totalMismatches } from "./table-doubts/total-mismatch";
import { yearIn } from "./year";

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
  /** What its own totals, formulas and further columns leave in doubt. */
  readonly doubts?: readonly Finding[] | undefined;
  /** The year that its title or its sheet names; null where none does. */
  readonly year?: number | null | undefined;
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
  /** The print page before, under the same headings. */
  readonly before?: PageBefore | undefined;
}

/** Reads the schools under a block of headings. `isSchool` knows names that sound like totals and are none. */
export function readTable(
  grid: Grid,
  file: string,
  part: TablePart,
  isSchool?: RowColumns["isSchool"],
): { table: ReadTable; page: PageBefore; end: number } {
  const read = readRows(grid, part.block.bottom + 1, grid.sheet.rows, {
    ...rowColumns(part.choices),
    isSchool,
    before: part.before,
  });
  const told = tellStages(grid, file, part, read);
  const { rows, names, stages } =
    part.stage === null ? { ...read.schools, ...told } : ownRows(grid, part, read.schools);
  const index = Int32Array.from(rows);
  const { fields, guessed } = readFields(grid, part, index, stages);
  const keys = schoolColumns(grid, file, part.choices, { rows: index, names, stages });
  const table = assemble(grid, file, part, read, { ...keys, fields }, guessed, told.from);
  const doubts = doubtsIn(grid, table);
  return {
    page: pageOf(part, read, told.stages),
    table: { ...table, doubts, year: yearIn(`${part.block.title} ${grid.sheet.name}`) },
    end: read.end,
  };
}

/** What the next print page has to know; a list that goes on is one with the pages before. */
function pageOf({ block, before }: TablePart, read: Rows, told: readonly (Stage | null)[]): PageBefore {
  const { section, lastSeq, continues, schools } = read;
  const earlier = continues && before ? before : { told: [], runs: [] };
  return {
    title: titleOf(block.title, before),
    told: [...earlier.told, ...told],
    runs: [...earlier.runs, ...schools.runs],
    section,
    lastSeq,
  };
}

/** Doubts that need the cells: the table itself keeps none of them. */
function doubtsIn({ sheet }: Grid, { reading, schools, choices, aggregates }: ReadTable): Finding[] {
  const { file } = reading;
  const { rows } = schools;
  const stage = (index: number) => schools.stage(index);
  return [
    ...totalMismatches({ file, sheet, choices, rows, stage, aggregates }),
    ...deviatingFormulas(sheet, file, choices, rows),
    ...largerParts(sheet, file, choices, rows),
    ...headedAlike(sheet, file, choices, reading.headerRows[1] - 1, rows),
  ];
}

/** Where stages stand side by side, the rows that have a figure of the part's own stage. */
function ownRows(grid: Grid, part: TablePart, { rows, names }: SchoolRows) {
  const own = rows.flatMap((row, index) => (belongs(grid, part, row, names[index] ?? "") ? [index] : []));
  return {
    rows: own.map((index) => rows[index] ?? 0),
    names: own.map((index) => names[index] ?? ""),
    stages: own.map(() => part.stage),
  };
}

function belongs({ sheet }: Grid, part: TablePart, row: number, name: string): boolean {
  if (stageOfName(name) === part.stage) return true;
  const own = part.choices.flatMap(({ heading, match, stage }) =>
    match && stage === part.stage && NUMBER_ROLES.has(match.term.role) ? [heading.column] : [],
  );
  const others = part.block.columns.flatMap(({ stage, column }) =>
    stage === null || stage === part.stage ? [] : [column],
  );
  if (own.some((column) => saysFigure(sheet, row, column))) return true;
  const isWritten = own.some((column) => sheet.kind(row, column) !== Kind.blank);
  return isWritten && !others.some((column) => saysFigure(sheet, row, column));
}

/** "—", "/", 0 and what divides by 0 fill the cells of a stage that a school has not. */
function saysFigure(sheet: SheetSnapshot, row: number, column: number): boolean {
  if (!sheet.computed(row, column)) return true;
  const kind = sheet.kind(row, column);
  if (kind === Kind.number) return sheet.number(row, column) !== 0;
  const reading = kind === Kind.text ? readNumberText(sheet.text(row, column)) : null;
  return reading !== null && reading.state !== CellState.blank && reading.value !== 0;
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

function readFields(grid: Grid, part: TablePart, rows: Int32Array, stages: readonly (Stage | null)[]) {
  const fields = new Map<NumberField, FieldColumn>();
  const guessed: { column: number; field: Field; scale: Scale }[] = [];
  const students = columnOf(part.choices, "students");
  const pupils = students === null ? null : readField(grid.sheet, students, rows).values;
  const byField = new Map<NumberField, StagedColumn[]>();
  for (const { heading, match, stage } of part.choices) {
    const field = match?.term.field;
    if (!field || !isNumberField(field)) continue;
    const plain = readField(grid.sheet, heading.column, rows);
    const scale = scaleOf(field, heading.unit, part.block.units, plain.values, pupils);
    const column = scaled(plain, scale.factor);
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
