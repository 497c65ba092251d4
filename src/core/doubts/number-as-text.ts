import type { EvaluatedTable } from "../indicator/evaluate";
import type { Roll } from "../school/roll";
import { CellState, type FieldColumn } from "../school/school-table";
import { doubtAt, doubtOfColumn, MANY } from "./doubt";
import type { Tell } from "./table-checks";

/** Numbers kept as text: read as numbers, and told, because formulas of the sheet skip them. */
export function numbersAsText({ roll }: EvaluatedTable, tell: Tell): void {
  for (const [field, column] of roll.table.fields) {
    const schools = textCells(roll, column);
    if (schools.length > MANY && schools.length === filledCells(roll, column)) {
      const params = { field, cells: schools.length };
      tell(
        doubtOfColumn(roll, column, schools[0] as number, {
          code: "number-as-text",
          indicator: field,
          params,
        }),
      );
      continue;
    }
    for (const school of schools) {
      const actual = column.values[school] as number;
      tell(
        doubtAt(roll, column, school, {
          code: "number-as-text",
          indicator: field,
          actual,
          params: { field },
        }),
      );
    }
  }
}

function textCells({ counted }: Roll, { states }: FieldColumn): number[] {
  const schools: number[] = [];
  states?.forEach((state, school) => {
    if (state === CellState.numberAsText && counted[school] === 1) schools.push(school);
  });
  return schools;
}

function filledCells({ counted }: Roll, { values }: FieldColumn): number {
  let filled = 0;
  values.forEach((value, school) => {
    if (counted[school] === 1 && !Number.isNaN(value)) filled++;
  });
  return filled;
}
