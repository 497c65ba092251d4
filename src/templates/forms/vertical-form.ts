import { figureKey, type CountyFigure } from "../../core/county/facts";
import type { FormCell } from "../../core/county/county-form";
import { Kind } from "../../workbook/snapshot";
import type { Grid } from "../grid";
import { fold, foldHeading } from "../text";
import { VERTICAL_LAYOUTS, type FormRow, type VerticalLayout } from "./form-layout";
import { numberCell } from "./number-cell";
import { knownAs } from "./words";

/** Where a form that goes down the sheet has what. */
export interface VerticalColumns {
  /** The row of headings, from 0. */
  readonly row: number;
  readonly name: number;
  readonly value: number;
  /** Null where the unit stands in the name. */
  readonly unit: number | null;
}

/** A line of the form that is known. */
export interface VerticalRow {
  readonly known: FormRow;
  readonly row: number;
  /** What one of the written unit is worth. */
  readonly scale: number;
}

export interface ReadVertical {
  readonly layout: VerticalLayout;
  readonly columns: VerticalColumns;
  readonly rows: readonly VerticalRow[];
}

const ROWS = 15;
const COLUMNS = 20;
const FEWEST = 5;
const NAME = /^(?:填报项目|项目|项目名称|填报指标|指标项|填报内容)$/;
const VALUE = /^(?:填报值|填报数|数值|填报数据|值|数据)$/;

/** A form with one figure a line: 填报项目 | 单位 | 填报值. Null where a sheet is none. */
export function readVertical(grid: Grid): ReadVertical | null {
  const columns = verticalColumns(grid);
  if (!columns) return null;
  const fits = VERTICAL_LAYOUTS.map((layout) => ({ layout, rows: knownRows(grid, columns, layout) }));
  const best = fits.reduce((so, next) => (next.rows.length > so.rows.length ? next : so));
  return best.rows.length < FEWEST ? null : { ...best, columns };
}

function verticalColumns(grid: Grid): VerticalColumns | null {
  const { sheet } = grid;
  for (let row = 0; row < Math.min(ROWS, sheet.rows); row += 1) {
    const texts = Array.from({ length: Math.min(COLUMNS, sheet.columns) }, (_, column) =>
      foldHeading(grid.text(row, column)),
    );
    const name = texts.findIndex((text) => NAME.test(text));
    const value = texts.findIndex((text, column) => column > name && VALUE.test(text));
    const unit = texts.findIndex((text) => /^(?:计量)?单位$/.test(text));
    if (name >= 0 && value >= 0) return { row, name, value, unit: unit < 0 ? null : unit };
  }
  return null;
}

function knownRows(grid: Grid, columns: VerticalColumns, { rows }: VerticalLayout): VerticalRow[] {
  const found: VerticalRow[] = [];
  const taken = new Set<FormRow>();
  for (let row = columns.row + 1; row < grid.sheet.rows; row += 1) {
    const name = foldHeading(grid.text(row, columns.name));
    if (name === "") continue;
    const known = knownAs(name, rows);
    if (!known || taken.has(known)) continue;
    taken.add(known);
    found.push({ known, row, scale: scaleOf(grid, columns, row, name) });
  }
  return found;
}

const SCALES: readonly (readonly [unit: RegExp, scale: number])[] = [
  [/亿元/, 1e8],
  [/万元/, 1e4],
  [/千元/, 1e3],
  [/万人/, 1e4],
  [/%/, 0.01],
];

function scaleOf(grid: Grid, { unit }: VerticalColumns, row: number, name: string): number {
  const written = unit === null ? "" : fold(grid.text(row, unit));
  return scaleIn(written === "" ? (/\(([^()]*)\)/.exec(name)?.[1] ?? "") : written);
}

/** What one of a written unit is worth in the plain one: 10 000 for 万元, 1 for what is plain. */
export function scaleIn(unit: string): number {
  return SCALES.find(([words]) => words.test(unit))?.[1] ?? 1;
}

/** The county's figures of such a form. */
export function verticalFigures(
  { sheet }: Grid,
  file: string,
  { rows, columns }: ReadVertical,
): ReadonlyMap<string, CountyFigure> {
  const figures = new Map<string, CountyFigure>();
  for (const { known, row, scale } of rows) {
    if (known.read.as !== "figure") continue;
    const { field, item = null } = known.read;
    figures.set(figureKey(field, null, item), numberCell(sheet, file, row, columns.value, scale));
  }
  return figures;
}

/** Where those figures stand, for them to be filled in. */
export function verticalCells({ sheet }: Grid, file: string, { rows, columns }: ReadVertical): FormCell[] {
  return rows.flatMap(({ known: { read }, row, scale }): FormCell[] => {
    if (read.as !== "figure") return [];
    const slots = [{ field: read.field, group: null, item: read.item ?? null, scale, span: null }];
    return [{ file, sheet: sheet.name, row, column: columns.value, text: null, slots }];
  });
}

/** Whether nothing at all stands in the form's value column. */
export function isBlankForm({ sheet }: Grid, { rows, columns }: ReadVertical): boolean {
  return rows.every(({ row }) => sheet.kind(row, columns.value) === Kind.blank);
}
