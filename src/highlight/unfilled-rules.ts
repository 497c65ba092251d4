import type { FindingCode } from "../core/report/report";
import type { SchoolTable } from "../core/school/school-table";
import type { Standard } from "../core/standard";
import { RESOURCE_INDICATORS, type ResourceIndicator, type Stage, STAGES } from "../core/stage";
import { Kind } from "../workbook/snapshot";
import { columnAreas } from "./areas";
import { columnOf } from "./column-of";
import { type Faults, placeNumber } from "./faults";
import type { MarkedTable } from "./marked-table";
import { rawColumns, reference } from "./measure";
import type { Rule } from "./rules-on";

/** Doubts of a cell that holds no number; they go when a number is put in. */
const CODES: readonly FindingCode[] = [
  "missing",
  "not-a-number",
  "number-as-text",
  "formula-error",
  "formula-not-computed",
];

/**
 * The rules that mark a school's cell while it holds no number: empty, a word, an error, a number kept as
 * text. A cell whose emptiness the report does not mind is left out, and so is TRUE, which is a number in
 * some programs.
 */
export function unfilledRules(
  table: MarkedTable,
  schools: SchoolTable,
  standard: Standard,
  faults: Faults,
): Rule[] {
  const { sheet } = table;
  const doubts = CODES.map((code) => faults.doubt(sheet.name, code));
  const take = (place: number) => doubts.map(({ places }) => places.delete(place)).some(Boolean);
  const isSaid = (row: number, column: number) =>
    sheet.kind(row, column) === Kind.number ||
    (sheet.kind(row, column) !== Kind.boolean && take(placeNumber(row, column)));
  return [...neededRows(table, schools, standard)].map(([column, rows]) => ({
    sheet: sheet.name,
    subject: fieldOf(schools, column),
    stage: null,
    level: "doubt",
    areas: columnAreas(
      column,
      [...new Set(rows)].filter((row) => isSaid(row, column)),
    ),
    conditions: (row) => [`COUNT(${reference(column, row)})=0`],
  }));
}

/** The columns from which the report takes its figures, and the rows in which it looks for them. */
function neededRows(table: MarkedTable, schools: SchoolTable, standard: Standard): Map<number, number[]> {
  const needed = new Map<number, number[]>();
  for (const stage of STAGES) {
    const students = columnOf(schools, schools.fields.get("students"), stage);
    const figures = RESOURCE_INDICATORS.flatMap((id) => columnsOf(table, standard, id, stage));
    const columns = new Set(students === null ? figures : [students, ...figures]);
    const rows = table.counted[stage].map(({ row }) => row);
    for (const column of columns) needed.set(column, (needed.get(column) ?? []).concat(rows));
  }
  return needed;
}

function columnsOf(table: MarkedTable, standard: Standard, id: ResourceIndicator, stage: Stage): number[] {
  const measure = table.measure(standard.resources[id], stage);
  if (!measure) return [];
  const [best] = measure.ways;
  const parts = best ? rawColumns(best) : measure.own ? [measure.own] : [];
  return parts.map(({ column }) => column);
}

function fieldOf(schools: SchoolTable, column: number): string {
  for (const [field, { column: own, places }] of schools.fields) {
    if (own === column || places?.some((place) => place.column === column)) return field;
  }
  return "cell";
}
