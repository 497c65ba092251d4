import type { CountyFigure } from "../../core/county/facts";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { Grid } from "../grid";
import { formReading } from "./form-reading";
import { keyOf, readItems, type ReadItems } from "./items-form";
import { readMatrix, type ReadMatrix } from "./matrix-form";
import type { ReadForm } from "./read-form";
import { readSchoolForm, type ReadSchoolForm } from "./school-form";
import { schoolFormTable } from "./school-form-table";
import { readSelfEvaluation } from "./self-evaluation";
import {
  isBlankForm,
  readVertical,
  verticalCells,
  verticalFigures,
  type ReadVertical,
} from "./vertical-form";
import type { TableReading } from "../../core/report/report";

/** The form of a county or of one school that a sheet holds, known by its headings and items; null where it holds none. */
export function recogniseForm(sheet: SheetSnapshot, file: string): ReadForm | null {
  if (sheet.rows === 0) return null;
  const grid = new Grid(sheet);
  const items = readItems(grid, file);
  if (items)
    return items.layout.of === "school" ? selfEvaluation(grid, file, items) : itemsForm(grid, file, items);
  const vertical = readVertical(grid);
  if (vertical) {
    return vertical.layout.of === "school"
      ? schoolForm(grid, file, vertical)
      : countyForm(grid, file, vertical);
  }
  const matrix = readMatrix(grid, file);
  return matrix ? matrixForm(grid, file, matrix) : null;
}

function itemsForm(grid: Grid, file: string, items: ReadItems): ReadForm {
  const { columns, rows, numbers, answers, cells } = items;
  const figures = new Map<string, CountyFigure>();
  for (const one of numbers) {
    const key = keyOf(one);
    if (key !== null && !one.slot.isList) figures.set(key, one.figure);
  }
  const last = rows.at(-1)?.row ?? columns.row;
  const right = Math.max(columns.value, columns.answer ?? 0);
  const isBlank = isEmpty(figures) && [...answers.values()].every(({ answer }) => answer === null);
  const reading = formReading(grid.sheet, file, layoutOf(items), columns.row, last, right);
  return { reading, of: "county", figures, answers, school: null, table: null, cells, isBlank };
}

/** 表Ⅳ holds the government's indicators, 表Ⅴ those of quality; a form of both is a bureau's own. */
function layoutOf({ rows, layout }: ReadItems): string {
  const share = (prefix: string) =>
    rows.filter(({ item }) => item.indicator.startsWith(prefix)).length / rows.length;
  if (share("G") === 1) return "official-4";
  return share("Q") === 1 ? "official-5" : layout.id;
}

function isEmpty(figures: ReadonlyMap<string, CountyFigure>): boolean {
  return [...figures.values()].every(({ lack }) => lack === "blank");
}

function countyForm(grid: Grid, file: string, vertical: ReadVertical): ReadForm {
  const figures = verticalFigures(grid, file, vertical);
  const cells = verticalCells(grid, file, vertical);
  const reading = verticalReading(grid, file, vertical);
  return {
    ...{ reading, of: "county", figures, answers: new Map(), school: null, table: null, cells },
    isBlank: isBlankForm(grid, vertical),
  };
}

function verticalReading(grid: Grid, file: string, { layout, columns, rows }: ReadVertical): TableReading {
  const last = rows.at(-1)?.row ?? columns.row;
  return formReading(grid.sheet, file, layout.id, columns.row, last, columns.value);
}

function schoolForm(grid: Grid, file: string, vertical: ReadVertical): ReadForm {
  const read = readSchoolForm(grid, file, vertical);
  const cells = verticalCells(grid, file, vertical);
  const isBlank = isBlankForm(grid, vertical);
  const form = formOfSchool(read, verticalReading(grid, file, vertical), vertical.layout);
  return { ...form, cells, isBlank, offers: read.offers };
}

function selfEvaluation(grid: Grid, file: string, items: ReadItems): ReadForm {
  const { columns, rows, numbers, cells, layout } = items;
  const last = rows.at(-1)?.row ?? columns.row;
  const reading = formReading(grid.sheet, file, layout.id, columns.row, last, columns.value);
  const isBlank = numbers.every(({ figure }) => figure.lack === "blank");
  return { ...formOfSchool(readSelfEvaluation(grid, items), reading, layout), cells, isBlank };
}

function formOfSchool(
  { school, code, stages, numbers, nameRow, undivided }: ReadSchoolForm,
  reading: TableReading,
  layout: { readonly id: string; readonly label: string },
): Omit<ReadForm, "cells" | "isBlank"> {
  const of = { name: school.name, type: school.type, code, stages, row: nameRow, undivided };
  const hasNumbers = numbers.some(({ figure }) => figure.value !== null);
  const table = hasNumbers ? schoolFormTable(reading, layout, of, numbers) : null;
  return {
    reading: table?.reading ?? reading,
    of: "school",
    figures: new Map(),
    answers: new Map(),
    school,
    table,
  };
}

function matrixForm(grid: Grid, file: string, { layout, top, last, figures, cells }: ReadMatrix): ReadForm {
  const right = Math.max(...cells.map(({ column }) => column));
  const reading = formReading(grid.sheet, file, layout.id, top, last, right);
  return {
    ...{ reading, of: "county", figures, answers: new Map(), school: null, table: null, cells },
    isBlank: isEmpty(figures),
  };
}
