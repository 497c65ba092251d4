import { cellName } from "../core/address";
import { finding } from "../core/report/finding";
import type { Finding } from "../core/report/report";
import type { ReadTable } from "./read-table";
import { yearJumps } from "./table-doubts/year-jump";
import { schoolOf } from "./text";

/** The tables that together are one county, each school in one of them. */
export interface CountyTables {
  readonly tables: readonly ReadTable[];
  /** One finding for each table left out because another holds the same schools. */
  readonly repeated: readonly Finding[];
}

/** A table is a repetition when more than this share of its schools stand in one already taken. */
const SAME_SCHOOLS = 0.5;

/**
 * Leaves out tables that repeat the schools of another: a summary beside the form made from it.
 * The table of the latest year decides, then the one with raw figures, then the one with more columns.
 */
export function countyTables(found: readonly ReadTable[]): CountyTables {
  const filled = found.filter((table) => table.schools.count > 0);
  if (filled.length < 2) return { tables: filled, repeated: [] };
  const latest = Math.max(...filled.map(({ year }) => year ?? -Infinity));
  const yearOf = ({ year }: ReadTable) => year ?? latest;
  const ranked = [...filled].sort((a, b) => yearOf(b) - yearOf(a) || weight(b) - weight(a));
  const owners = new Map<string, ReadTable>();
  const kept = new Set<ReadTable>();
  const repeated: Finding[] = [];
  for (const table of ranked) {
    const keys = schoolKeys(table);
    const owner = repeatedIn(keys, owners);
    if (owner) {
      repeated.push(repetition(table, owner));
      if (yearOf(table) < yearOf(owner)) repeated.push(...yearJumps(owner.schools, table.schools));
    } else {
      kept.add(table);
      for (const key of keys) owners.set(key, table);
    }
  }
  return { tables: filled.filter((table) => kept.has(table)), repeated };
}

function weight(table: ReadTable): number {
  let raw = 0;
  for (const [field] of table.schools.fields) if (!field.startsWith("R")) raw += 1;
  return raw * 10 + table.schools.fields.size;
}

function schoolKeys(table: ReadTable): string[] {
  const { schools } = table;
  return Array.from(
    { length: schools.count },
    (_, i) => `${schoolOf(schools.name(i))}|${schools.stage(i) ?? ""}`,
  );
}

function repeatedIn(keys: readonly string[], owners: ReadonlyMap<string, ReadTable>): ReadTable | null {
  if (owners.size === 0) return null;
  const met = new Map<ReadTable, number>();
  for (const key of keys) {
    const owner = owners.get(key);
    if (owner) met.set(owner, (met.get(owner) ?? 0) + 1);
  }
  for (const [owner, count] of met) if (count > keys.length * SAME_SCHOOLS) return owner;
  return null;
}

function repetition(table: ReadTable, owner: ReadTable): Finding {
  return finding({
    code: "table-repeated",
    severity: "warning",
    file: table.reading.file,
    sheet: table.reading.sheet,
    cell: cellName(table.reading.headerRows[0] - 1, table.choices[0]?.heading.column ?? 0),
    params: { usedSheet: owner.reading.sheet, usedFile: owner.reading.file },
  });
}
