import type { FieldColumn, SchoolTable } from "../core/school/school-table";
import { Kind, type SheetSnapshot } from "../workbook/snapshot";

/** What stands between a cell's number and the field's own unit: 千元, 万元, 亿元, 亩, %. */
const SCALES = [1, 1e4, 1e3, 1e8, 2000 / 3, 666.67, 100, 0.01];

/** Figures looked at before a column is taken to be in the field's own unit. */
const SAMPLE = 50;

/** By what a column's numbers were multiplied when they were read. */
export function columnScale(field: FieldColumn, table: SchoolTable, sheet: SheetSnapshot): number {
  let seen = 0;
  for (let index = 0; index < table.count && seen < SAMPLE; index += 1) {
    const row = table.rows[index] ?? 0;
    const cell = sheet.kind(row, field.column) === Kind.number ? sheet.number(row, field.column) : 0;
    if (cell === 0) continue;
    seen += 1;
    const ratio = (field.values[index] ?? NaN) / cell;
    const scale = SCALES.find((known) => Math.abs(ratio / known - 1) < 1e-12);
    if (scale !== undefined) return scale;
  }
  return 1;
}
