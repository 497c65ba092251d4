import { isErrorValue, type Range } from "../arguments/cell";
import type { Answer } from "../answers/excel-error";

/** What arrived from each cell, in words: shows how this Excel hands over blanks, text and errors. */
export function arrivalsOf(cells: Range): Answer[][] {
  return (cells ?? [[null]]).map((row) => row.map(arrivalOf));
}

function arrivalOf(value: unknown): string {
  if (value === null) return "空(null)";
  if (value === undefined) return "空(undefined)";
  if (value === "") return "空文本";
  if (isErrorValue(value)) return `错误 ${value.code}`;
  const kind = { number: "数字", string: "文本", boolean: "逻辑值" }[typeof value as string] ?? typeof value;
  return `${kind} ${String(value)}`;
}
