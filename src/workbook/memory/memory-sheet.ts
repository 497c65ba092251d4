import type { Area } from "../../core/address";
import type { AddRule, CellContent } from "../edit";
import { Kind, type Protection, type SheetSnapshot, type SheetState } from "../snapshot";
import type { PlainSheet } from "./plain-workbook";

export interface MemoryCell {
  readonly content: CellContent;
  readonly format: string;
}

export type MemoryRule = Omit<AddRule, "kind" | "sheet">;

const COLUMNS = 16384;
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!)$/;

export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** A sheet held as data. It never changes: an edit makes another one. */
export class MemorySheet implements SheetSnapshot {
  readonly rows: number;
  readonly columns: number;

  constructor(
    readonly name: string,
    readonly state: SheetState,
    readonly cells: ReadonlyMap<number, MemoryCell>,
    readonly rules: readonly MemoryRule[] = [],
    readonly merges: readonly Area[] = [],
    readonly hiddenRows: ReadonlySet<number> = new Set(),
    readonly hiddenColumns: ReadonlySet<number> = new Set(),
    readonly protection: Protection = { on: false, allowFormatCells: true },
    readonly unlocked: readonly Area[] = [],
  ) {
    const held = [...cells].filter(([, { content }]) => content !== null).map(([key]) => key);
    this.rows = held.reduce((most, key) => Math.max(most, Math.floor(key / COLUMNS) + 1), 0);
    this.columns = held.reduce((most, key) => Math.max(most, (key % COLUMNS) + 1), 0);
  }

  static from(plain: PlainSheet): MemorySheet {
    return new MemorySheet(
      plain.name,
      plain.state ?? "visible",
      plainCells(plain),
      plain.rules,
      plain.merges,
      new Set(plain.hiddenRows),
      new Set(plain.hiddenColumns),
      plain.protection,
      plain.unlocked,
    );
  }

  with(change: { cells?: ReadonlyMap<number, MemoryCell>; rules?: readonly MemoryRule[] }): MemorySheet {
    return new MemorySheet(
      this.name,
      this.state,
      change.cells ?? this.cells,
      change.rules ?? this.rules,
      this.merges,
      this.hiddenRows,
      this.hiddenColumns,
      this.protection,
      this.unlocked,
    );
  }

  kind(row: number, column: number): Kind {
    const value = this.value(row, column);
    if (value === null) return Kind.blank;
    if (typeof value === "number") return Kind.number;
    if (typeof value === "boolean") return Kind.boolean;
    return this.formula(row, column) !== null && ERROR.test(value) ? Kind.error : Kind.text;
  }

  number(row: number, column: number): number {
    const value = this.value(row, column);
    return typeof value === "number" || typeof value === "boolean" ? Number(value) : NaN;
  }

  text(row: number, column: number): string {
    const value = this.value(row, column);
    return typeof value === "string" ? value : "";
  }

  formula(row: number, column: number): string | null {
    const content = this.content(row, column);
    return typeof content === "object" && content !== null ? content.formula.replace(/^=/, "") : null;
  }

  computed(row: number, column: number): boolean {
    return this.formula(row, column) === null || this.value(row, column) !== null;
  }

  format(row: number, column: number): string {
    return this.cells.get(cellKey(row, column))?.format ?? "General";
  }

  private content(row: number, column: number): CellContent {
    return this.cells.get(cellKey(row, column))?.content ?? null;
  }

  private value(row: number, column: number): number | string | boolean | null {
    const content = this.content(row, column);
    return typeof content === "object" && content !== null ? (content.result ?? null) : content;
  }
}

function plainCells({ rows, formats = [] }: PlainSheet): Map<number, MemoryCell> {
  const cells = new Map<number, MemoryCell>();
  rows.forEach((contents, row) =>
    contents.forEach((content, column) => {
      if (content !== null && content !== "") cells.set(cellKey(row, column), { content, format: "General" });
    }),
  );
  for (const { row, column, format } of formats) {
    const key = cellKey(row, column);
    cells.set(key, { content: cells.get(key)?.content ?? null, format });
  }
  return cells;
}
