import type { CellPlace } from "../address";
import type { NumberField } from "../field";
import type { FieldColumn, SchoolTable } from "./school-table";

/** The table without some of its schools; itself where there are none to leave out. */
export function withoutSchools(table: SchoolTable, leftOut: ReadonlySet<number>): SchoolTable {
  if (leftOut.size === 0) return table;
  const kept = Int32Array.from({ length: table.count }, (_, index) => index).filter(
    (index) => !leftOut.has(index),
  );
  const at = (index: number) => kept[index] as number;
  const { name, nameCell, stage, type, code, district, locale, owner, counts } = table;
  return {
    ...table,
    count: kept.length,
    rows: kept.map((index) => table.rows[index] as number),
    name: (index) => name(at(index)),
    stage: (index) => stage(at(index)),
    type: (index) => type(at(index)),
    ...(nameCell ? { nameCell: (index: number) => nameCell(at(index)) } : {}),
    ...(code ? { code: (index: number) => code(at(index)) } : {}),
    ...(district ? { district: (index: number) => district(at(index)) } : {}),
    ...(locale ? { locale: (index: number) => locale(at(index)) } : {}),
    ...(owner ? { owner: (index: number) => owner(at(index)) } : {}),
    ...(counts ? { counts: (index: number) => counts(at(index)) } : {}),
    fields: new Map([...table.fields].map(([field, column]) => [field, only(column, kept)])),
  };
}

function only(column: FieldColumn, kept: Int32Array): FieldColumn {
  const { values, states, places } = column;
  return {
    ...column,
    values: Float64Array.from(kept, (index) => values[index] as number),
    ...(states ? { states: Uint8Array.from(kept, (index) => states[index] as number) } : {}),
    ...(places ? { places: Array.from(kept, (index) => places[index] as CellPlace) } : {}),
  };
}

/** A copy of a table's column that may be changed, and the table with it in place. */
export function withOwnColumn(
  table: SchoolTable,
  field: NumberField,
): { table: SchoolTable; column: FieldColumn & { readonly states: Uint8Array } } {
  const given = table.fields.get(field);
  if (!given) throw new RangeError(`a table without ${field}`);
  const states = given.states ? Uint8Array.from(given.states) : new Uint8Array(given.values.length);
  const column = { ...given, values: Float64Array.from(given.values), states };
  return { table: { ...table, fields: new Map([...table.fields, [field, column]]) }, column };
}
