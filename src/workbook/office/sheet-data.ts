import type { Area } from "../../core/address";
import { Kind, type Protection, type SheetSnapshot, type SheetState } from "../snapshot";

/** What Excel answers for a block: four matrices of the same shape. */
export interface BlockAnswer {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

export interface SheetFrame {
  readonly name: string;
  readonly state: SheetState;
  /** Null: the sheet is empty. */
  readonly used: Area | null;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly protection: Protection;
}

/** One column of the used range; row 0 is the used range's first. Parts that no cell needs are not there. */
class Column {
  readonly kinds: Uint8Array;
  readonly formats: Uint16Array;
  private numbers: Float64Array | null = null;
  private readonly texts = new Map<number, string>();
  private readonly formulas = new Map<number, string>();

  constructor(rows: number) {
    this.kinds = new Uint8Array(rows);
    this.formats = new Uint16Array(rows);
  }

  put(row: number, value: unknown, type: string, formula: unknown): void {
    const ownFormula = formulaOf(formula, value);
    const kind = kindOf(type, value, ownFormula);
    this.kinds[row] = kind;
    if (ownFormula !== null) this.formulas.set(row, ownFormula);
    if (kind === Kind.number || kind === Kind.boolean) {
      this.numbers ??= new Float64Array(this.kinds.length);
      this.numbers[row] = Number(value);
    } else if (kind !== Kind.blank) this.texts.set(row, String(value));
  }

  number(row: number): number {
    const kind = this.kinds[row];
    return kind === Kind.number || kind === Kind.boolean ? (this.numbers?.[row] ?? NaN) : NaN;
  }

  text(row: number): string {
    return this.texts.get(row) ?? "";
  }

  formula(row: number): string | null {
    return this.formulas.get(row) ?? null;
  }
}

/** A text that was typed with ' before "=" comes back with "=" from both: it is no formula. */
function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value
    ? formula.slice(1)
    : null;
}

/** Blank is what Excel calls empty; a formula that answers "" is a text. */
function kindOf(type: string, value: unknown, formula: string | null): Kind {
  if (type === "Error") return Kind.error;
  if (typeof value === "number") return Kind.number;
  if (typeof value === "boolean") return Kind.boolean;
  return value === "" && type === "Empty" && formula === null ? Kind.blank : Kind.text;
}

/** Gathers the answers of a sheet's blocks and then stands for the sheet. */
export class SheetData implements SheetSnapshot {
  readonly name: string;
  readonly state: SheetState;
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly protection: Protection;
  private readonly top: number;
  private readonly left: number;
  private readonly cells: readonly Column[];

  constructor(
    frame: SheetFrame,
    private readonly formats: FormatCodes,
  ) {
    const used = frame.used ?? { top: 0, left: 0, bottom: -1, right: -1 };
    this.name = frame.name;
    this.state = frame.state;
    this.rows = used.bottom + 1;
    this.columns = used.right + 1;
    this.merges = frame.merges;
    this.hiddenRows = frame.hiddenRows;
    this.hiddenColumns = frame.hiddenColumns;
    this.protection = frame.protection;
    this.top = used.top;
    this.left = used.left;
    const height = used.bottom - used.top + 1;
    this.cells = Array.from({ length: used.right - used.left + 1 }, () => new Column(height));
  }

  /** Takes over a block whose top left cell is (`top`, `left`) of the sheet. */
  fill(top: number, left: number, block: BlockAnswer): void {
    block.values.forEach((values, i) => {
      const row = top + i - this.top;
      values.forEach((value, j) => {
        const column = this.cells[left + j - this.left];
        column?.put(row, value, block.valueTypes[i]?.[j] ?? "", block.formulas[i]?.[j]);
        if (column) column.formats[row] = this.formats.codeOf(block.numberFormat[i]?.[j]);
      });
    });
  }

  kind(row: number, column: number): Kind {
    return (this.cells[column - this.left]?.kinds[row - this.top] ?? Kind.blank) as Kind;
  }

  number(row: number, column: number): number {
    return this.cells[column - this.left]?.number(row - this.top) ?? NaN;
  }

  text(row: number, column: number): string {
    return this.cells[column - this.left]?.text(row - this.top) ?? "";
  }

  formula(row: number, column: number): string | null {
    return this.cells[column - this.left]?.formula(row - this.top) ?? null;
  }

  /** Excel has always computed. */
  computed(): boolean {
    return true;
  }

  format(row: number, column: number): string {
    return this.formats.textOf(this.cells[column - this.left]?.formats[row - this.top] ?? 0);
  }
}

/** The number formats of a book, each kept once. */
export class FormatCodes {
  private readonly texts: string[] = ["General"];
  private readonly codes = new Map<string, number>([["General", 0]]);

  codeOf(format: unknown): number {
    const text = typeof format === "string" && format !== "" ? format : "General";
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    this.codes.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  textOf(code: number): string {
    return this.texts[code] ?? "General";
  }
}
