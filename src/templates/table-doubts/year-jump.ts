import { cellName } from "../../core/address";
import type { NumberField } from "../../core/field";
import { finding } from "../../core/report/finding";
import type { Finding } from "../../core/report/report";
import type { FieldColumn, SchoolTable } from "../../core/school/school-table";
import { schoolOf } from "../text";

/** A figure that grew or shrank by more than this share in a year is told. */
const JUMP = 0.3;
/** Fewer of a thing than this may well double. */
const LEAST: Readonly<Partial<Record<NumberField, number>>> = {
  students: 50,
  teachers: 5,
  teachingRooms: 300,
  sportsGround: 300,
  equipmentValue: 50_000,
  multimediaRooms: 5,
};

/** Figures of a school that are far from those of the year before, where a sheet of that year is there. */
export function yearJumps(now: SchoolTable, before: SchoolTable): Finding[] {
  const places = new Map<string, number>();
  for (let index = 0; index < before.count; index += 1) places.set(keyOf(before, index), index);
  return Object.entries(LEAST).flatMap(([field, least]) => {
    const [own, old] = [now.fields.get(field as NumberField), before.fields.get(field as NumberField)];
    if (!own || !old) return [];
    return Array.from({ length: now.count }, (_, index) => index).flatMap((index) => {
      const place = places.get(keyOf(now, index));
      const last = place === undefined ? NaN : (old.values[place] as number);
      return jumped(own.values[index] as number, last, least)
        ? [jump(now, index, own, field as NumberField, last)]
        : [];
    });
  });
}

function keyOf(table: SchoolTable, index: number): string {
  return `${schoolOf(table.name(index))}|${table.stage(index) ?? ""}`;
}

function jumped(now: number, last: number, least: number): boolean {
  const change = Math.abs(now - last);
  return change >= least && change > JUMP * Math.abs(last);
}

function jump(
  table: SchoolTable,
  index: number,
  column: FieldColumn,
  field: NumberField,
  last: number,
): Finding {
  const place = column.places?.[index] ?? { row: table.rows[index] as number, column: column.column };
  return finding({
    code: "year-jump",
    severity: "warning",
    ...{ file: table.file, sheet: table.sheet, cell: cellName(place.row, place.column) },
    ...{ school: table.name(index), stage: table.stage(index), indicator: field },
    actual: column.values[index] as number,
    required: last,
  });
}
