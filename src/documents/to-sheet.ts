import type { Area } from "../core/address";
import { textWidth } from "../standards/text-width";
import type { AddSheet, NewCell, SheetLook } from "../workbook/edit";
import { cellText, type Bars, type Block, type Cell, type Column, type Table } from "./block";

const FONT = "宋体";
const TITLE: SheetLook = { font: "黑体", size: 16, align: "center" };
const HEADING: SheetLook = { font: "黑体", size: 12 };
const TEXT: SheetLook = { font: FONT, size: 11, wrap: true };
const CAPTION: SheetLook = { font: "黑体", size: 11 };
const COLUMN: SheetLook = {
  ...{ font: FONT, size: 10, bold: true, boxed: true, wrap: true, align: "center" },
  ...{ fill: "EDEDED", pattern: "solid" },
};
const CELL: SheetLook = { font: FONT, size: 10, boxed: true, wrap: true };
const FAILING: SheetLook = { fill: "FBE3E4", pattern: "solid" };
const LINE = 15;

/** A document as one sheet: one table under the other, figures as numbers, names always as text. */
export function toSheet(blocks: readonly Block[], name: string): AddSheet {
  const sheet = new SheetOfBlocks(widthsOf(blocks));
  for (const block of blocks) sheet.put(block);
  return sheet.edit(name);
}

/** The widest wish of all tables for each column. */
function widthsOf(blocks: readonly Block[]): number[] {
  const widths: number[] = [];
  for (const block of blocks) {
    const columns = block.kind === "table" ? block.columns : [];
    columns.forEach(({ width }, place) => (widths[place] = Math.max(widths[place] ?? 8, width)));
  }
  return widths.length > 0 ? widths : [60];
}

class SheetOfBlocks {
  private readonly cells: NewCell[] = [];
  private readonly merges: Area[] = [];
  private readonly heights: (number | null)[] = [];
  private row = 0;

  constructor(private readonly widths: readonly number[]) {}

  put(block: Block): void {
    if (block.kind === "table") this.table(block);
    else if (block.kind === "bars") this.table(tableOf(block));
    else if (block.kind === "title") this.line(block.text, TITLE, 24);
    else if (block.kind === "heading" || block.kind === "subheading") this.line(block.text, HEADING, 20);
    else if (block.text !== "") this.line(block.text, TEXT, null);
  }

  edit(name: string): AddSheet {
    const { cells, merges, widths, heights } = this;
    const print = { landscape: true, fitToWidth: true };
    return { kind: "add-sheet", name, cells, merges, widths, heights, print };
  }

  private line(text: string, look: SheetLook, height: number | null): void {
    this.cells.push({ row: this.row, column: 0, content: text, look });
    const right = this.widths.length - 1;
    if (right > 0) this.merges.push({ top: this.row, left: 0, bottom: this.row, right });
    const whole = this.widths.reduce((sum, width) => sum + width, 0);
    this.heights[this.row] = height ?? LINE * linesOf(text, whole);
    this.row += 1;
  }

  private table({ caption, columns, rows, failing }: Table): void {
    if (caption !== "") this.line(caption, CAPTION, 18);
    this.heights[this.row] =
      LINE * Math.max(...columns.map((column, at) => linesOf(column.title, this.widthAt(at))));
    columns.forEach(({ title }, column) =>
      this.cells.push({ row: this.row, column, content: title, look: COLUMN }),
    );
    this.row += 1;
    rows.forEach((cells, place) => this.tableRow(cells, columns, failing?.has(place) ?? false));
    this.row += 1;
  }

  private tableRow(cells: readonly Cell[], columns: readonly Column[], fails: boolean): void {
    this.heights[this.row] =
      LINE * Math.max(...columns.map((_, at) => linesOf(cellText(cells[at] ?? null), this.widthAt(at))));
    columns.forEach(({ align = "left" }, column) => {
      const cell = cells[column] ?? null;
      const look = { ...CELL, align, ...formatOf(cell), ...(fails ? FAILING : {}) };
      this.cells.push({ row: this.row, column, content: contentOf(cell), look });
    });
    this.row += 1;
  }

  private widthAt(column: number): number {
    return this.widths[column] ?? 8;
  }
}

function linesOf(text: string, width: number): number {
  const length = textWidth(text);
  return Math.max(1, Math.ceil(length / Math.max(1, width - 1)));
}

function contentOf(cell: Cell): string | number | null {
  return cell === null || typeof cell === "string" ? cell : cell.value;
}

function formatOf(cell: Cell): SheetLook {
  if (cell === null || typeof cell === "string") return {};
  const digits = cell.decimals > 0 ? `0.${"0".repeat(cell.decimals)}` : "0";
  return { numberFormat: cell.percent ? `${digits}%` : digits, align: "right" };
}

/** A drawing as its figures. */
function tableOf({ caption, bars, limitLabel }: Bars): Table {
  const columns: Column[] = [
    { title: "", width: 20 },
    { title: "", width: 10, align: "right" },
    { title: limitLabel, width: 10, align: "right" },
  ];
  const rows = bars.map(({ label, text, limit }) => [label, text, limit === null ? null : String(limit)]);
  return { kind: "table", caption, columns, rows };
}
