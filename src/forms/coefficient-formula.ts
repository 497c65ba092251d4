import { cellName } from "../core/address";

/** Cells of one stage: values and pupils side by side, as runs of rows (from 0, both ends included). */
export interface StageCells {
  readonly sheet: string;
  readonly values: number;
  readonly students: number;
  readonly runs: readonly { readonly top: number; readonly bottom: number }[];
}

/** Whether the formula needs QB in the reader's Excel, or is one that every Excel and WPS computes. */
export type FormulaForm = "live" | "native";

/** Formulas longer than this are cut by Excel. */
const LONGEST = 8000;

/** The formula of a stage's mean, without "="; null where it would be too long for a cell. */
export function meanFormula(cells: StageCells, from: string, form: FormulaForm): string | null {
  const [values, students] = [ranges(cells, cells.values, from), ranges(cells, cells.students, from)];
  if (form === "live" && values.length === 1) return `QB.MEAN(${values[0] ?? ""},${students[0] ?? ""})`;
  return fitting(nativeMean(values, students));
}

/** The formula of a stage's coefficient of variation, without "="; null where it would be too long. */
export function coefficientFormula(cells: StageCells, from: string, form: FormulaForm): string | null {
  const [values, students] = [ranges(cells, cells.values, from), ranges(cells, cells.students, from)];
  if (form === "live" && values.length === 1) return `QB.CV(${values[0] ?? ""},${students[0] ?? ""})`;
  const mean = nativeMean(values, students);
  const squares = values.map((range, run) => `SUMPRODUCT(${students[run] ?? ""},(${range}-${mean})^2)`);
  return fitting(`SQRT((${squares.join("+")})/(${sum(students)}))/(${mean})`);
}

function nativeMean(values: readonly string[], students: readonly string[]): string {
  const totals = values.map((range, run) => `SUMPRODUCT(${range},${students[run] ?? ""})`);
  return `(${totals.join("+")})/(${sum(students)})`;
}

function sum(ranges: readonly string[]): string {
  return ranges.map((range) => `SUM(${range})`).join("+");
}

function ranges(cells: StageCells, column: number, from: string): string[] {
  const sheet = from === cells.sheet ? "" : `'${cells.sheet.replaceAll("'", "''")}'!`;
  return cells.runs.map(({ top, bottom }) => `${sheet}${cellName(top, column)}:${cellName(bottom, column)}`);
}

function fitting(formula: string): string | null {
  return formula.length <= LONGEST ? formula : null;
}
