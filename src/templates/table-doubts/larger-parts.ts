import { cellName } from "../../core/address";
import { finding } from "../../core/report/finding";
import type { Finding } from "../../core/report/report";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { columnOf, type ColumnChoice } from "../columns";

/** Groups of pupils that no check needs, and that cannot be more than the pupils. */
const PUPILS = /^(?:其中:?)?(女生|女学生|寄宿生|寄宿学生|留守儿童|随迁子女|残疾学生)(?:数|人数)?$/;

/** More girls than pupils. */
export function largerParts(
  sheet: SheetSnapshot,
  file: string,
  choices: readonly ColumnChoice[],
  rows: Int32Array,
): Finding[] {
  const students = columnOf(choices, "students");
  if (students === null) return [];
  return choices.flatMap(({ heading: { column, words, label }, match }) => {
    if (match || !PUPILS.test(words.parts.at(-1) ?? "")) return [];
    const larger = Array.from(rows).filter((row) => sheet.number(row, column) > sheet.number(row, students));
    return larger.map((row) => {
      const about = { file, sheet: sheet.name, cell: cellName(row, column), indicator: "students" };
      const params = { field: label, reason: "more-than-whole", whole: "students" };
      const actual = sheet.number(row, column);
      return finding({ code: "impossible-value", severity: "warning", ...about, actual, params });
    });
  });
}
