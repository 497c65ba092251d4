import type { NumberField } from "../core/field";
import type { SchoolTable } from "../core/school/school-table";
import type { Standard } from "../core/standard";
import { RESOURCE_INDICATORS, STAGES } from "../core/stage";
import { Kind, type SheetSnapshot } from "../workbook/snapshot";
import { columnAreas } from "./areas";
import { type Faults, placeNumber } from "./faults";
import type { MarkedTable } from "./live-rules";
import { rawColumns, reference } from "./measure";
import type { Rule } from "./rules-on";

/**
 * The rules that mark a school's cell while it holds no number: empty, a word, an error, a number kept as
 * text. A cell whose emptiness the report does not mind is left out; all other doubts stay in `faults`.
 */
export function doubtRules(
  table: MarkedTable,
  schools: SchoolTable,
  standard: Standard,
  faults: Faults,
): Rule[] {
  const doubted = faults.doubted(table.sheet.name);
  return [...neededRows(table, standard)].map(([column, rows]) => {
    const live = rows.filter((row) => {
      const place = placeNumber(row, column);
      return isNumber(table.sheet, row, column) || doubted.delete(place);
    });
    return {
      sheet: table.sheet.name,
      subject: fieldOf(schools, column),
      stage: null,
      level: "doubt",
      areas: columnAreas(column, live),
      conditions: (row) => [`COUNT(${reference(column, row)})=0`],
    };
  });
}

/** The columns from which the report takes its figures, and the rows in which it looks for them. */
function neededRows(table: MarkedTable, standard: Standard): Map<number, number[]> {
  const needed = new Map<number, number[]>();
  for (const stage of STAGES) {
    const columns = new Set(RESOURCE_INDICATORS.flatMap((id) => columnsOf(table, standard, id, stage)));
    const rows = table.counted[stage].map(({ row }) => row);
    for (const column of columns) needed.set(column, (needed.get(column) ?? []).concat(rows));
  }
  return needed;
}

function columnsOf(
  table: MarkedTable,
  standard: Standard,
  id: (typeof RESOURCE_INDICATORS)[number],
  stage: (typeof STAGES)[number],
): number[] {
  const measure = table.measure(standard.resources[id], stage);
  if (!measure) return [];
  const [best] = measure.ways;
  const parts = best ? rawColumns(best) : measure.own ? [measure.own] : [];
  return parts.map(({ column }) => column);
}

function isNumber(sheet: SheetSnapshot, row: number, column: number): boolean {
  return sheet.kind(row, column) === Kind.number;
}

function fieldOf(schools: SchoolTable, column: number): NumberField | "cell" {
  for (const [field, { column: own }] of schools.fields) if (own === column) return field;
  return "cell";
}
