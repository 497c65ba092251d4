import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";

export type ExcelValue = string | number | boolean;
export type ValueType = "Empty" | "Error" | "Boolean" | "Double" | "String";

const ERROR =
  /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|CYCLE!|ERROR!|GETTING_DATA|BUSY!|CONNECT!)$/;
/** Errors of the grid that Excel does not have. */
const GRID_ERRORS: Readonly<Record<string, string>> = { "#CYCLE!": "#REF!", "#ERROR!": "#VALUE!" };

/** A cell's value as Excel tells of it: "" where there is none. Numbers are whole, not rounded for showing. */
export function valueOf(cell: Nullable<ICellData>): ExcelValue {
  const value = cell?.v ?? richText(cell);
  if (value === null || value === undefined) return "";
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "TRUE";
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  return typeof value === "string" && isError(cell) ? (GRID_ERRORS[value] ?? value) : value;
}

export function valueTypeOf(cell: Nullable<ICellData>): ValueType {
  const value = valueOf(cell);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (isError(cell)) return "Error";
  return value === "" && !hasFormula(cell) ? "Empty" : "String";
}

export function hasFormula(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f || cell?.si);
}

export function isFilled(cell: Nullable<ICellData>): boolean {
  return hasFormula(cell) || valueOf(cell) !== "";
}

function isError(cell: Nullable<ICellData>): boolean {
  return cell?.t !== CellValueType.FORCE_STRING && typeof cell?.v === "string" && ERROR.test(cell.v);
}

/** A text with several looks is kept apart from the value; the grid ends it with two signs of its own. */
function richText(cell: Nullable<ICellData>): string | undefined {
  return cell?.p?.body?.dataStream.replace(/\r?\n$/, "").replaceAll("\r", "\n");
}
