import { cellName } from "../../core/address";
import { RAW_FIELDS, type Field } from "../../core/field";
import { finding } from "../../core/report/finding";
import type { Finding } from "../../core/report/report";
import type { Stage } from "../../core/stage";
import { Kind, type SheetSnapshot } from "../../workbook/snapshot";
import type { ColumnChoice } from "../columns";
import { readNumberText } from "../number-text";
import type { AggregateRow } from "../read-rows";
import { stageIn } from "../stage";
import { fold } from "../text";

/** The schools of a table and what it adds up. */
export interface Added {
  readonly file: string;
  readonly sheet: SheetSnapshot;
  readonly choices: readonly ColumnChoice[];
  /** Rows of the sheet, from 0, from above to below. */
  readonly rows: Int32Array;
  readonly stage: (index: number) => Stage | null;
  readonly aggregates: readonly AggregateRow[];
}

const ADDED = new Set<Field>(RAW_FIELDS.filter((field) => field !== "grades"));

/** Totals and sub-totals that are the sum of no rows they could be of. Blank ones say nothing. */
export function totalMismatches(added: Added): Finding[] {
  const totals = added.aggregates.filter(({ word }) => word === "total");
  if (totals.length === 0 || added.rows.length === 0) return [];
  const columns = added.choices.filter(({ match }) => match && ADDED.has(match.term.field));
  return columns.flatMap((choice) => columnMismatches(added, totals, choice));
}

function columnMismatches(
  added: Added,
  totals: readonly AggregateRow[],
  { heading, match }: ColumnChoice,
): Finding[] {
  const sums = new Sums(added, heading.column);
  if (sums.isEmpty) return [];
  const starts = totals.map(({ row }) => sums.before(row));
  return totals.flatMap((total, place) => {
    const printed = figureAt(added.sheet, total.row, heading.column);
    if (Number.isNaN(printed)) return [];
    const spans = sums.spansOf(total, place, starts);
    if (spans.some((sum) => near(printed, sum))) return [];
    const [natural = NaN] = spans;
    const cell = cellName(total.row, heading.column);
    const about = { file: added.file, sheet: added.sheet.name, cell, indicator: match?.term.field ?? null };
    const params = { printed, label: fold(total.label) };
    return [finding({ code: "total-mismatch", severity: "warning", ...about, actual: natural, params })];
  });
}

/** Sums over the schools of one column, in the unit it is written in. */
class Sums {
  private readonly upTo: Float64Array;
  private readonly byStage = new Map<Stage | null, number>();
  private filled = 0;

  constructor(
    private readonly added: Added,
    column: number,
  ) {
    const { rows, sheet, stage } = added;
    this.upTo = new Float64Array(rows.length + 1);
    rows.forEach((row, index) => {
      const value = figureAt(sheet, row, column);
      const figure = Number.isNaN(value) ? 0 : value;
      if (!Number.isNaN(value)) this.filled += 1;
      this.upTo[index + 1] = (this.upTo[index] as number) + figure;
      this.byStage.set(stage(index), (this.byStage.get(stage(index)) ?? 0) + figure);
    });
  }

  get isEmpty(): boolean {
    return this.filled === 0;
  }

  /** How many schools stand above a row. */
  before(row: number): number {
    const { rows } = this.added;
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle] as number) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** What a total could be the sum of: the likeliest first. */
  spansOf({ label }: AggregateRow, place: number, starts: readonly number[]): number[] {
    const all = this.added.rows.length;
    const here = starts[place] ?? all;
    const sinceLast = this.between(place === 0 ? 0 : (starts[place - 1] ?? 0), here);
    const ofStage = this.byStage.get(stageIn(label));
    const part = /小计/.test(fold(label)) ? [sinceLast] : [this.between(0, all)];
    const above = starts.slice(0, place).map((start) => this.between(start, here));
    const below = [...starts.slice(place + 1), all].map((end) => this.between(here, end));
    const stages = ofStage === undefined ? [] : [ofStage];
    return [...stages, ...part, sinceLast, this.between(0, here), this.between(0, all), ...above, ...below];
  }

  private between(from: number, to: number): number {
    return (this.upTo[to] as number) - (this.upTo[from] as number);
  }
}

function figureAt(sheet: SheetSnapshot, row: number, column: number): number {
  const kind = sheet.kind(row, column);
  if (kind === Kind.number) return sheet.number(row, column);
  return kind === Kind.text ? readNumberText(sheet.text(row, column)).value : NaN;
}

function near(printed: number, sum: number): boolean {
  const decimals = Math.min(6, String(printed).split(".")[1]?.length ?? 0);
  return Math.abs(printed - sum) <= 0.5 * 10 ** -decimals + 1e-9 * Math.abs(sum);
}
