import { figureKey, type CountyFigure } from "../../core/county/facts";
import type { FormCell } from "../../core/county/county-form";
import { Kind } from "../../workbook/snapshot";
import type { Grid } from "../grid";
import { isCodeRow, rowWord } from "../row-words";
import { fold, foldHeading } from "../text";
import { MATRIX_LAYOUTS, type FormColumn, type MatrixLayout } from "./form-layout";
import { numberCell } from "./number-cell";
import { scaleIn } from "./vertical-form";

/** A column of the form that is known. */
interface MatrixColumn {
  readonly known: FormColumn;
  readonly column: number;
  readonly scale: number;
}

export interface ReadMatrix {
  readonly layout: MatrixLayout;
  /** First row of headings, and last row that was read, from 0. */
  readonly top: number;
  readonly last: number;
  readonly figures: ReadonlyMap<string, CountyFigure>;
  readonly cells: readonly FormCell[];
}

const ROWS = 15;
const COLUMNS = 40;

/** A form with headings across and figures under them: 表Ⅰ, 表Ⅵ. Null where a sheet is none. */
export function readMatrix(grid: Grid, file: string): ReadMatrix | null {
  for (const layout of MATRIX_LAYOUTS) {
    const block = headingRows(grid, layout);
    if (!block) continue;
    const columns = knownColumns(grid, block, layout);
    const fields = new Set(columns.map(({ known }) => known.field));
    if (layout.anchors.every((field) => fields.has(field)))
      return readRows(grid, file, layout, block, columns);
  }
  return null;
}

interface Block {
  readonly top: number;
  readonly bottom: number;
}

/** The first run of rows that name columns of the layout, up to the codes or the figures. */
function headingRows(grid: Grid, layout: MatrixLayout): Block | null {
  let top: number | null = null;
  let bottom = 0;
  for (let row = 0; row < Math.min(ROWS, grid.sheet.rows); row += 1) {
    const texts = rowTexts(grid, row);
    if (top !== null && (isCodeRow(texts) || hasNumbers(grid, row) || texts.length === 0)) break;
    if (!names(texts, layout, top === null ? 2 : 1)) continue;
    top ??= row;
    bottom = row;
  }
  return top === null ? null : { top: topOf(grid, top), bottom };
}

/** Group headings stand above the row that names columns; a title over all of them does not count. */
function topOf(grid: Grid, row: number): number {
  return row > 0 && rowTexts(grid, row - 1).length > 1 ? row - 1 : row;
}

function rowTexts(grid: Grid, row: number): string[] {
  return Array.from({ length: width(grid) }, (_, column) => own(grid, row, column)).filter(
    (text) => text !== "",
  );
}

function width(grid: Grid): number {
  return Math.min(COLUMNS, grid.sheet.columns);
}

function own({ sheet }: Grid, row: number, column: number): string {
  return sheet.kind(row, column) === Kind.text ? foldHeading(sheet.text(row, column)) : "";
}

function hasNumbers({ sheet }: Grid, row: number): boolean {
  return Array.from({ length: sheet.columns }).some((_, column) => sheet.kind(row, column) === Kind.number);
}

/** A row of headings has short texts, and some name a column of the layout. */
function names(texts: readonly string[], { columns }: MatrixLayout, fewest: number): boolean {
  const short = texts.filter((text) => text.length <= 30 && rowWord(text) !== "note");
  const named = short.filter((text) =>
    columns.some(({ own: words }) => words.every((group) => group.some((word) => text.includes(word)))),
  );
  return named.length >= fewest;
}

function knownColumns(grid: Grid, block: Block, layout: MatrixLayout): MatrixColumn[] {
  const taken = new Set<FormColumn>();
  return Array.from({ length: width(grid) }, (_, column) => column).flatMap((column) => {
    const path = headingPath(grid, block, column);
    const known = bestColumn(
      path,
      layout.columns.filter((one) => !taken.has(one)),
    );
    if (!known) return [];
    taken.add(known);
    return { known, column, scale: scaleIn(/\(([^()]*)\)/.exec(path.join(">"))?.[1] ?? "") };
  });
}

