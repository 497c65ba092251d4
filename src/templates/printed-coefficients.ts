import { cellName, type CellPlace } from "../core/address";
import { RESOURCE_INDICATORS, STAGES, type ResourceIndicator, type Stage } from "../core/stage";
import type { CoefficientCells, PrintedCoefficient } from "../core/verdict/printed-county";
import { Kind } from "../workbook/snapshot";
import { columnOf, type ColumnChoice } from "./columns";
import type { Grid } from "./grid";
import type { HeadingBlock } from "./headings";
import { layoutsOf, type CoefficientLayout } from "./layouts/layout";
import { readNumberText } from "./number-text";
import type { ReadTable } from "./read-table";
import { rowWord } from "./row-words";
import { stageIn } from "./stage";
import { fold } from "./text";

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

/** A table of means and coefficients without schools. */
export interface CoefficientTable {
  readonly layout: CoefficientLayout;
  readonly cells: readonly CoefficientCells[];
  /** The row after its last. */
  readonly end: number;
}

/**
 * 表Ⅲ and its kin: the indicators across, and under them a row of means and a row of coefficients
 * for each stage, of one county or of several. Null where the rows under the headings are no such rows.
 */
export function coefficientTable(
  grid: Grid,
  file: string,
  block: HeadingBlock,
  choices: readonly ColumnChoice[],
): CoefficientTable | null {
  const columns = indicatorColumns(choices);
  const first = Math.min(...columns.map(({ column }) => column));
  if (columns.length < 3 || !Number.isFinite(first)) return null;
  const { rows, end } = new LabelledRows(grid, block, first, columnOf(choices, "county")).read();
  const found = rows.flatMap(({ stage, mean, cv }) => (cv === null ? [] : [{ stage, mean, cv }]));
  if (found.length === 0) return null;
  return { layout: layoutOf(grid, block), cells: cellsOf(grid, file, columns, found), end };
}

/** The layout whose title or headings the table shows; 表Ⅲ where it shows none. */
function layoutOf(grid: Grid, { title, top, bottom, columns }: HeadingBlock): CoefficientLayout {
  const across = layoutsOf("coefficients").filter(({ indicators }) => indicators === "across");
  const texts = columns.map(({ label }) => fold(label));
  const titles = fold(`${title} ${grid.sheet.name} ${grid.text(top - 1, 0)} ${grid.text(bottom, 0)}`);
  const says = ({ headings }: CoefficientLayout) =>
    headings.some((word) => texts.some((text) => text.includes(fold(word))));
  const titled = across.find((layout) => layout.titles.some((word) => titles.includes(fold(word))));
  return (across.find(says) ?? titled ?? across[0]) as CoefficientLayout;
}

interface OpenRows {
  readonly stage: Stage;
  readonly mean: number | null;
  readonly cv: number | null;
}

/** The rows under the headings, told by the labels before the figures. */
class LabelledRows {
  private readonly found = new Map<string, OpenRows>();
  private county = "";
  private stage: Stage | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly block: HeadingBlock,
    private readonly before: number,
    private readonly countyColumn: number | null,
  ) {}

  read(): { readonly rows: readonly OpenRows[]; readonly end: number } {
    let row = this.block.bottom + 1;
    for (; row < this.grid.sheet.rows; row += 1) {
      const labels = labelsOf(this.grid, row, this.before);
      if (labels.some((label) => rowWord(label) === "note")) break;
      this.take(row, labels);
    }
    return { rows: [...this.found.values()], end: row };
  }

  private take(row: number, labels: readonly string[]): void {
    const county = this.countyColumn === null ? "" : this.grid.text(row, this.countyColumn);
    if (county !== "" && county !== this.county) [this.county, this.stage] = [county, null];
    const told = labels.map(stageIn).find((one) => one !== null) ?? stageIn(this.block.title);
    this.stage = told ?? this.stage;
    const word = labels.map(rowWord).find((one) => one === "mean" || one === "coefficient");
    const which = word ?? (this.isAllCoefficients() && labels.length > 0 ? "coefficient" : null);
    if (!which || !this.stage) return;
    const key = `${this.county}|${this.stage}`;
    const known = this.found.get(key) ?? { stage: this.stage, mean: null, cv: null };
    this.found.set(key, which === "mean" ? { ...known, mean: row } : { ...known, cv: row });
  }

  /** Counties down the sheet, and nothing but coefficients in them: the title alone says so. */
  private isAllCoefficients(): boolean {
    return this.countyColumn !== null && /差异系数/.test(fold(this.block.title));
  }
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
    meanCell: mean === null ? null : cellName(mean.row, mean.column),
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
