import { parseArea, type Area } from "../../src/core/address";
import { Kind, type SheetSnapshot, type WorkbookSnapshot } from "../../src/workbook/snapshot";

/** A cell of a sheet written down in a test: text, number, blank, or a formula with its result. */
export type TestCell =
  | string
  | number
  | boolean
  | null
  | { readonly error: string }
  | { readonly formula: string; readonly result?: string | number | null };

export interface TestSheetOptions {
  readonly name?: string;
  readonly merges?: readonly string[];
  readonly state?: SheetSnapshot["state"];
  readonly hiddenRows?: readonly number[];
  readonly protection?: SheetSnapshot["protection"];
}

/** A sheet as plain data from rows of cells, for tests that need no file. */
export function gridSheet(
  rows: readonly (readonly TestCell[])[],
  options: TestSheetOptions = {},
): SheetSnapshot {
  const at = (row: number, column: number): TestCell => rows[row]?.[column] ?? null;
  const result = (cell: TestCell): TestCell =>
    cell !== null && typeof cell === "object" && "formula" in cell ? (cell.result ?? null) : cell;
  return {
    name: options.name ?? "Sheet1",
    state: options.state ?? "visible",
    rows: rows.length,
    columns: Math.max(0, ...rows.map((row) => row.length)),
    merges: (options.merges ?? []).map(areaOf),
    hiddenRows: new Set(options.hiddenRows ?? []),
    hiddenColumns: new Set(),
    protection: options.protection ?? { on: false, allowFormatCells: false },
    kind: (row, column) => kindOf(result(at(row, column))),
    number: (row, column) => {
      const cell = result(at(row, column));
      return typeof cell === "number" ? cell : typeof cell === "boolean" ? Number(cell) : NaN;
    },
    text: (row, column) => {
      const cell = result(at(row, column));
      if (typeof cell === "string") return cell;
      return cell !== null && typeof cell === "object" && "error" in cell ? cell.error : "";
    },
    formula: (row, column) => {
      const cell = at(row, column);
      return cell !== null && typeof cell === "object" && "formula" in cell ? cell.formula : null;
    },
    computed: (row, column) => {
      const cell = at(row, column);
      return !(cell !== null && typeof cell === "object" && "formula" in cell && cell.result === undefined);
    },
    format: () => "General",
  };
}

export function testWorkbook(sheets: readonly SheetSnapshot[], file = "测试.xlsx"): WorkbookSnapshot {
  return { file, sheets, date1904: false, settings: new Map(), names: [] };
}

function kindOf(cell: TestCell): Kind {
  if (cell === null || cell === "") return Kind.blank;
  if (typeof cell === "number") return Kind.number;
  if (typeof cell === "string") return Kind.text;
  return typeof cell === "boolean" ? Kind.boolean : Kind.error;
}

function areaOf(name: string): Area {
  const area = parseArea(name);
  if (!area) throw new Error(`no area: ${name}`);
  return area;
}
