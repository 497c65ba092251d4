import { cellName } from "../../core/address";
import {
  figureKey,
  NO_TRAITS,
  type ClassGroup,
  type CountyFacts,
  type CountyFigure,
  type RoomGroup,
  type RoomKind,
  type SchoolFacts,
} from "../../core/county/facts";
import type { CountyField } from "../../core/county-field";
import type { NumberField } from "../../core/field";
import { CellState, type SchoolTable } from "../../core/school/school-table";
import { STAGES, type Stage } from "../../core/stage";
import { schoolOf } from "../text";
import type { ListedCount, ListedSchool, ReadList } from "./read-lists";

/**
 * The county's facts with the classes and rooms that lists show. A school that has a form of its own
 * keeps what the form says; else its classes and rooms come from the lists, its pupils and its number
 * of classes from the tables of schools.
 */
export function withLists(
  facts: CountyFacts,
  lists: readonly ReadList[],
  tables: readonly SchoolTable[],
): CountyFacts {
  if (lists.every(({ schools }) => schools.length === 0)) return facts;
  const listed = schoolsOf(lists);
  const known = facts.schools.map((school) => completed(school, listed.get(schoolOf(school.name))));
  const names = new Set(known.map(({ name }) => schoolOf(name)));
  const rows = rowsByName(tables);
  const others = [...listed].filter(([key]) => !names.has(key));
  const added = others.map(([key, own]) => alone(own, rows.get(key) ?? []));
  return { ...facts, schools: [...known, ...added] };
}

function schoolsOf(lists: readonly ReadList[]): Map<string, ListedSchool[]> {
  const schools = new Map<string, ListedSchool[]>();
  for (const school of lists.flatMap((list) => list.schools)) {
    const key = schoolOf(school.name);
    schools.set(key, [...(schools.get(key) ?? []), school]);
  }
  return schools;
}

function completed(school: SchoolFacts, listed: readonly ListedSchool[] = []): SchoolFacts {
  const classes = school.classes.length > 0 ? school.classes : listed.flatMap((one) => one.classes);
  const roomsOf = (kind: RoomKind) =>
    school.rooms[kind].length > 0 ? school.rooms[kind] : listed.flatMap(({ rooms }) => rooms[kind]);
  const rooms = { music: roomsOf("music"), fineArt: roomsOf("fineArt") };
  const groups = { classes, musicRooms: rooms.music, fineArtRooms: rooms.fineArt };
  const told = (["musicRooms", "fineArtRooms", "classes"] as const).flatMap((field) =>
    groups[field].length > 0 ? counted(field, groups[field]) : summed(field, listed),
  );
  return { ...school, classes, rooms, figures: new Map([...told, ...school.figures]) };
}

/** How many rooms or classes a list shows of a school; none where one of its cells is blank. */
function counted(
  field: CountyField,
  groups: readonly (ClassGroup | RoomGroup)[],
): (readonly [string, CountyFigure])[] {
  const [first] = groups;
  if (!first || groups.some(({ count }) => count === null)) return [];
  const value = groups.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const { file, sheet, cell } = first;
  return [[figureKey(field), { file, sheet, cell, value, lack: null, grain: null }]];
}

/** What columns of counts say of a school; rows of one stage repeat it, a room a row. */
function summed(
  field: ListedCount["field"],
  listed: readonly ListedSchool[],
): (readonly [string, CountyFigure])[] {
  const byStage = new Map<Stage | null, CountyFigure>();
  for (const { counts } of listed)
    for (const count of counts)
      if (count.field === field && !byStage.has(count.stage)) byStage.set(count.stage, count.figure);
  const [first] = byStage.values();
  if (!first) return [];
  const value = [...byStage.values()].reduce((sum, figure) => sum + (figure.value ?? 0), 0);
  return [[figureKey(field), { ...first, value }]];
}

type TableRow = { readonly table: SchoolTable; readonly index: number; readonly stage: Stage | null };

function rowsByName(tables: readonly SchoolTable[]): Map<string, TableRow[]> {
  const rows = new Map<string, TableRow[]>();
  for (const table of tables) {
    for (let index = 0; index < table.count; index += 1) {
      const key = schoolOf(table.name(index));
      const known = rows.get(key);
      const row = { table, index, stage: table.stage(index) };
      if (known) known.push(row);
      else rows.set(key, [row]);
    }
  }
  return rows;
}

function alone(listed: readonly ListedSchool[], rows: readonly TableRow[]): SchoolFacts {
  const pupils: Partial<Record<Stage, CountyFigure | undefined>> = {};
  for (const { table, index, stage } of rows) if (stage) pupils[stage] = figureOf(table, index, "students");
  for (const stage of STAGES) pupils[stage] ??= pupilsOf(listed, stage);
  const [first] = rows;
  const classes = first ? figureOf(first.table, first.index, "classes") : null;
  const figures = classes?.value == null || rows.length > 1 ? [] : [[figureKey("classes"), classes] as const];
  const type =
    listed.map((one) => one.type).find((one) => one !== "") ?? first?.table.type(first.index) ?? "";
  const rooms = { music: [], fineArt: [] };
  const name = listed[0]?.name ?? "";
  const known = Object.fromEntries(Object.entries(pupils).filter(([, figure]) => figure !== undefined));
  return completed(
    { name, type, pupils: known, figures: new Map(figures), classes: [], rooms, traits: NO_TRAITS },
    listed,
  );
}

function figureOf(table: SchoolTable, index: number, field: NumberField): CountyFigure {
  const column = table.fields.get(field);
  const value = column?.values[index] ?? NaN;
  const isThere = column !== undefined && (column.states?.[index] ?? CellState.number) === CellState.number;
  const cell = column ? cellName(table.rows[index] ?? 0, column.column) : null;
  const { file, sheet } = table;
  return isThere && !Number.isNaN(value)
    ? { file, sheet, cell, value, lack: null, grain: 1 }
    : { file, sheet, cell, value: null, lack: "blank", grain: null };
}

/** The pupils of a stage where every class of the school is listed by itself. */
function pupilsOf(listed: readonly ListedSchool[], stage: Stage): CountyFigure | undefined {
  const classes = listed.flatMap((one) => one.classes);
  const own = classes.filter((group) => group.stage === stage);
  const [first] = own;
  if (!first || classes.some(({ from, to }) => from !== to)) return undefined;
  const value = own.reduce((sum, { from, count }) => sum + from * (count ?? 0), 0);
  const { file, sheet, cell } = first;
  return { file, sheet, cell, value, lack: null, grain: null };
}
