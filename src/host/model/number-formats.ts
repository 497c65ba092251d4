import type { ICellData, IStyleData, Nullable, Workbook, Worksheet } from "@univerjs/core";

const GENERAL = "General";

/** The number formats of a sheet's cells; each style, row and column is looked up once. */
export class NumberFormats {
  private readonly byStyle = new Map<string, string | null>();
  private readonly byRow = new Map<number, string | null>();
  private readonly byColumn = new Map<number, string | null>();

  constructor(
    private readonly workbook: Workbook,
    private readonly grid: Worksheet,
  ) {}

  of(cell: Nullable<ICellData>, row: number, column: number): string {
    return this.own(cell?.s) ?? this.ofRow(row) ?? this.ofColumn(column) ?? GENERAL;
  }

  private own(style: ICellData["s"]): string | null {
    if (typeof style !== "string") return patternOf(style);
    return remembered(this.byStyle, style, () => patternOf(this.workbook.getStyles().get(style)));
  }

  private ofRow(row: number): string | null {
    return remembered(this.byRow, row, () => patternOf(this.grid.getRowStyle(row)));
  }

  private ofColumn(column: number): string | null {
    return remembered(this.byColumn, column, () => patternOf(this.grid.getColumnStyle(column)));
  }
}

function patternOf(style: Nullable<IStyleData>): string | null {
  return style?.n?.pattern ?? null;
}

function remembered<Key>(known: Map<Key, string | null>, key: Key, ask: () => string | null): string | null {
  const answer = known.get(key);
  if (answer !== undefined) return answer;
  const fresh = ask();
  known.set(key, fresh);
  return fresh;
}
