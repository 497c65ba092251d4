import type { FieldColumn, SchoolTable } from "../core/school/school-table";
import type { Stage } from "../core/stage";
import { Kind, type SheetSnapshot } from "../workbook/snapshot";

/**
 * The one column in which a field stands for all schools of a stage, each in its own row: "骨干教师（小学）"
 * and "骨干教师（初中）" may be two. Null where there is no such column.
 */
export function columnOf(table: SchoolTable, field: FieldColumn | undefined, stage: Stage): number | null {
  if (!field?.places) return field?.column ?? null;
  let column: number | null = null;
  for (let index = 0; index < table.count; index += 1) {
    const place = field.places[index];
    if (!place || table.stage(index) !== stage) continue;
    if (place.row !== table.rows[index] || (column ?? place.column) !== place.column) return null;
    column = place.column;
  }
  return column;
}

/** What stands between a cell's number and the field's own unit: 千元, 万元, 亿元, 亩, %. */
const SCALES = [1, 1e4, 1e3, 1e8, 2000 / 3, 666.67, 100, 0.01];

/** Figures looked at before a column is taken to be in the field's own unit. */
const SAMPLE = 50;

/** By what the numbers of a column were multiplied when they were read. */
export function scaleOf(
  table: SchoolTable,
  field: FieldColumn,
  column: number,
  sheet: SheetSnapshot,
): number {
  let seen = 0;
  for (let index = 0; index < table.count && seen < SAMPLE; index += 1) {
    const row = table.rows[index] ?? 0;
    const cell = sheet.kind(row, column) === Kind.number ? sheet.number(row, column) : 0;
    if (cell === 0) continue;
    seen += 1;
    const ratio = (field.values[index] ?? NaN) / cell;
    const scale = SCALES.find((known) => Math.abs(ratio / known - 1) < 1e-12);
    if (scale !== undefined) return scale;
  }
  return 1;
}
