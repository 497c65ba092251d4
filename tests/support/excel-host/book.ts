import type { Area } from "../../../src/core/address";
import { readInput } from "./input";

/** A cell as Excel keeps it: what it shows and, where it computes, how. */
export interface Cell {
  value: string | number | boolean;
  formula?: string;
  error?: boolean;
  /** A text formatted or typed as text, with ' before it. */
  format?: string;
  unlocked?: boolean;
}

export interface Rule {
  readonly id: string;
  readonly type: "Custom" | "CellValue" | "ColorScale";
  areas: readonly Area[];
  formula: string;
  readonly format: RuleFormat;
  stopIfTrue: boolean;
  /** Reading anything but id and type fails, as with some rules of real Excel. */
  broken?: boolean;
}

export interface RuleFormat {
  fill: string | null;
  font: Record<string, string | boolean | null>;
  borders: Record<string, { style: string; color: string }>;
}

export const COLUMNS = 16384;
export const keyOf = (row: number, column: number) => row * COLUMNS + column;

export class SheetModel {
  visibility = "Visible";
  /** By row · 16384 + column. */
  readonly cells = new Map<number, Cell>();
  merges: Area[] = [];
  rules: Rule[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  protection: { allowFormatCells: boolean } | null = null;
  readonly names = new Map<string, string>();
  readonly links = new Map<string, object>();
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly looks: { readonly address: string; readonly property: string; readonly value: unknown }[] = [];
  readonly page: Record<string, unknown> = {};
  tabColor = "";
  /** Excel fails to list the rules of the whole sheet, as it does with some rules of other kinds. */
  unlistable = false;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(keyOf(row, column));
  }

  /** Takes what is given as Excel takes what is typed. Null leaves the cell alone. */
  put(row: number, column: number, input: unknown): void {
    if (input === null || input === undefined) return;
    const key = keyOf(row, column);
    const old = this.cells.get(key);
    const kept = { ...(old?.format && { format: old.format }), ...(old?.unlocked && { unlocked: true }) };
    const typed = readInput(input);
    if (typed) this.cells.set(key, { ...kept, ...typed });
    else if (Object.keys(kept).length > 0) this.cells.set(key, { ...kept, value: "" });
    else this.cells.delete(key);
  }
}

export class BookModel {
  readonly sheets: SheetModel[] = [];
  readonly settings = new Map<string, unknown>();
  /** Custom XML parts by id. */
  readonly xmlParts = new Map<string, string>();
  readonly names = new Map<string, string>();
  structureProtected = false;
  active = "";
  selected = "";
  /** The result of a formula; a text that reads like an error is one. */
  calculate: (formula: string) => string | number | boolean = () => 0;
  private made = 0;

  constructor(readonly name: string) {}

  addSheet(name: string): SheetModel {
    const number = String(++this.made).padStart(4, "0");
    const sheet = new SheetModel(`{00000000-0001-0000-${number}-000000000000}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  newId(): string {
    return `{made-${++this.made}}`;
  }

  sheet(nameOrId: string): SheetModel | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ id, name }) => id === nameOrId || name.toLowerCase() === wanted);
  }
}
