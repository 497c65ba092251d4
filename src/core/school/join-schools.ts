import { finding } from "../report/finding";
import type { Finding } from "../report/report";
import type { SchoolTable } from "./school-table";

/** What a person said of two names: that they are one school, or that they are not. */
export interface SchoolPair {
  readonly names: readonly [string, string];
  readonly same: boolean;
}

/** A school in a table. */
export interface SchoolPlace {
  readonly table: SchoolTable;
  readonly index: number;
}

/** Which rows are one school, and which only may be. */
export interface JoinedSchools {
  /** The same for rows of one school. Only of the places that were given. */
  readonly keyOf: (table: SchoolTable, index: number) => string;
  readonly findings: readonly Finding[];
}

interface Entry extends SchoolPlace {
  readonly code: string;
  readonly name: string;
}

/** Entries that have something in common. */
type Group = [Entry, ...Entry[]];

/** Beyond so many schools without their other stage nobody looks for names that are parts of others. */
const MOST_LONELY = 2000;
const SHORTEST_NAME = 3;

/**
 * Joins the rows of one school: by code, and where a row has none, by the exact name when that
 * is of one code at most. Never by a part of a name: that is told as a doubt, and so are two codes
 * under one name and two names under one code.
 * @param nameOf a name as it is compared: without spaces and the stage it marks
 */
export function joinSchools(
  places: readonly SchoolPlace[],
  nameOf: (name: string) => string,
  pairs: readonly SchoolPair[] = [],
): JoinedSchools {
  const joiner = new Joiner(places, nameOf, pairs);
  return { keyOf: (table, index) => joiner.keyOf(table, index), findings: joiner.doubts() };
}

class Joiner {
  private readonly entries: readonly Entry[];
  private readonly byName: ReadonlyMap<string, Group>;
  private readonly keys = new Map<SchoolTable, Map<number, string>>();
  private readonly told: Finding[] = [];

  constructor(
    places: readonly SchoolPlace[],
    private readonly nameOf: (name: string) => string,
    private readonly pairs: readonly SchoolPair[],
  ) {
    this.entries = places.map((place) => this.entryOf(place));
    this.byName = grouped(this.entries, ({ name }) => name);
    for (const entry of this.entries) {
      const keys = this.keys.get(entry.table) ?? new Map<number, string>();
      this.keys.set(entry.table, keys.set(entry.index, this.newKey(entry)));
    }
  }

  keyOf(table: SchoolTable, index: number): string {
    return this.keys.get(table)?.get(index) ?? "";
  }

  doubts(): readonly Finding[] {
    this.tellNamesOfCodes();
    this.tellCodesOfNames();
    this.tellPartsOfNames();
    return this.told;
  }

  /** The first of names that a person said to be one school stands for all of them. */
  private entryOf({ table, index }: SchoolPlace): Entry {
    const own = this.nameOf(table.name(index));
    const pair = this.pairs.find(({ names, same }) => same && this.nameOf(names[1]) === own);
    const isJoined = this.pairs.some(
      ({ names, same }) => same && names.some((one) => this.nameOf(one) === own),
    );
    const code = isJoined ? "" : (table.code?.(index).trim() ?? "");
    return { table, index, code, name: pair ? this.nameOf(pair.names[0]) : own };
  }

  private newKey({ code, name }: Entry): string {
    if (code !== "") return this.isSplit(code) ? `#${code} ${name}` : `#${code}`;
    const codes = this.codesOf(name);
    return codes.length === 1 ? `#${codes[0]}` : name;
  }

  /** Whether a person said of two names of this code that they are two schools; names of one have no code left. */
  private isSplit(code: string): boolean {
    const hasCode = (name: string) =>
      this.byName.get(this.nameOf(name))?.some((entry) => entry.code === code) === true;
    return this.pairs.some(({ names }) => names.every(hasCode));
  }

  private codesOf(name: string): string[] {
    const codes = (this.byName.get(name) as Group).map(({ code }) => code).filter((code) => code !== "");
    return [...new Set(codes)];
  }

  private tellNamesOfCodes(): void {
    const byCode = grouped(
      this.entries.filter(({ code }) => code !== ""),
      ({ code }) => code,
    );
    for (const [code, entries] of byCode) {
      const [first, ...others] = entries;
      const other = others.find(({ name }) => name !== first.name);
      if (other) this.tell("names-differ", other, first, { code });
    }
  }

  /** Two codes under one name matter where a row without a code could be of either, or a stage of both is lacking. */
  private tellCodesOfNames(): void {
    for (const [name, entries] of this.byName) {
      if (this.codesOf(name).length < 2) continue;
      const [first, ...others] = entries;
      const other = others.find(
        ({ code, table, index }) => code !== first.code && this.mayJoin(first, table, index),
      );
      if (other) this.tell("codes-differ", other, first, { code: other.code, otherCode: first.code });
    }
  }

  private mayJoin(first: Entry, table: SchoolTable, index: number): boolean {
    return first.table.stage(first.index) !== table.stage(index);
  }

  private tellPartsOfNames(): void {
    const lonely = [
      ...grouped(this.entries, (entry) => this.keyOf(entry.table, entry.index)).values(),
    ].flatMap((entries) => (entries.length === 1 ? entries : []));
    if (lonely.length > MOST_LONELY) return;
    for (const [place, one] of lonely.entries()) {
      const other = lonely
        .slice(0, place)
        .find((each) => this.mayJoin(each, one.table, one.index) && isPart(each.name, one.name));
      if (other) this.tell("name-part", one, other, {});
    }
  }

  private tell(reason: string, one: Entry, other: Entry, params: Finding["params"]): void {
    const [name, otherName] = [one, other].map(({ table, index }) => table.name(index)) as [string, string];
    if (this.isAnswered(name, otherName)) return;
    const { file, sheet, rows } = other.table;
    const place = { otherFile: file, otherSheet: sheet, otherRow: (rows[other.index] ?? 0) + 1 };
    this.told.push(
      finding({
        code: "school-pair-unclear",
        severity: "warning",
        file: one.table.file,
        sheet: one.table.sheet,
        school: name,
        stage: one.table.stage(one.index),
        params: { reason, row: (one.table.rows[one.index] ?? 0) + 1, other: otherName, ...place, ...params },
      }),
    );
  }

  private isAnswered(one: string, other: string): boolean {
    const [a, b] = [this.nameOf(one), this.nameOf(other)];
    return this.pairs.some(({ names }) => {
      const [x, y] = names.map((name) => this.nameOf(name));
      return (x === a && y === b) || (x === b && y === a);
    });
  }
}

/** Beyond the same name: one stands whole in the other. */
function isPart(one: string, other: string): boolean {
  return one !== other && (standsIn(one, other) || standsIn(other, one));
}

function standsIn(short: string, long: string): boolean {
  return short.length >= SHORTEST_NAME && long.includes(short);
}

function grouped<Key>(entries: readonly Entry[], keyOf: (entry: Entry) => Key): Map<Key, Group> {
  const groups = new Map<Key, Group>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}
