import type { Stage } from "../core/stage";
import { Kind } from "../workbook/snapshot";
import type { Grid } from "./grid";
import {
  figuresWord,
  isCodeRow,
  isPartOfAbove,
  isPlaceholderName,
  isSumsOfStage,
  rowWord,
  sectionStage,
  type RowWord,
} from "./row-words";
import type { PageBefore } from "./page";
import { stageIn } from "./stage";
import { fold, foldHeading } from "./text";
import { namesField } from "./vocabulary/match";

/** Columns of a table that rows are told by. */
export interface RowColumns {
  readonly name: number;
  readonly seq: number | null;
  /** Every key column, the name among them. */
  readonly keys: readonly number[];
  /** Columns that hold numbers. */
  readonly numbers: readonly number[];
  /** Whether a name is a school's, whatever it sounds like. */
  readonly isSchool?: ((name: string) => boolean) | undefined;
  /** The print page before, where there is one. */
  readonly before?: PageBefore | undefined;
}

/** The rows of schools, field by field: a country has some 200 000 of them. */
export interface SchoolRows {
  /** Rows of the sheet, from 0. */
  readonly rows: readonly number[];
  readonly names: readonly string[];
  /** The stage of the section each stands in. */
  readonly sections: readonly (Stage | null)[];
  /** The run of 序号 each belongs to. */
  readonly runs: readonly number[];
}

/** A row of means, coefficients, totals, standards. */
export interface AggregateRow {
  readonly row: number;
  readonly word: RowWord;
  readonly label: string;
}

export interface Rows {
  readonly schools: SchoolRows;
  readonly aggregates: readonly AggregateRow[];
  /** Rows with figures and no name that are no totals either. */
  readonly nameless: readonly number[];
  /** Whether the 序号 goes on from the page before: the rows are of its runs. */
  readonly continues: boolean;
  /** The section and the 序号 at the end. */
  readonly section: Stage | null;
  readonly lastSeq: number;
  /** The row at which the headings of another table begin, or the end of the sheet. */
  readonly end: number;
}

/** A school's code or a 序号, which never says what a row is. */
const CODE = /^[0-9]+$/;
const HEADING_AGAIN = /名称|^学校$|^校名$/;

/** Tells schools from everything else that stands under the headings. */
export function readRows(grid: Grid, first: number, last: number, columns: RowColumns): Rows {
  const reader = new RowReader(grid, columns, first);
  let row = first;
  for (; row < last; row += 1) if (!reader.take(row)) break;
  return { ...reader.rows(), end: row };
}

class RowReader {
  private readonly found: number[] = [];
  private readonly names: string[] = [];
  private readonly sections: (Stage | null)[] = [];
  private readonly runs: number[] = [];
  private readonly aggregates: AggregateRow[] = [];
  private readonly nameless: number[] = [];
  private section: Stage | null = null;
  private run = 0;
  private lastSeq = -Infinity;
  private continues = false;
  private readonly words = new Map<string, RowWord | null>();

  constructor(
    private readonly grid: Grid,
    private readonly columns: RowColumns,
    private readonly first: number,
  ) {}

  rows(): Omit<Rows, "end"> {
    const { found, names, sections, runs, continues, section, lastSeq } = this;
    return {
      continues,
      section,
      lastSeq,
      schools: { rows: found, names, sections, runs },
      aggregates: this.aggregates,
      nameless: this.nameless,
    };
  }

  /** @returns false where another table's headings begin. */
  take(row: number): boolean {
    const name = this.nameOf(row);
    if (name === "") this.takeNameless(row);
    else if (HEADING_AGAIN.test(name) && namesField(foldHeading(name), "name")) return false;
    else this.takeNamed(row, name);
    return true;
  }

  private nameOf(row: number): string {
    const { sheet } = this.grid;
    const text = this.grid.hasMerges()
      ? this.grid.text(row, this.columns.name)
      : sheet.text(row, this.columns.name);
    return text.trim();
  }