/** The headings over a column from the outermost, without "计" at its end. */
function headingPath(grid: Grid, { top, bottom }: Block, column: number): string[] {
  const path: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const text = foldHeading(grid.text(row, column));
    if (text !== "" && text !== path.at(-1)) path.push(text);
  }
  while (path.length > 1 && /^(?:合?计|总计)$/.test(path.at(-1) ?? "")) path.pop();
  return path;
}

function bestColumn(path: readonly string[], columns: readonly FormColumn[]): FormColumn | null {
  const last = path.at(-1) ?? "";
  const above = path.slice(0, -1).join(">");
  const has = (text: string) => (group: readonly string[]) => group.some((word) => text.includes(word));
  const fits = columns.filter(
    ({ own: words, above: over = [], none = [] }) =>
      words.every(has(last)) && over.every(has(above)) && !none.some((word) => last.includes(word)),
  );
  const weight = ({ own: words, above: over = [] }: FormColumn) => words.length + over.length;
  return fits.reduce<FormColumn | null>(
    (best, one) => (best === null || weight(one) > weight(best) ? one : best),
    null,
  );
}

function readRows(
  grid: Grid,
  file: string,
  layout: MatrixLayout,
  block: Block,
  columns: readonly MatrixColumn[],
): ReadMatrix {
  const figures = new Map<string, CountyFigure>();
  const cells: FormCell[] = [];
  const rows = dataRows(grid, layout, block, columns);
  for (const { row, group } of rows) {
    for (const { known, column, scale } of columns) {
      const { field } = known;
      const key = figureKey(field, group, layout.item);
      if (figures.has(key)) continue;
      figures.set(key, numberCell(grid.sheet, file, row, column, scale));
      const slots = [{ field, group, item: layout.item, scale, span: null }];
      cells.push({ file, sheet: grid.sheet.name, row, column, text: null, slots });
    }
  }
  return { layout, top: block.top, last: rows.at(-1)?.row ?? block.bottom, figures, cells };
}

interface DataRow {
  readonly row: number;
  readonly group: string | null;
}

function dataRows(
  grid: Grid,
  { rows }: MatrixLayout,
  { bottom }: Block,
  columns: readonly MatrixColumn[],
): DataRow[] {
  let first = bottom + 1;
  while (first < grid.sheet.rows && isCodeRow(rowTexts(grid, first))) first += 1;
  if (rows === "single") return [{ row: first, group: null }];
  const labels = Math.min(...columns.map(({ column }) => column));
  const found: DataRow[] = [];
  for (let row = first; row < grid.sheet.rows; row += 1) {
    const label = labelOf(grid, row, labels);
    if (rowWord(label) === "note") break;
    if (label !== "") found.push({ row, group: groupOf(label) });
  }
  return found.length > 0 ? found : [{ row: first, group: null }];
}

function labelOf(grid: Grid, row: number, before: number): string {
  for (let column = before - 1; column >= 0; column -= 1) {
    const text = fold(grid.text(row, column));
    if (text !== "") return text;
  }
  return "";
}

const GROUPS: readonly (readonly [words: RegExp, group: string])[] = [
  [/家长/, "家长"],
  [/学生/, "学生"],
  [/校长/, "校长"],
  [/教师|教职工/, "教师"],
  [/人大代表/, "人大代表"],
  [/政协委员/, "政协委员"],
  [/其他|群众|社会/, "其他群众"],
];

/** The group that a row is about; null for all of them. */
function groupOf(label: string): string | null {
  if (/^(?:合?计|总计|全县|总体)$/.test(label)) return null;
  return GROUPS.find(([words]) => words.test(label))?.[1] ?? label.replace(/^其中:?/, "");
}
