import { cellName } from "../../core/address";
import { finding } from "../../core/report/finding";
import type { Finding } from "../../core/report/report";
import { Kind, type SheetSnapshot } from "../../workbook/snapshot";
import type { ColumnChoice } from "../columns";
import { addsTheSame, formulaOf, patternOf } from "./formula-pattern";

/** Fewer formulas than this say nothing of what is usual. */
const FEWEST = 4;
/** A pattern that is at least this share of a column's formulas is one of its usual ones. */
const USUAL = 0.15;
const LOOKED_AT = 60;
/** Typed numbers are told where nearly all of the column are formulas. */
const MOSTLY = 0.8;

/** Formulas that take another row or column than the others of their column, and typed numbers among formulas. */
export function deviatingFormulas(
  sheet: SheetSnapshot,
  file: string,
  choices: readonly ColumnChoice[],
  rows: Int32Array,
): Finding[] {
  return choices.flatMap((choice) => {
    const role = choice.match?.term.role;
    return role === "raw" || role === "value" ? inColumn(sheet, file, choice, rows) : [];
  });
}

interface Written {
  readonly row: number;
  /** Null for a typed number. */
  readonly formula: string | null;
  readonly pattern: string;
}

function inColumn(sheet: SheetSnapshot, file: string, choice: ColumnChoice, rows: Int32Array): Finding[] {
  const { column } = choice.heading;
  if (!hasFormulas(sheet, column, rows)) return [];
  const written = writtenIn(sheet, column, rows);
  const formulas = written.filter(({ formula }) => formula !== null);
  if (formulas.length < FEWEST) return [];
  const counts = new Map<string, number>();
  for (const { pattern } of formulas) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  const [usual = ""] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const isUsual = ({ pattern }: Written) => {
    const count = counts.get(pattern) ?? 0;
    return count >= 2 && count >= USUAL * formulas.length;
  };
  const tellsTyped = formulas.length >= MOSTLY * written.length;
  const indicator = choice.match?.term.field ?? null;
  const about = (row: number) => ({ file, sheet: sheet.name, cell: cellName(row, column), indicator });
  const odd = written.filter((one) => (one.formula === null ? tellsTyped : !isUsual(one)));
  const deviating = odd.map(({ row, formula }) => {
    const params = { formula: formula ?? "", usual: formulaOf(usual, row, column) };
    const severity = formula === null ? ("info" as const) : ("warning" as const);
    return finding({ code: "formula-deviates", severity, ...about(row), params });
  });
  return [...deviating, ...sameAdded(formulas, about)];
}

/** Looks at some rows from everywhere in the column. */
function hasFormulas(sheet: SheetSnapshot, column: number, rows: Int32Array): boolean {
  const step = Math.max(1, Math.floor(rows.length / LOOKED_AT));
  for (let index = 0; index < rows.length; index += step) {
    if (sheet.formula(rows[index] as number, column) !== null) return true;
  }
  return false;
}

function writtenIn(sheet: SheetSnapshot, column: number, rows: Int32Array): Written[] {
  const written: Written[] = [];
  for (const row of rows) {
    const formula = sheet.formula(row, column);
    if (formula !== null) written.push({ row, formula, pattern: patternOf(formula, row, column) });
    else if (sheet.kind(row, column) === Kind.number) written.push({ row, formula, pattern: "" });
  }
  return written;
}

/** Told once a column, at its first cell. */
function sameAdded(
  formulas: readonly Written[],
  about: (row: number) => Pick<Finding, "file" | "sheet" | "cell" | "indicator">,
): Finding[] {
  const first = formulas.find(({ formula }) => formula !== null && addsTheSame(formula));
  if (!first) return [];
  const params = { formula: first.formula, fault: "same-added" };
  return [finding({ code: "formula-wrong", severity: "warning", ...about(first.row), params })];
}
