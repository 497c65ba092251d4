import { areaName, cellName, parseArea, parseCell } from "../core/address";
import type { NumberField } from "../core/field";
import type { Finding, TableReading } from "../core/report/report";
import type { FieldColumn, SchoolTable } from "../core/school/school-table";
import { Kind, type SheetSnapshot } from "../workbook/snapshot";
import { columnOf } from "./columns";
import { tableDoubts } from "./doubts";
import type { ReadTable } from "./read-table";
import { recogniseSheet } from "./recognise";
import { sectionStage } from "./row-words";
import { turnedSheet, type Instead } from "./turned-sheet";

const MOST_ROWS = 300;
const NAMES_WITHIN = 12;
const LABELS_WITHIN = 4;
const A_SCHOOL = /.{2}(?:小学|中学|学校|初中|教学点|校区|分校|完小)(?:\(.{1,8}\)|（.{1,8}）)?$/;
const NO_CORRECTIONS = { get: () => undefined };

/**
 * Tables that are turned: a school a column, an indicator a row. They are read as if rows were columns,
 * and told by the cells they stand in; what a column holds cannot be corrected, as it holds a school.
 */
export function schoolsAcross(sheet: SheetSnapshot, file: string): ReadTable[] {
  if (sheet.rows > MOST_ROWS || sheet.columns < 3) return [];
  const names = namesRow(sheet);
  if (names === null) return [];
  const title = names === 0 ? "" : sheet.text(0, 0);
  const first = isStageRow(sheet, names - 1) ? names - 1 : names;
  const turned = turnedSheet(sheet, `${sheet.name} ${title}`, first, nameLabel(sheet, names));
  const { tables } = recogniseSheet(turned, file, NO_CORRECTIONS);
  return tables.flatMap((table) => (table.schools.count === 0 ? [] : [turnedBack(sheet, table, names)]));
}

/** The row in which most texts behind the first are names of schools; null where there is none. */
function namesRow(sheet: SheetSnapshot): number | null {
  for (let row = 0; row < Math.min(sheet.rows, NAMES_WITHIN); row += 1) {
    let [texts, schools] = [0, 0];
    for (let column = 1; column < sheet.columns; column += 1) {
      if (sheet.kind(row, column) !== Kind.text) continue;
      texts += 1;
      if (isSchool(sheet.text(row, column))) schools += 1;
    }
    if (schools > 0 && schools * 2 > texts) return row;
  }
  return null;
}

/** "指标" before the names is a heading for what stands below it, not beside it. */
function nameLabel(sheet: SheetSnapshot, names: number): Instead {
  const columns = Array.from({ length: sheet.columns }, (_, column) => column);
  const first = columns.findIndex((column) => isSchool(sheet.text(names, column)));
  const labels: Readonly<Record<number, string>> = {
    [names]: "学校名称",
    ...(isStageRow(sheet, names - 1) ? { [names - 1]: "学段" } : {}),
  };
  return (row, column) => (column < Math.min(first, LABELS_WITHIN) ? (labels[row] ?? null) : null);
}

function isSchool(text: string): boolean {
  return A_SCHOOL.test(text.trim()) && sectionStage(text) === null;
}

/** Nothing but "小学" and "初中" over the names. */
function isStageRow(sheet: SheetSnapshot, row: number): boolean {
  const texts = Array.from({ length: sheet.columns }, (_, column) => sheet.text(row, column)).filter(Boolean);
  return row >= 0 && texts.length > 0 && texts.every((text) => sectionStage(text) !== null);
}

function turnedBack(sheet: SheetSnapshot, table: ReadTable, names: number): ReadTable {
  const doubts = tableDoubts(table).filter(({ code }) => code !== "stage-unclear");
  return {
    ...table,
    reading: readingBack(sheet, table.reading, names),
    schools: schoolsBack(sheet, table.schools, columnOf(table.choices, "name") ?? names),
    choices: [],
    aggregates: [],
    nameless: [],
    guessedScales: [],
    doubts: doubts.map((doubt) => doubtBack(sheet, doubt)),
  };
}

function readingBack(sheet: SheetSnapshot, reading: TableReading, names: number): TableReading {
  const area = parseArea(reading.range);
  const { top, left, bottom, right } = area ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    ...reading,
    sheet: sheet.name,
    range: areaName({ top: Math.max(left, names), left: top, bottom: right, right: bottom }),
    headerRows: [names + 1, names + 1],
    dataRows: [names + 2, right + 1],
    columns: [],
  };
}

/** The schools are numbered by their columns, and every figure has a cell of its own. */
function schoolsBack(sheet: SheetSnapshot, schools: SchoolTable, names: number): SchoolTable {
  const fields = [...schools.fields].map(([field, column]) => [field, columnBack(schools, column)] as const);
  return {
    ...schools,
    sheet: sheet.name,
    nameCell: (index) => cellName(names, schools.rows[index] ?? 0),
    fields: new Map<NumberField, FieldColumn>(fields),
  };
}

function columnBack({ rows }: SchoolTable, column: FieldColumn): FieldColumn {
  const places = Array.from(rows, (row, index) => {
    const place = column.places?.[index] ?? { row, column: column.column };
    return { row: place.column, column: place.row };
  });
  return { ...column, places };
}

function doubtBack(sheet: SheetSnapshot, doubt: Finding): Finding {
  const place = doubt.cell === null ? null : parseCell(doubt.cell);
  return {
    ...doubt,
    sheet: sheet.name,
    cell: place ? cellName(place.column, place.row) : null,
    params: Object.fromEntries(Object.entries(doubt.params).map(paramBack)),
  };
}

/** Letters of a column are the number of a row. */
function paramBack([key, value]: [string, Finding["params"][string]]): [string, Finding["params"][string]] {
  const place = typeof value === "string" && /^(?:column|other)$/.test(key) ? parseCell(`${value}1`) : null;
  return [key, place ? `A${place.column + 1}` : value];
}
