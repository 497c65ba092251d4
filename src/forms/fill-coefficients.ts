import type { CellPlace } from "../core/address";
import type { CoefficientResult, Report } from "../core/report/report";
import type { SchoolTable } from "../core/school/school-table";
import { RESOURCE_INDICATORS, type ResourceIndicator, type Stage } from "../core/stage";
import type { CoefficientCells } from "../core/verdict/printed-county";
import type { CellContent, Edit } from "../workbook/edit";
import { coefficientFormula, meanFormula, type FormulaForm, type StageCells } from "./coefficient-formula";

/** One cell that would be filled: what it is and what goes in. */
export interface CoefficientFill extends CellPlace {
  readonly sheet: string;
  readonly stage: Stage;
  readonly indicator: ResourceIndicator;
  readonly what: "mean" | "coefficient";
  readonly content: CellContent;
}

/** What the coefficients are made from. */
export interface CoefficientSource {
  readonly report: Report;
  readonly schools: readonly SchoolTable[];
}

/** Fills the template's own 全县平均值 and 差异系数 cells. Formulas where the figures stand in one sheet, else values. */
export function fillTemplate(
  source: CoefficientSource,
  cells: readonly CoefficientCells[],
  form: FormulaForm,
): CoefficientFill[] {
  return cells.flatMap(({ stage, indicator, sheet, mean, cv }) => {
    const result = resultOf(source.report, stage, indicator);
    if (!result) return [];
    const at = { sheet, stage, indicator };
    const contents = contentsOf(source, result, sheet, form);
    return [
      ...(mean && contents.mean !== null
        ? [{ ...at, ...mean, what: "mean" as const, content: contents.mean }]
        : []),
      ...(cv && contents.cv !== null
        ? [{ ...at, ...cv, what: "coefficient" as const, content: contents.cv }]
        : []),
    ];
  });
}

/** Cells for a small table at a chosen place: a row a stage and figure, a column an indicator. */
export function placesFrom(report: Report, sheet: string, corner: CellPlace): CoefficientCells[] {
  const stages = [...new Set(report.coefficients.map(({ stage }) => stage))];
  return stages.flatMap((stage, block) =>
    RESOURCE_INDICATORS.map((indicator, place) => ({
      ...{ stage, indicator, file: "", sheet },
      mean: { row: corner.row + 1 + block * 2, column: corner.column + 1 + place },
      cv: { row: corner.row + 2 + block * 2, column: corner.column + 1 + place },
    })),
  );
}

/** The words around a table at a chosen place. */
export function labelsFrom(report: Report, sheet: string, corner: CellPlace): Edit {
  const stages = [...new Set(report.coefficients.map(({ stage }) => stage))];
  const heading = RESOURCE_INDICATORS.map((indicator, place) => ({
    row: corner.row,
    column: corner.column + 1 + place,
    content: indicator,
  }));
  const rows = stages.flatMap((stage, block) => [
    { row: corner.row + 1 + block * 2, column: corner.column, content: `${stage}全县平均值` },
    { row: corner.row + 2 + block * 2, column: corner.column, content: `${stage}差异系数` },
  ]);
  return { kind: "set-cells", sheet, cells: [...heading, ...rows] };
}

/** The edits that fill the cells, a sheet at a time. */
export function fillEdits(fills: readonly CoefficientFill[]): Edit[] {
  const bySheet = new Map<string, CoefficientFill[]>();
  for (const fill of fills) bySheet.set(fill.sheet, [...(bySheet.get(fill.sheet) ?? []), fill]);
  return [...bySheet].map(([sheet, cells]) => ({
    kind: "set-cells",
    sheet,
    cells: cells.map(({ row, column, content }) => ({ row, column, content })),
  }));
}

function resultOf(report: Report, stage: Stage, indicator: ResourceIndicator): CoefficientResult | null {
  const found = report.coefficients.find((one) => one.stage === stage && one.indicator === indicator);
  return found?.from === "schools" ? found : null;
}

function contentsOf(
  source: CoefficientSource,
  { stage, indicator, mean, cv }: CoefficientResult,
  sheet: string,
  form: FormulaForm,
): { mean: CellContent; cv: CellContent } {
  const cells = stageCells(source, stage, indicator);
  const formulas = cells && {
    mean: meanFormula(cells, sheet, form),
    cv: coefficientFormula(cells, sheet, form),
  };
  const content = (formula: string | null | undefined, result: number | null): CellContent =>
    formula && result !== null ? { formula, result } : result;
  return { mean: content(formulas?.mean, mean), cv: content(formulas?.cv, cv) };
}

/** The cells of a stage's counted schools, where one table holds them all with a column of the indicator's own. */
function stageCells(
  { report, schools }: CoefficientSource,
  stage: Stage,
  indicator: ResourceIndicator,
): StageCells | null {
  const counted = report.schools.filter((school) => school.stage === stage && school.verdict !== "excluded");
  const table = schools.find(({ file, sheet }) =>
    counted.every((one) => one.file === file && one.sheet === sheet),
  );
  const values = table?.fields.get(indicator);
  const students = table?.fields.get("students");
  if (!table || !values || !students || values.places || students.places) return null;
  const usable = counted.filter((one) => one.values[indicator] !== null && one.students !== null);
  const cells = { sheet: table.sheet, values: values.column, students: students.column };
  return agrees(usable, values.values, table, indicator)
    ? { ...cells, runs: runsOf(usable.map(({ row }) => row - 1)) }
    : null;
}

/** The indicator's own cells hold what was judged; where raw figures say otherwise only the value is right. */
function agrees(
  usable: Report["schools"],
  printed: Float64Array,
  table: SchoolTable,
  indicator: ResourceIndicator,
): boolean {
  const byRow = new Map(Array.from(table.rows, (row, index) => [row + 1, printed[index] ?? NaN]));
  return usable.every(({ row, values }) => {
    const value = values[indicator] ?? NaN;
    return Math.abs((byRow.get(row) ?? NaN) - value) <= 1e-9 * Math.max(1, Math.abs(value));
  });
}

function runsOf(rows: readonly number[]): { top: number; bottom: number }[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}
