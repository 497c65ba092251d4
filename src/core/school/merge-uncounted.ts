import { RAW_FIELDS, type NumberField } from "../field";
import { finding } from "../report/finding";
import type { Finding } from "../report/report";
import { RESOURCE_INDICATORS } from "../stage";
import type { SchoolPlace } from "./join-schools";
import { withOwnColumn, withoutSchools } from "./only-rows";
import { CellState, type SchoolTable } from "./school-table";

/** What a person said of a school that is 是否计校数 = 0: its parent, or null where it stands for itself. */
export interface ParentAnswer {
  readonly school: string;
  readonly parent: string | null;
}

export interface MergedSchools {
  readonly tables: readonly SchoolTable[];
  readonly findings: readonly Finding[];
}

/** 年级数 does not add up. */
const SUMMED = RAW_FIELDS.filter((field) => field !== "grades");

/**
 * Campuses and teaching points with 是否计校数 = 0 are merged into the school that a person named
 * as their parent: counts and areas add up, printed ratios are weighted by pupils. Until then
 * they stay as they are, and the question is told with the likeliest parent.
 * @param nameOf a name as it is compared
 */
export function mergeUncounted(
  given: readonly SchoolTable[],
  nameOf: (name: string) => string,
  answers: readonly ParentAnswer[],
): MergedSchools {
  const merger = new Merger(given, nameOf);
  const said = new Map(answers.map(({ school, parent }) => [nameOf(school), parent]));
  given.forEach((table, t) => {
    for (let index = 0; index < table.count; index += 1) {
      if (table.counts?.(index) === false) merger.take(t, index, said.get(nameOf(table.name(index))));
    }
  });
  return merger.result();
}

class Merger {
  private readonly tables: SchoolTable[];
  private readonly leftOut: Set<number>[];
  private readonly findings: Finding[] = [];

  constructor(
    given: readonly SchoolTable[],
    private readonly nameOf: (name: string) => string,
  ) {
    this.tables = [...given];
    this.leftOut = given.map(() => new Set<number>());
  }

  /** @param parent undefined: nobody has said; null: the school stands for itself */
  take(t: number, index: number, parent: string | null | undefined): void {
    if (parent === null) return;
    const found = parent === undefined ? null : this.findParent(t, index, this.nameOf(parent));
    if (found) this.merge({ t, index }, found);
    else this.ask(t, index, parent);
  }

  result(): MergedSchools {
    const tables = this.tables.map((table, t) => withoutSchools(table, this.leftOut[t] as Set<number>));
    return { tables, findings: this.findings };
  }

  private table(t: number): SchoolTable {
    return this.tables[t] as SchoolTable;
  }

  /** A counted school of the stage; never the school itself, which is not counted. */
  private findParent(t: number, index: number, name: string): { t: number; index: number } | null {
    const stage = this.table(t).stage(index);
    for (const [place, table] of this.tables.entries()) {
      for (let other = 0; other < table.count; other += 1) {
        if (table.stage(other) !== stage || table.counts?.(other) === false) continue;
        if (this.nameOf(table.name(other)) === name) return { t: place, index: other };
      }
    }
    return null;
  }

  private merge(child: { t: number; index: number }, parent: { t: number; index: number }): void {
    const from = this.table(child.t);
    const into = this.table(parent.t);
    const pupils = [figure(into, "students", parent.index), figure(from, "students", child.index)] as const;
    const fields = [...SUMMED, ...RESOURCE_INDICATORS].filter((field) => into.fields.has(field));
    for (const field of fields) {
      const own = figure(into, field, parent.index);
      const more = figure(from, field, child.index);
      const sum = isRatio(field) ? weighted([own, more], pupils) : own + more;
      this.change(parent.t, field, parent.index, sum);
    }
    (this.leftOut[child.t] as Set<number>).add(child.index);
    const name = into.name(parent.index);
    this.tell("school-merged", "info", { table: from, index: child.index }, { parent: name });
  }

  private change(t: number, field: NumberField, index: number, value: number): void {
    const { table, column } = withOwnColumn(this.table(t), field);
    column.values[index] = value;
    column.states[index] = Number.isNaN(value) ? CellState.blank : CellState.number;
    this.tables[t] = table;
  }

  private ask(t: number, index: number, named: string | undefined): void {
    const table = this.table(t);
    const params = { named: named ?? null, likely: this.likelyParent(t, index) };
    this.tell("uncounted-school", "warning", { table, index }, params);
  }

  /** The counted school of the stage whose whole name the longest part of this one's is. Only offered. */
  private likelyParent(t: number, index: number): string | null {
    const own = this.nameOf(this.table(t).name(index));
    const stage = this.table(t).stage(index);
    let best = "";
    for (const table of this.tables) {
      for (let other = 0; other < table.count; other += 1) {
        if (table.stage(other) !== stage || table.counts?.(other) === false) continue;
        const name = this.nameOf(table.name(other));
        if (name.length > best.length && name !== own && own.includes(name)) best = table.name(other);
      }
    }
    return best === "" ? null : best;
  }

  private tell(
    code: "school-merged" | "uncounted-school",
    severity: Finding["severity"],
    { table, index }: SchoolPlace,
    params: Finding["params"],
  ): void {
    const { file, sheet } = table;
    const about = { file, sheet, school: table.name(index), stage: table.stage(index) };
    this.findings.push(
      finding({ code, severity, ...about, params: { row: (table.rows[index] ?? 0) + 1, ...params } }),
    );
  }
}

function figure(table: SchoolTable, field: NumberField, index: number): number {
  return table.fields.get(field)?.values[index] ?? NaN;
}

function isRatio(field: NumberField): boolean {
  return (RESOURCE_INDICATORS as readonly string[]).includes(field);
}

function weighted(ratios: readonly [number, number], pupils: readonly [number, number]): number {
  return (ratios[0] * pupils[0] + ratios[1] * pupils[1]) / (pupils[0] + pupils[1]);
}
