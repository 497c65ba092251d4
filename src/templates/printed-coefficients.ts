import { cellName, type CellPlace } from "../core/address";
import { RESOURCE_INDICATORS, STAGES, type ResourceIndicator, type Stage } from "../core/stage";
import type { CoefficientCells, PrintedCoefficient } from "../core/verdict/printed-county";
import { Kind } from "../workbook/snapshot";
import type { ColumnChoice } from "./columns";
import type { Grid } from "./grid";
import type { HeadingBlock } from "./headings";
import { readNumberText } from "./number-text";
import type { ReadTable } from "./read-table";
import { rowWord } from "./row-words";
import { stageIn } from "./stage";

/** Means and coefficients of a stage: the rows they stand in. */
interface StageRows {
  readonly stage: Stage;
  readonly mean: number | null;
  readonly cv: number | null;
}

type IndicatorColumns = readonly { readonly indicator: ResourceIndicator; readonly column: number }[];

/** The cells of the 全县平均值 and 差异系数 rows under a table of schools. */
export function coefficientsUnder(table: ReadTable, grid: Grid): CoefficientCells[] {
  const only = onlyStage(table);
  const labelled = table.aggregates.flatMap(({ row, word, label }) => {
    const stage = stageIn(label) ?? only;
    return stage === null || (word !== "mean" && word !== "coefficient") ? [] : [{ row, word, stage }];
  });
  const rows = STAGES.flatMap((stage) => {
    const rowOf = (word: string) =>
      labelled.find((one) => one.stage === stage && one.word === word)?.row ?? null;
    const cv = rowOf("coefficient");
    return cv === null ? [] : [{ stage, mean: rowOf("mean"), cv }];
  });
  return cellsOf(grid, table.reading.file, indicatorColumns(table.choices), rows);
}

function onlyStage({ schools }: ReadTable): Stage | null {
  const seen = new Set(Array.from({ length: schools.count }, (_, index) => schools.stage(index)));
  const [only = null] = seen;
  return seen.size === 1 ? only : null;
}

/**
 * 表Ⅲ and its kin: the indicators across, and under them a row of means and a row of coefficients
 * for each stage. Null where the rows under the headings are no such rows.
 */
export function coefficientTable(
  grid: Grid,
  file: string,
  block: HeadingBlock,
  choices: readonly ColumnChoice[],
): { readonly cells: readonly CoefficientCells[]; readonly end: number } | null {
  const columns = indicatorColumns(choices);
  const first = Math.min(...columns.map(({ column }) => column));
  if (columns.length < 3 || !Number.isFinite(first)) return null;
  const rows = new Map<Stage, { mean: number | null; cv: number | null }>();
  let row = block.bottom + 1;
  for (; row < grid.sheet.rows; row += 1) {
    const labels = labelsOf(grid, row, first);
    if (labels.some((label) => rowWord(label) === "note")) break;
    const word = labels.map(rowWord).find((one) => one === "mean" || one === "coefficient");
    const stage = labels.map(stageIn).find((one) => one !== null) ?? stageIn(block.title);
    if (!word || !stage) continue;
    const known = rows.get(stage) ?? { mean: null, cv: null };
    rows.set(stage, word === "mean" ? { ...known, mean: row } : { ...known, cv: row });
  }
  const found = [...rows].flatMap(([stage, { mean, cv }]) => (cv === null ? [] : [{ stage, mean, cv }]));
  return found.length === 0 ? null : { cells: cellsOf(grid, file, columns, found), end: row };
}

function labelsOf(grid: Grid, row: number, before: number): string[] {
  return Array.from({ length: before }, (_, column) => grid.text(row, column)).filter((text) => text !== "");
}

function indicatorColumns(choices: readonly ColumnChoice[]): IndicatorColumns {
  return RESOURCE_INDICATORS.flatMap((indicator) => {
    const choice = choices.find((one) => one.match?.term.field === indicator);
    return choice ? [{ indicator, column: choice.heading.column }] : [];
  });
}

function cellsOf(
  grid: Grid,
  file: string,
  columns: IndicatorColumns,
  rows: readonly StageRows[],
): CoefficientCells[] {
  const place = (row: number | null, column: number) => (row === null ? null : { row, column });
  return rows.flatMap(({ stage, mean, cv }) =>
    columns.map(({ indicator, column }) => ({
      ...{ stage, indicator, file, sheet: grid.sheet.name },
      mean: place(mean, column),
      cv: place(cv, column),
    })),
  );
}

/** What the cells say. */
export function printedIn(grid: Grid, cells: readonly CoefficientCells[]): PrintedCoefficient[] {
  return cells.map(({ stage, indicator, file, sheet, mean, cv }) => ({
    ...{ stage, indicator, file, sheet },
    mean: numberAt(grid, mean),
    cv: numberAt(grid, cv),
    cell: cv === null ? null : cellName(cv.row, cv.column),
  }));
}

function numberAt(grid: Grid, place: CellPlace | null): number | null {
  if (place === null) return null;
  const { row, column } = place;
  const kind = grid.sheet.kind(row, column);
  const value =
    kind === Kind.number
      ? grid.sheet.number(row, column)
      : kind === Kind.text
        ? readNumberText(grid.sheet.text(row, column)).value
        : NaN;
  return Number.isNaN(value) ? null : value;
}
