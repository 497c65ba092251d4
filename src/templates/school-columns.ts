import type { SchoolTable } from "../core/school/school-table";
import type { Stage } from "../core/stage";
import { Kind } from "../workbook/snapshot";
import { columnOf, type ColumnChoice } from "./columns";
import type { Grid } from "./grid";

/** What identifies the schools of a table: everything but the figures. The sheet itself is not kept. */
export function schoolColumns(
  grid: Grid,
  file: string,
  choices: readonly ColumnChoice[],
  schools: {
    readonly rows: Int32Array;
    readonly names: readonly string[];
    readonly stages: readonly (Stage | null)[];
  },
): Omit<SchoolTable, "fields"> {
  const { rows, names, stages } = schools;
  const types = typesOf(grid, choices, rows);
  const codes = codesOf(grid, choices, rows);
  const districts = districtsOf(grid, choices, rows);
  return {
    file,
    sheet: grid.sheet.name,
    count: rows.length,
    rows,
    name: (index) => names[index] ?? "",
    stage: (index) => stages[index] ?? null,
    code: (index) => codes?.[index] ?? "",
    type: (index) => types?.[index] ?? "",
    ...(districts ? { district: (index: number) => districts[index] ?? "" } : {}),
    ...localesAndCounts(grid, choices, rows),
  };
}

/** County and town as written, one behind the other; null where the table has neither. */
function districtsOf(grid: Grid, choices: readonly ColumnChoice[], rows: Int32Array): string[] | null {
  const columns = [columnOf(choices, "county"), columnOf(choices, "town")].filter(
    (column) => column !== null,
  );
  if (columns.length === 0) return null;
  const known = new Map<string, string>();
  return Array.from(rows, (row) => {
    const text = columns.map((column) => grid.text(row, column).trim()).join("");
    const same = known.get(text);
    if (same === undefined) known.set(text, text);
    return same ?? text;
  });
}

/** A type column, or the stage column where that says more than the stage ("教学点"). */
function typesOf(grid: Grid, choices: readonly ColumnChoice[], rows: Int32Array): string[] | null {
  const type = columnOf(choices, "type");
  const stage = columnOf(choices, "stage");
  if (type === null && stage === null) return null;
  const known = new Map<string, string>();
  return Array.from(rows, (row) => {
    const written = type === null ? "" : grid.text(row, type).trim();
    const text = written !== "" || stage === null ? written : grid.text(row, stage).trim();
    const same = known.get(text);
    if (same === undefined) known.set(text, text);
    return same ?? text;
  });
}

/** A code may be kept as a number or as a text; leading zeros of a text stay. */
function codesOf(grid: Grid, choices: readonly ColumnChoice[], rows: Int32Array): string[] | null {
  const column = columnOf(choices, "code");
  if (column === null) return null;
  const { sheet } = grid;
  return Array.from(rows, (row) =>
    sheet.kind(row, column) === Kind.number
      ? String(sheet.number(row, column))
      : sheet.text(row, column).trim(),
  );
}

/** 城乡类型 and 是否计校数, where the table has them. */
function localesAndCounts(grid: Grid, choices: readonly ColumnChoice[], rows: Int32Array) {
  const locales = wordsOf(grid, columnOf(choices, "locale"), rows);
  const counted = wordsOf(grid, columnOf(choices, "counted"), rows);
  return {
    ...(locales ? { locale: (index: number) => locales[index] ?? "" } : {}),
    ...(counted ? { counts: (index: number) => !/^(?:0|否|不计|n|no)$/i.test(counted[index] ?? "") } : {}),
  };
}

/** Few words fill such a column; each is kept once. */
function wordsOf({ sheet }: Grid, column: number | null, rows: Int32Array): string[] | null {
  if (column === null) return null;
  const known = new Map<string, string>();
  return Array.from(rows, (row) => {
    const isNumber = sheet.kind(row, column) === Kind.number;
    const text = isNumber ? String(sheet.number(row, column)) : sheet.text(row, column).trim();
    const same = known.get(text);
    if (same === undefined) known.set(text, text);
    return same ?? text;
  });
}
