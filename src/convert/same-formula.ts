import { tokenise } from "../workbook/formula/tokens";

/** Whether two formulas say the same: Excel writes them its own way, without spaces and needless quotes. */
export function sameFormula(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

function plain(formula: string): string {
  return tokenise(formula)
    .filter(({ kind }) => kind !== "space")
    .map(({ kind, text }) => (kind === "text" ? text : plainWord(text)))
    .join("");
}

function plainWord(text: string): string {
  return text
    .replace(/^@/, "")
    .replace(/^_xlfn\.(?:_xlws\.)?/i, "")
    .replace(/^'([\p{L}_][\p{L}\p{N}_.]*)'!/u, "$1!")
    .toUpperCase();
}
