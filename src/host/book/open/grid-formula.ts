import { shownName } from "../../../convert/qb-name";
import { tokenise } from "../../../workbook/formula/tokens";

/** References that the grid cannot follow: into other workbooks, and into tables by their headings. */
const FOREIGN = /\[/;
const TEXT = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const FILE_PREFIX = /_xl/i;

/** A formula of the file as a person writes it, without "=": younger functions without their prefix, QB's with their dot. */
export function shownFormula(formula: string): string {
  if (!FILE_PREFIX.test(formula)) return formula;
  return tokenise(formula)
    .map(({ kind, text }) => (kind === "function" || kind === "name" ? shownWord(text) : text))
    .join("");
}

function shownWord(word: string): string {
  const own = shownName(word);
  return own === word ? word.replace(/^(@?)(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i, "$1") : own;
}

/** Whether the grid can calculate it. What it cannot keeps the result it has. */
export function isCalculable(formula: string): boolean {
  if (!formula.includes("[")) return true;
  return !FOREIGN.test(formula.replace(TEXT, '""')) && !/'[^']*\[[^']*'!/.test(formula);
}
