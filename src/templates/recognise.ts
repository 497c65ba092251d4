import type { Field } from "../core/field";
import { STAGES, type Stage } from "../core/stage";
import type { SheetSnapshot } from "../workbook/snapshot";
import { chooseColumns, type ColumnChoice, type ColumnCorrections } from "./columns";
import { Grid } from "./grid";
import { findHeadings, type ColumnHeading, type HeadingBlock } from "./headings";
import { chooseLayout } from "./layouts/layout";
import { readTable, type ReadTable, type TablePart } from "./read-table";

/** What a person said of a sheet's columns, by the sheet's name. */
export type Corrections = ReadonlyMap<string, ColumnCorrections>;

/** Headings that looked like a table of ours and were not enough for one. */
export interface NearMiss {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly fields: readonly Field[];
}

export interface Recognition {
  readonly tables: readonly ReadTable[];
  readonly nearMisses: readonly NearMiss[];
}

const NO_CORRECTIONS: ColumnCorrections = new Map();
/** Headings of a first table stand in the first rows; those of further tables are met under it. */
const FIRST_HEADINGS_WITHIN = 200;

/** Finds every table of schools in a sheet. Reads headings, not places: columns may stand in any order. */
export function recogniseSheet(sheet: SheetSnapshot, file: string, corrections: Corrections): Recognition {
  const grid = new Grid(sheet);
  const tables: ReadTable[] = [];
  const nearMisses: NearMiss[] = [];
  const corrected = corrections.get(sheet.name) ?? NO_CORRECTIONS;
  let row = 0;
  while (row < sheet.rows) {
    const block = findHeadings(grid, row, Math.min(sheet.rows, row + FIRST_HEADINGS_WITHIN));
    if (!block) break;
    const found = readBlock(grid, file, block, corrected);
    tables.push(...found.tables);
    nearMisses.push(...found.nearMisses);
    row = Math.max(found.end, block.bottom + 1);
  }
  return { tables, nearMisses };
}

function readBlock(grid: Grid, file: string, block: HeadingBlock, corrections: ColumnCorrections) {
  const tables: ReadTable[] = [];
  const nearMisses: NearMiss[] = [];
  let end = block.bottom + 1;
  for (const headings of sideBySideParts(block.columns)) {
    const parts = partsOf(grid, block, chooseColumns(headings, corrections));
    if (parts.length === 0) nearMisses.push(nearMiss(grid, block, headings));
    for (const part of parts) {
      const read = readTable(grid, file, part, grid.sheet.rows);
      tables.push(read.table);
      end = Math.max(end, read.end);
    }
  }
  return { tables, nearMisses, end };
}

/** Two tables next to each other have each a name column of their own; a block is cut before each. */
function sideBySideParts(columns: readonly ColumnHeading[]): ColumnHeading[][] {
  const starts: number[] = [];
  columns.forEach((heading, place) => {
    if (topField(heading) !== "name" || (heading.matches[0]?.confidence ?? 0) < 0.97) return;
    if (starts.length > 0 && !figuresBetween(columns, starts.at(-1) ?? 0, place)) return;
    starts.push(firstKey(columns, place));
  });
  if (starts.length < 2) return [[...columns]];
  return starts.map((start, i) => columns.slice(i === 0 ? 0 : start, starts[i + 1]));
}

function figuresBetween(columns: readonly ColumnHeading[], from: number, to: number): boolean {
  return columns.slice(from, to).filter((heading) => heading.matches[0]?.term.role === "value").length >= 3;
}

/** Keys such as 序号 and 乡镇 stand before the name they belong to. */
function firstKey(columns: readonly ColumnHeading[], name: number): number {
  let first = name;
  while (first > 0 && columns[first - 1]?.matches[0]?.term.role === "key") first -= 1;
  return first;
}

function topField(heading: ColumnHeading): Field | null {
  return heading.matches[0]?.term.field ?? null;
}

/** Figures of a stage that make it a table of its own beside the other stage. */
const OWN_FIGURES = 3;

/** One part, or one a stage where both stages stand side by side over the figures. */
function partsOf(grid: Grid, block: HeadingBlock, choices: readonly ColumnChoice[]): TablePart[] {
  const title = `${block.title} ${grid.sheet.name}`;
  const stages = STAGES.filter((stage) => figuresOf(choices, stage) >= OWN_FIGURES);
  const apart = stages.length === STAGES.length || figuresOf(choices, null) < OWN_FIGURES ? stages : [];
  return (apart.length === 0 ? [null] : apart).flatMap((stage) => {
    const own =
      stage === null ? choices : choices.filter((choice) => choice.stage === null || choice.stage === stage);
    const fields = new Set(own.flatMap((choice) => choice.match?.term.field ?? []));
    const layout = chooseLayout(fields, title);
    return layout ? [{ block, choices: own, layout, stage }] : [];
  });
}

function figuresOf(choices: readonly ColumnChoice[], stage: Stage | null): number {
  const roles = ["value", "raw"];
  return choices.filter(
    (choice) => choice.match && choice.stage === stage && roles.includes(choice.match.term.role),
  ).length;
}

function nearMiss(grid: Grid, block: HeadingBlock, headings: readonly ColumnHeading[]): NearMiss {
  const fields = new Set(headings.flatMap((heading) => topField(heading) ?? []));
  return { sheet: grid.sheet.name, row: block.top, fields: [...fields] };
}
