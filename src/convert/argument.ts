import { cellName, parseArea, type Area } from "../core/address";
import { tokenise } from "../workbook/formula/tokens";
import { print, type Piece } from "./parse-calls";

/** What stands in an argument's place. */
export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "constant"; readonly text: string; readonly value: string | number | boolean }
  | Reference
  | { readonly kind: "other"; readonly text: string };

/** Cells of a sheet, written out; defined names and tables are "other". */
export interface Reference {
  readonly kind: "reference";
  /** As written: "'小学'!$H$6:$H$40". */
  readonly text: string;
  /** With its "!", or "" for the formula's own sheet. */
  readonly sheetText: string;
  readonly sheet: string | null;
  readonly area: Area;
}

export function readArgument(pieces: readonly Piece[] | undefined): Argument {
  const text = print(pieces ?? []).trim();
  if (text === "") return { kind: "omitted" };
  const tokens = tokenise(text);
  const [only] = tokens;
  if (!only || tokens.length > 1) return signed(text) ?? { kind: "other", text };
  if (only.kind === "reference") return reference(text) ?? { kind: "other", text };
  if (only.kind === "text") return { kind: "constant", text, value: text.slice(1, -1).replaceAll('""', '"') };
  if (only.kind === "number") return { kind: "constant", text, value: Number(text) };
  if (/^(true|false)$/i.test(text)) return { kind: "constant", text, value: /^true$/i.test(text) };
  return { kind: "other", text };
}

function signed(text: string): Argument | null {
  return /^[+-]\d+(?:\.\d+)?$/.test(text) ? { kind: "constant", text, value: Number(text) } : null;
}

function reference(text: string): Reference | null {
  const end = text.lastIndexOf("!") + 1;
  const area = parseArea(text.slice(end));
  if (!area) return null;
  return {
    kind: "reference",
    text,
    sheetText: text.slice(0, end),
    sheet: sheetNamed(text.slice(0, end)),
    area,
  };
}

/** "'it''s'!" is it's. */
function sheetNamed(text: string): string | null {
  if (text === "") return null;
  const name = text.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

export function heightOf({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function widthOf({ left, right }: Area): number {
  return right - left + 1;
}

export function isSingle(argument: Argument): boolean {
  return argument.kind !== "reference" || (heightOf(argument.area) === 1 && widthOf(argument.area) === 1);
}

/** The cell of a reference that belongs to a cell of the answer: a single row or column goes with all. */
export function cellOf({ area, sheetText, ...rest }: Reference, row: number, column: number): Reference {
  const top = area.top + (heightOf(area) === 1 ? 0 : row);
  const left = area.left + (widthOf(area) === 1 ? 0 : column);
  const text = sheetText + cellName(top, left);
  return { ...rest, sheetText, text, area: { top, left, bottom: top, right: left } };
}

/** An argument as it is for one cell of the answer. */
export function cellArgument(argument: Argument, row: number, column: number): Argument {
  return argument.kind === "reference" ? cellOf(argument, row, column) : argument;
}
