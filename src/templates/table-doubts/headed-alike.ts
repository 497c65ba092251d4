import { cellName, columnName } from "../../core/address";
import { finding } from "../../core/report/finding";
import type { Finding } from "../../core/report/report";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { ColumnChoice } from "../columns";

/** Columns that two headings claim alike ("2023年" and "2024年"), where their figures are not the same. */
export function headedAlike(
  sheet: SheetSnapshot,
  file: string,
  choices: readonly ColumnChoice[],
  headingRow: number,
  rows: Int32Array,
): Finding[] {
  return choices.flatMap(({ heading: { column, label }, match, twin }) => {
    if (!match || match.term.role === "key" || twin === undefined) return [];
    if (rows.every((row) => isSame(sheet, row, column, twin))) return [];
    return [
      finding({
        ...{ code: "header-unclear", severity: "warning", file, sheet: sheet.name },
        cell: cellName(headingRow, column),
        indicator: match.term.field,
        params: { heading: label, column: columnName(column), other: columnName(twin) },
      }),
    ];
  });
}

function isSame(sheet: SheetSnapshot, row: number, one: number, other: number): boolean {
  return (
    Object.is(sheet.number(row, one), sheet.number(row, other)) &&
    sheet.text(row, one).trim() === sheet.text(row, other).trim()
  );
}
