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
  const [first, second] = columns;
  if (first === undefined) return null;
  const textAt = (row: number, column: number) => grid.text(row, column).trim();
  return fewTexts(rows, (row) =>
    second === undefined ? textAt(row, first) : textAt(row, first) + textAt(row, second),
  );
}

/** A type column, or the stage column where that says more than the stage ("教学点"). */
function typesOf(grid: Grid, choices: readonly ColumnChoice[], rows: Int32Array): string[] | null {
  const type = columnOf(choices, "type");
  const stage = columnOf(choices, "stage");
  if (type === null && stage === null) return null;
  return fewTexts(rows, (row) => {
    const written = type === null ? "" : grid.text(row, type).trim();
    return written !== "" || stage === null ? written : grid.text(row, stage).trim();
  });
}

/** A code may be kept as a number or as a text; leading zeros of a text stay. */
function codesOf(grid: Grid, choices: readonly ColumnChoice[], rows: Int32Array): string[] | null {
  const column = columnOf(choices, "code");
  if (column === null) return null;
  const { sheet } = grid;
  const codes: string[] = [];
  for (const row of rows) {
    const isNumber = sheet.kind(row, column) === Kind.number;
    codes.push(isNumber ? String(sheet.number(row, column)) : sheet.text(row, column).trim());
  }
  return codes;
}

/** 城乡类型, 举办者类型 and 是否计校数, where the table has them. */
function localesAndCounts(grid: Grid, choices: readonly ColumnChoice[], rows: Int32Array) {
  const locales = wordsOf(grid, columnOf(choices, "locale"), rows);
  const owners = wordsOf(grid, columnOf(choices, "owner"), rows);
  const counted = wordsOf(grid, columnOf(choices, "counted"), rows);
  return {
    ...(locales ? { locale: (index: number) => locales[index] ?? "" } : {}),
    ...(owners ? { owner: (index: number) => owners[index] ?? "" } : {}),
    ...(counted ? { counts: (index: number) => !/^(?:0|否|不计|n|no)$/i.test(counted[index] ?? "") } : {}),
  };
}

function wordsOf({ sheet }: Grid, column: number | null, rows: Int32Array): string[] | null {
  if (column === null) return null;
  let [number, written] = [NaN, ""];
  return fewTexts(rows, (row) => {
    if (sheet.kind(row, column) !== Kind.number) return sheet.text(row, column).trim();
    const own = sheet.number(row, column);
    if (own !== number) [number, written] = [own, String(own)];
    return written;
  });
}

/** Few texts fill such a column, mostly the one of the row above; each is kept once. */
function fewTexts(rows: Int32Array, textOf: (row: number) => string): string[] {
  const known = new Map<string, string>();
  const texts: string[] = [];
  let last = "";
  for (const row of rows) {
    const text = textOf(row);
    if (text !== last) {
      last = known.get(text) ?? text;
      known.set(last, last);
    }
    texts.push(last);
  }
  return texts;
}
