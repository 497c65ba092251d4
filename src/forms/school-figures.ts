import type { NumberField } from "../core/field";
import type { SchoolResult } from "../core/report/report";
import type { FieldColumn, SchoolTable } from "../core/school/school-table";

interface Place {
  readonly table: SchoolTable;
  readonly index: number;
  /** The place of the school's other stage in the same row; null where the row is of one stage. */
  readonly other: number | null;
}

type Known = Pick<SchoolResult, "file" | "sheet" | "row" | "stage">;

/** What the tables of schools say of a school beside what is judged. */
export class SchoolFigures {
  private readonly places = new Map<string, Place>();

  constructor(tables: readonly SchoolTable[]) {
    for (const table of tables) {
      const rows = new Map<number, number>();
      for (let index = 0; index < table.count; index += 1) {
        const row = table.rows[index] ?? 0;
        const other = rows.get(row) ?? null;
        rows.set(row, index);
        this.places.set(keyOf(table, row + 1, table.stage(index)), { table, index, other });
        if (other !== null) this.join(table, row + 1, other, index);
      }
    }
  }

  /** 举办者类型 as written; null where no table says it. */
  owner({ file, sheet, row, stage }: Known): string | null {
    const place = this.places.get(keyOf({ file, sheet }, row, stage));
    const written = place?.table.owner?.(place.index) ?? "";
    return written === "" ? null : written;
  }

  /** A figure of the stage; null where no table has it, or has it for both stages of the school together. */
  number({ file, sheet, row, stage }: Known, field: NumberField): number | null {
    const place = this.places.get(keyOf({ file, sheet }, row, stage));
    const column = place?.table.fields.get(field);
    const value = place && column ? column.values[place.index] : undefined;
    if (!place || !column || value === undefined || Number.isNaN(value)) return null;
    return place.other !== null && isShared(column, place.index, place.other) ? null : value;
  }

  private join(table: SchoolTable, row: number, one: number, other: number): void {
    const key = keyOf(table, row, table.stage(one));
    const place = this.places.get(key);
    if (place) this.places.set(key, { ...place, other });
  }
}

function keyOf(
  { file, sheet }: Pick<SchoolResult, "file" | "sheet">,
  row: number,
  stage: string | null,
): string {
  return [file, sheet, row, stage].join("|");
}

/** One cell for both stages. */
function isShared({ places }: FieldColumn, one: number, other: number): boolean {
  const [first, second] = [places?.[one], places?.[other]];
  return !first || !second || (first.row === second.row && first.column === second.column);
}
