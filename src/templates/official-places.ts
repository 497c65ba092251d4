import type { CellPlace } from "../core/address";
import { RESOURCE_INDICATORS, type Stage } from "../core/stage";
import type {
  CompositeCell,
  CountCells,
  OfficialPlaces,
  VerdictCells,
} from "../core/verdict/official-places";
import type { CoefficientCells } from "../core/verdict/printed-county";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { chooseColumns, columnOf, type ColumnChoice } from "./columns";
import { Grid } from "./grid";
import { findHeadings, type HeadingBlock } from "./headings";
import type { ReadTable } from "./read-table";
import type { RecognisedWorkbook } from "./recognise-workbook";
import { schoolRows } from "./school-rows";
import { stageIn } from "./stage";
import { fold } from "./text";

const FORM = "official-2-2";
const COUNT = /^达标(?:学校)?(?:总数|校数|所数|学校数|数)/;
const SHARE = /^达标(?:学校)?(?:比例|率|百分比)/;
const COMPOSITE = /^综合(?:差异系数|系数)?$/;
const ENOUGH_INDICATORS = 3;
const HEADINGS_WITHIN = 200;

/** Where 表Ⅱ-1, 表Ⅱ-2 and 表Ⅲ of a workbook want their results, filled in or not. */
export function officialPlaces(snapshot: WorkbookSnapshot, recognised: RecognisedWorkbook): OfficialPlaces {
  const { file } = snapshot;
  const sheets = snapshot.sheets.filter(({ state }) => state === "visible");
  const found = sheets.map((sheet) => placesIn(sheet, file, recognised));
  return {
    counts: found.flatMap(({ counts }) => counts),
    verdicts: recognised.tables.flatMap(verdictCells),
    composites: found.flatMap(({ composites }) => composites),
    schoolRows: recognised.tables.flatMap((table) => schoolRows(table, sheets)),
  };
}

function placesIn(sheet: SheetSnapshot, file: string, recognised: RecognisedWorkbook) {
  const grid = new Grid(sheet);
  const tables = recognised.tables.filter(({ reading }) => reading.sheet === sheet.name);
  const cells = recognised.coefficientCells.filter((one) => one.sheet === sheet.name);
  const counts: CountCells[] = [];
  const composites: CompositeCell[] = [];
  for (const block of blocksOf(grid, tables)) {
    const choices = chooseColumns(block.columns, new Map());
    if (indicatorsOf(choices).length < ENOUGH_INDICATORS) continue;
    counts.push(...countCells(grid, file, block, choices));
    composites.push(...compositeCells(file, block, cells));
  }
  return { counts, composites };
}

/** Every block of headings that stands over no schools. */
function* blocksOf({ sheet }: Grid, tables: readonly ReadTable[]): Generator<HeadingBlock> {
  const grid = new Grid(sheet);
  for (let row = 0; row < sheet.rows;) {
    const block = findHeadings(grid, row, Math.min(sheet.rows, row + HEADINGS_WITHIN));
    if (!block) return;
    const own = tables.find(({ reading }) => reading.headerRows[0] === block.top + 1);
    if (!own) yield block;
    row = Math.max(block.bottom + 1, own?.reading.dataRows[1] ?? 0);
  }
}

function indicatorsOf(choices: readonly ColumnChoice[]) {
  return RESOURCE_INDICATORS.flatMap((of) => {
    const column = columnOf(choices, of);
    return column === null ? [] : [{ of, column }];
  });
}

function countCells(
  grid: Grid,
  file: string,
  block: HeadingBlock,
  choices: readonly ColumnChoice[],
): CountCells[] {
  const all = columnOf(choices, "verdict");
  const columns = [...indicatorsOf(choices), ...(all === null ? [] : [{ of: "all" as const, column: all }])];
  const first = Math.min(...columns.map(({ column }) => column));
  const rows = labelledRows(grid, block.bottom + 1, first);
  const at = (row: number | null, column: number): CellPlace | null =>
    row === null ? null : { row, column };
  return [...rows].flatMap(([stage, { count, share }]) =>
    columns.map(({ of, column }) => ({
      ...{ file, sheet: grid.sheet.name, stage, of },
      count: at(count, column),
      share: at(share, column),
    })),
  );
}

interface StageRows {
  readonly count: number | null;
  readonly share: number | null;
}

/** The rows 达标学校总数 and 达标学校比例 of each stage; a stage named once holds until the next. */
function labelledRows(grid: Grid, from: number, before: number): ReadonlyMap<Stage, StageRows> {
  const rows = new Map<Stage, StageRows>();
  let stage: Stage | null = null;
  for (let row = from; row < Math.min(grid.sheet.rows, from + HEADINGS_WITHIN); row += 1) {
    const labels = Array.from({ length: before }, (_, column) => fold(grid.text(row, column)));
    stage = labels.map(stageIn).find((one) => one !== null) ?? stage;
    if (stage === null) continue;
    const known = rows.get(stage) ?? { count: null, share: null };
    if (labels.some((label) => COUNT.test(withoutStage(label)))) rows.set(stage, { ...known, count: row });
    if (labels.some((label) => SHARE.test(withoutStage(label)))) rows.set(stage, { ...known, share: row });
  }
  return rows;
}

function withoutStage(label: string): string {
  return label.replace(/^(?:小学|初中)/, "");
}

function compositeCells(
  file: string,
  block: HeadingBlock,
  cells: readonly CoefficientCells[],
): CompositeCell[] {
  const heading = block.columns.find(({ words }) => COMPOSITE.test(words.parts.at(-1) ?? ""));
  if (!heading) return [];
  const rows = new Map<Stage, { row: number; sheet: string }>();
  for (const { stage, cv, sheet } of cells) {
    if (cv && cv.row > block.bottom) rows.set(stage, { row: cv.row, sheet });
  }
  return [...rows].map(([stage, { row, sheet }]) => ({ file, sheet, stage, row, column: heading.column }));
}

function verdictCells({ reading, layout, schools, choices }: ReadTable): VerdictCells[] {
  if (layout.id !== FORM) return [];
  const [verdict, remark] = [columnOf(choices, "verdict"), columnOf(choices, "remark")];
  if (verdict === null && remark === null) return [];
  return Array.from({ length: schools.count }, (_, index) => {
    const row = schools.rows[index] ?? 0;
    const at = (column: number | null) => (column === null ? null : { row, column });
    const about = { file: reading.file, sheet: reading.sheet, row: row + 1 };
    return {
      ...about,
      ...{ name: schools.name(index), stage: schools.stage(index) },
      ...{ verdict: at(verdict), remark: at(remark) },
    };
  });
}