  private takeNamed(row: number, name: string): void {
    if (this.columns.isSchool?.(name)) return this.takeSchool(row, name);
    const empty = !this.hasNumber(row);
    const section = empty ? sectionStage(name) : null;
    if (section) {
      this.section = section;
      return;
    }
    const word = (empty ? null : figuresWord(name)) ?? rowWord(name) ?? this.wordBefore(row);
    if (word !== null) return this.takeWord(row, word, name);
    if (isPartOfAbove(name)) return;
    if (row < this.first + 4 && isCodeRow(this.cellsOf(row))) return;
    if (!empty && isSumsOfStage(name)) return this.takeWord(row, "total", name);
    if (empty && isPlaceholderName(name)) return;
    if (empty && this.isSection(row)) {
      this.section = stageIn(name) ?? this.section;
      return;
    }
    this.takeSchool(row, name);
  }

  private takeSchool(row: number, name: string): void {
    this.countRun(row);
    this.found.push(row);
    this.names.push(name);
    this.sections.push(this.section);
    this.runs.push(this.run);
  }

  private takeNameless(row: number): void {
    for (const column of this.columns.keys) {
      const text = this.grid.text(row, column).trim();
      if (text === "") continue;
      const word = rowWord(text);
      if (word !== null) return this.takeWord(row, word, text);
      const stage = this.hasNumber(row) ? null : stageIn(text);
      if (stage) this.section = stage;
    }
    const numbers = this.columns.numbers.filter(
      (column) => this.grid.sheet.kind(row, column) === Kind.number,
    ).length;
    if (numbers >= 2 && !isCodeRow(this.cellsOf(row))) this.nameless.push(row);
  }

  private takeWord(row: number, word: RowWord, label: string): void {
    if (word !== "note" && word !== "more") this.aggregates.push({ row, word, label });
  }

  /** "小计" may stand in the 乡镇 column with a figure such as "12所" in the name's. */
  private wordBefore(row: number): RowWord | null {
    for (const column of this.columns.keys) {
      if (column >= this.columns.name) break;
      const text = this.grid.sheet.text(row, column);
      const word = text === "" ? null : this.wordOf(text);
      if (word !== null && word !== "note") return word;
    }
    return null;
  }

  /** Few texts fill these columns, but for the codes of schools; each is looked at once. */
  private wordOf(text: string): RowWord | null {
    if (CODE.test(text)) return null;
    const known = this.words.get(text);
    if (known !== undefined) return known;
    const word = rowWord(text);
    this.words.set(text, word);
    return word;
  }

  private hasNumber(row: number): boolean {
    const { sheet } = this.grid;
    return this.columns.numbers.some((column) => {
      const kind = sheet.kind(row, column);
      return kind !== Kind.blank || sheet.formula(row, column) !== null;
    });
  }

  /** One text alone in its row, merged over several columns or without a 序号: a section, no school. */
  private isSection(row: number): boolean {
    const area = this.grid.merge(row, this.columns.name);
    if (area && area.right > area.left) return true;
    if (this.columns.seq === null) return false;
    return this.columns.keys.every(
      (column) => column === this.columns.name || this.grid.sheet.kind(row, column) === Kind.blank,
    );
  }

  private countRun(row: number): void {
    if (this.columns.seq === null) return;
    const { sheet } = this.grid;
    const kind = sheet.kind(row, this.columns.seq);
    const seq =
      kind === Kind.number
        ? sheet.number(row, this.columns.seq)
        : Number(fold(sheet.text(row, this.columns.seq)) || NaN);
    if (!Number.isFinite(seq)) return;
    if (this.found.length === 0) this.goOn(seq);
    if (seq <= this.lastSeq && seq <= 1) this.run += 1;
    this.lastSeq = seq;
  }

  /** A list that goes on from the page before stays in its run and its section. */
  private goOn(seq: number): void {
    const { before } = this.columns;
    this.continues = before !== undefined && seq === before.lastSeq + 1;
    if (!before || !this.continues) return;
    this.run = before.runs.at(-1) ?? 0;
    this.section ??= before.section;
  }

  private cellsOf(row: number): string[] {
    const { sheet } = this.grid;
    const cells: string[] = [];
    for (const column of [...this.columns.keys, ...this.columns.numbers]) {
      const kind = sheet.kind(row, column);
      if (kind === Kind.text) cells.push(sheet.text(row, column));
      if (kind === Kind.number) cells.push(String(sheet.number(row, column)));
    }
    return cells;
  }
}
