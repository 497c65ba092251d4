import { RESOURCE_INDICATORS, type ResourceIndicator, type Stage } from "../core/stage";
import type { CoefficientCells } from "../core/verdict/printed-county";
import type { Grid } from "./grid";
import { layoutsOf, type CoefficientLayout } from "./layouts/layout";
import { stageIn } from "./stage";
import { fold, foldHeading } from "./text";
import { splitUnit } from "./units";
import { matchHeading } from "./vocabulary/match";

/** Means and coefficients with the indicators down the sheet: 指标 | 平均值 | 标准差 | 差异系数. */
export interface CoefficientsDown {
  readonly layout: CoefficientLayout;
  readonly cells: readonly CoefficientCells[];
  readonly top: number;
  readonly last: number;
}

const ROWS = 30;
const COLUMNS = 40;
const LEAST_INDICATORS = 3;

interface IndicatorRow {
  readonly indicator: ResourceIndicator;
  readonly row: number;
  readonly column: number;
  readonly stage: Stage | null;
}

/** Reads such a table, or null where the sheet holds none. */
export function coefficientsDown(grid: Grid, file: string): CoefficientsDown | null {
  const heading = headingRow(grid);
  if (heading === null) return null;
  const rows = indicatorRows(grid, heading);
  const layout = layoutsOf("coefficients").find(({ indicators }) => indicators === "down");
  const cells = rows.flatMap((one) => cellsOfRow(grid, file, heading, one));
  const found = new Set(cells.map(({ indicator }) => indicator));
  if (!layout || found.size < LEAST_INDICATORS) return null;
  return { layout, cells, top: heading, last: Math.max(...rows.map(({ row }) => row)) };
}

/** The row whose cells say 差异系数 as the heading of a column. */
function headingRow(grid: Grid): number | null {
  for (let row = 0; row < Math.min(ROWS, grid.sheet.rows); row += 1) {
    for (let column = 1; column < Math.min(COLUMNS, grid.sheet.columns); column += 1) {
      if (isCoefficient(grid.text(row, column))) return row;
    }
  }
  return null;
}

function isCoefficient(text: string): boolean {
  return /^(?:小学|初中)?(?:校际)?(?:差异系数|变异系数)(?:\(cv\))?$/.test(fold(text));
}

function isMean(text: string): boolean {
  return /^(?:小学|初中)?(?:全县|全市|全区|区县|县域)?(?:平均值|均值|平均数|平均)$/.test(fold(text));
}

function indicatorRows(grid: Grid, heading: number): IndicatorRow[] {
  const rows: IndicatorRow[] = [];
  let stage: Stage | null = null;
  for (let row = heading + 1; row < grid.sheet.rows; row += 1) {
    const texts = Array.from({ length: Math.min(4, grid.sheet.columns) }, (_, column) =>
      grid.text(row, column),
    );
    stage =
      texts.map((text) => (text.length <= 6 ? stageIn(text) : null)).find((one) => one !== null) ?? stage;
    texts.forEach((text, column) => {
      const indicator = indicatorOf(text);
      if (indicator && !rows.some((one) => one.row === row)) rows.push({ indicator, row, column, stage });
    });
  }
  return rows;
}

function indicatorOf(text: string): ResourceIndicator | null {
  const { words } = splitUnit(foldHeading(text));
  const field = words === "" ? undefined : matchHeading({ parts: [words], weak: [] })[0]?.term.field;
  return RESOURCE_INDICATORS.find((id) => id === field) ?? null;
}

/** One cell a stage: the stage stands over the columns, before the rows, in the title or the sheet's name. */
function cellsOfRow(
  grid: Grid,
  file: string,
  heading: number,
  { indicator, row, column, stage }: IndicatorRow,
): CoefficientCells[] {
  const cells: CoefficientCells[] = [];
  let mean: { readonly row: number; readonly column: number } | null = null;
  for (let at = column + 1; at < Math.min(COLUMNS, grid.sheet.columns); at += 1) {
    const text = grid.text(heading, at);
    if (isMean(text)) mean = { row, column: at };
    if (!isCoefficient(text)) continue;
    const of = stageOver(grid, heading, at) ?? stage ?? titleStage(grid, heading);
    if (of) cells.push({ stage: of, indicator, file, sheet: grid.sheet.name, mean, cv: { row, column: at } });
    mean = null;
  }
  return cells;
}

function stageOver(grid: Grid, heading: number, column: number): Stage | null {
  const own = stageIn(grid.text(heading, column));
  if (own || heading === 0) return own;
  for (let left = column; left > Math.max(0, column - 4); left -= 1) {
    const text = grid.text(heading - 1, left);
    if (text !== "") return text.length <= 8 ? stageIn(text) : null;
  }
  return null;
}

function titleStage(grid: Grid, heading: number): Stage | null {
  const lines = Array.from({ length: heading }, (_, row) => grid.text(row, 0)).join(" ");
  const mentionsBoth = /小学/.test(lines) && /初中/.test(lines);
  return stageIn(lines) ?? (mentionsBoth ? null : stageIn(grid.sheet.name));
}
