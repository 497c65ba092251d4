import { CellValueType, type ICellData } from "@univerjs/core";

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+\.?|(?=\.\d))(?:\d*|\.\d+)(?:e[+-]?\d+)?%?$/i;
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const MILLISECONDS_OF_A_DAY = 86_400_000;
/** Excel's day 0; right from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** What is taken away before anything is put into a cell: its looks stay. */
const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null };

/**
 * What Excel makes of an input: "=" begins a formula, ' keeps a text as it is, and a text that reads as a number,
 * a day, TRUE or FALSE becomes one. "" empties the cell.
 */
export function readInput(input: string | number | boolean): ICellData {
  if (typeof input === "number") return { ...EMPTY, v: input, t: CellValueType.NUMBER };
  if (typeof input === "boolean") return { ...EMPTY, v: Number(input), t: CellValueType.BOOLEAN };
  if (input === "") return { ...EMPTY };
  if (input.startsWith("'")) return textCell(input.slice(1));
  if (input.startsWith("=") && input.length > 1) return { ...EMPTY, f: input };
  if (/^(?:true|false)$/i.test(input)) return readInput(input.toLowerCase() === "true");
  const number = numberIn(input);
  return number === null ? textCell(input) : readInput(number);
}

/** A text that would read as a number is told apart, so that the grid does not take it for one. */
function textCell(text: string): ICellData {
  const doubtful = numberIn(text) !== null || text.startsWith("=");
  return { ...EMPTY, v: text, t: doubtful ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function numberIn(text: string): number | null {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year)
    return (Date.UTC(Number(year), Number(month) - 1, Number(day)) - DAY_ZERO) / MILLISECONDS_OF_A_DAY;
  if (!NUMBER.test(text)) return null;
  const number = Number(text.replace(/[,%]/g, ""));
  return text.endsWith("%") ? number / 100 : number;
}
