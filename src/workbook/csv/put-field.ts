import type { SheetDraft } from "../cells/sheet-draft";

const NUMBER = /^[+-]?(?:(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?|\.\d+)(?:e[+-]?\d{1,3}|(%))?$/i;
const PROTECTED = /^="((?:[^"]|"")*)"$/;
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;
/** More digits than a number keeps: an identity, no amount. */
const MOST_DIGITS = 15;

/**
 * Puts a field as Excel would take it from a text file: numbers with thousands separators and
 * per cent, error values, the rest as text. What begins with 0 or has more than 15 digits is a
 * code and stays text, and so does `="0012"`. A blank field leaves the cell empty.
 */
export function putField(draft: SheetDraft, row: number, column: number, field: string): void {
  const text = field.trim();
  if (text === "") return;
  const match = NUMBER.exec(text);
  if (match && digitsOf(text) <= MOST_DIGITS) putNumber(draft, row, column, text, match[1] === "%");
  else if (ERROR.test(text)) draft.putError(row, column, text);
  else putText(draft, row, column, field, PROTECTED.exec(text)?.[1]);
}

function putNumber(draft: SheetDraft, row: number, column: number, text: string, share: boolean): void {
  const digits = text.replace(/[,%]/g, "");
  if (share) draft.putNumber(row, column, Number(`${digits}e-2`), "0.00%");
  else draft.putNumber(row, column, Number(digits));
}

function putText(
  draft: SheetDraft,
  row: number,
  column: number,
  field: string,
  within: string | undefined,
): void {
  const text = within?.replace(/""/g, '"') ?? field;
  if (text !== "") draft.putText(row, column, text);
}

function digitsOf(text: string): number {
  return text.replace(/e.*$/i, "").replace(/\D/g, "").replace(/^0+/, "").length;
}
