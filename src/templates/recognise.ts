import type { Field } from "../core/field";
import { STAGES, type Stage } from "../core/stage";
import type { SheetSnapshot } from "../workbook/snapshot";
import { chooseColumns, columnReading, type ColumnChoice, type ColumnCorrections } from "./columns";
import { Grid } from "./grid";
import { findHeadings, type ColumnHeading, type HeadingBlock } from "./headings";
import { chooseLayout } from "./layouts/layout";
import type { TableReading } from "../core/report/report";
import type { CoefficientCells, PrintedCoefficient } from "../core/verdict/printed-county";
import type { PrintedShare, ShareCells } from "../core/verdict/printed-shares";
import { coefficientsDown } from "./coefficients-down";
import { formReading } from "./forms/form-reading";
import { coefficientsUnder, coefficientTable, printedIn } from "./printed-coefficients";
import { printedShares, shareTable } from "./read-shares";
import type { PageBefore } from "./page";
import { artsByFigures } from "./arts-by-figures";
import { sharesByFigures } from "./shares-by-figures";
import { readTable, type ReadTable, type TablePart } from "./read-table";

/** What a person said of a sheet's columns, by the sheet's name. */
export interface Corrections {
  get(sheet: string): ColumnCorrections | undefined;
}

/** Headings that looked like a table of ours and were not enough for one. */
export interface NearMiss {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly fields: readonly Field[];
}

export interface Recognition {
  readonly tables: readonly ReadTable[];
  /** Means and coefficients that the sheet prints, under its schools or in a table of their own. */
  readonly printed: readonly PrintedCoefficient[];
  /** The cells that are there for means and coefficients, filled in or not. */
  readonly coefficientCells: readonly CoefficientCells[];
  /** The cells of 表Ⅱ-1, filled in or not, and what they say. */
  readonly shareCells: readonly ShareCells[];
  readonly shares: readonly PrintedShare[];
  /** How tables without schools were read. */
  readonly readings: readonly TableReading[];
  readonly nearMisses: readonly NearMiss[];
}

const NO_CORRECTIONS: ColumnCorrections = { get: () => undefined };
/** Headings of a first table stand in the first rows; those of further tables are met under it. */
const FIRST_HEADINGS_WITHIN = 200;

/** Finds every table of schools in a sheet. Reads headings, not places: columns may stand in any order. */
export function recogniseSheet(sheet: SheetSnapshot, file: string, corrections: Corrections): Recognition {
  const reader = new SheetReader(new Grid(sheet), file, corrections.get(sheet.name) ?? NO_CORRECTIONS);
  let row = 0;
  while (row < sheet.rows) {
    const block = findHeadings(reader.grid, row, Math.min(sheet.rows, row + FIRST_HEADINGS_WITHIN));
    if (!block) break;
    row = Math.max(reader.read(block), block.bottom + 1);
  }
  if (reader.tables.length === 0 && reader.printed.length === 0) reader.readDown();
  const { tables, printed, coefficientCells, shareCells, shares, readings, nearMisses } = reader;
  return { tables, printed, coefficientCells, shareCells, shares, readings, nearMisses };
}

class SheetReader implements Recognition {
  readonly tables: ReadTable[] = [];
  readonly printed: PrintedCoefficient[] = [];
  readonly coefficientCells: CoefficientCells[] = [];
  readonly shareCells: ShareCells[] = [];
  readonly shares: PrintedShare[] = [];
  readonly readings: TableReading[] = [];
  readonly nearMisses: NearMiss[] = [];
  private readonly pages = new Map<string, PageBefore>();

  constructor(
    readonly grid: Grid,
    private readonly file: string,
    private readonly corrections: ColumnCorrections,
  ) {}

  /** @returns the row after what was read. */
  read(block: HeadingBlock): number {
    const ends = sideBySideParts(block.columns).map((headings) => this.readPart(block, headings));
    return Math.max(...ends);
  }

  private readPart(block: HeadingBlock, headings: readonly ColumnHeading[]): number {
    const chosen = chooseColumns(headings, this.corrections);
    const shares = sharesByFigures(this.grid, block.bottom + 1, chosen, this.corrections);
    const choices = artsByFigures(this.grid, block.bottom + 1, shares, this.corrections);
    const parts = partsOf(this.grid, block, choices);
    if (parts.length > 0) return Math.max(...parts.map((part) => this.readSchools(part)));
    return (
      this.readCoefficients(block, choices) ?? this.readShares(block, choices) ?? this.miss(block, headings)
    );
  }

  private readCoefficients(block: HeadingBlock, choices: readonly ColumnChoice[]): number | null {
    const found = coefficientTable(this.grid, this.file, block, choices);
    if (!found) return null;
    this.takeCoefficients(found.cells);
    this.tell(found.layout.id, block, choices, found.end);
    return found.end;
  }

  private readShares(block: HeadingBlock, choices: readonly ColumnChoice[]): number | null {
    const found = shareTable(this.grid, this.file, block, choices);
    if (!found) return null;
    this.shareCells.push(...found.cells);
    this.shares.push(...printedShares(this.grid, found.cells));
    this.tell(found.layout.id, block, choices, found.end);
    return found.end;
  }

  /** Indicators down the sheet, which have no row of headings of their own. */
  readDown(): void {
    const found = coefficientsDown(this.grid, this.file);
    if (!found) return;
    this.takeCoefficients(found.cells);
    const right = Math.max(...found.cells.map(({ cv }) => cv?.column ?? 0));
    this.readings.push(
      formReading(this.grid.sheet, this.file, found.layout.id, found.top, found.last, right),
    );
    this.nearMisses.length = 0;
  }

  private takeCoefficients(cells: readonly CoefficientCells[]): void {
    this.coefficientCells.push(...cells);
    this.printed.push(...printedIn(this.grid, cells));
  }

  private tell(layout: string, block: HeadingBlock, choices: readonly ColumnChoice[], end: number): void {
    const right = Math.max(...choices.map(({ heading }) => heading.column));
    const reading = formReading(this.grid.sheet, this.file, layout, block.top, end - 1, right);
    const headerRows = [block.top + 1, block.bottom + 1] as const;
    const columns = choices.map(columnReading);
    this.readings.push({ ...reading, headerRows, dataRows: [block.bottom + 2, end], columns });
  }

  private miss(block: HeadingBlock, headings: readonly ColumnHeading[]): number {
    this.nearMisses.push(nearMiss(this.grid, block, headings));
    return block.bottom + 1;
  }

  private readSchools(part: TablePart): number {
    const key = pageKey(part);
    const before = this.pages.get(key);
    const { table, page, end } = readTable(
      this.grid,
      this.file,
      { ...part, before },
      this.corrections.isSchool,
    );
    this.pages.set(key, page);
    this.tables.push(table);
    if (table.schools.count === 0) this.readings.push(table.reading);
    const cells = coefficientsUnder(table, this.grid);
    this.coefficientCells.push(...cells);
    this.printed.push(...printedIn(this.grid, cells).filter((one) => one.cv !== null || one.mean !== null));
    return end;
  }
}

/** Print pages have the same headings in the same columns. */
function pageKey({ choices, stage }: TablePart): string {
  return [stage, ...choices.map(({ heading }) => `${heading.column}:${heading.label}`)].join("|");
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
    const labels = own.map(({ heading }) => heading.label);
    const layout = chooseLayout(fields, { title, headings: labels, abreast: apart.length > 1 });
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
