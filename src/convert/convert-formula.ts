import { readArgument } from "./argument";
import { nativeCell } from "./native-call";
import { parseFormula, type Piece, type QbCall } from "./parse-calls";
import type { Setting } from "./setting";
import { shapeOf, type Shape } from "./shape";

/** What a formula with calls of ours becomes. */
export type Converted =
  | { readonly kind: "formula"; readonly formula: string }
  /** Cell by cell, down and across from the formula's own; null: the value. */
  | { readonly kind: "cells"; readonly cells: readonly (readonly (string | null)[])[] }
  /** Its shape is not known: only its first cell can be told. */
  | { readonly kind: "value" };

/** Turns a formula (without "=") into its native equivalent. */
export function convertFormula(formula: string, setting: Setting): Converted {
  const pieces = parseFormula(formula);
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined && typeof only !== "string")
    return convertCall(only, setting);
  const native = printNative(pieces, setting);
  return native === null ? { kind: "value" } : { kind: "formula", formula: native };
}

function convertCall(call: QbCall, setting: Setting): Converted {
  const list = call.arguments.map(readArgument);
  const shape = shapeOf(call.name, list, setting);
  if (!shape) return { kind: "value" };
  const cells = each(shape, (row, column) => nativeCell(call.name, list, setting, row, column));
  const first = cells[0]?.[0];
  if (shape.rows === 1 && shape.columns === 1 && first) return { kind: "formula", formula: first };
  return { kind: "cells", cells };
}

function each<T>({ rows, columns }: Shape, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => make(row, column)),
  );
}

/** Inside another function only an answer of one cell can be put into words. */
function printNative(pieces: readonly Piece[], setting: Setting): string | null {
  const printed = pieces.map((piece) => (typeof piece === "string" ? piece : nativeCall(piece, setting)));
  return printed.includes(null) ? null : printed.join("");
}

function nativeCall(call: QbCall, setting: Setting): string | null {
  const list = call.arguments.map(readArgument);
  const shape = shapeOf(call.name, list, setting);
  if (shape?.rows !== 1 || shape.columns !== 1) return null;
  return nativeCell(call.name, list, setting, 0, 0);
}
