import { cellName } from "../../../core/address";
import type { CellContent } from "../../edit";
import { WorkbookError } from "../../port";
import { fileFormula } from "./file-formula";
import { escapeCellText, escapeText } from "./xml/escape";

/** Longest text and formula that Excel takes. */
const LONGEST_TEXT = 32767;
const LONGEST_FORMULA = 8192;
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!)$/;

/** A cell to be written, with the number of its style. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly content: CellContent;
}

/** The cell as XML; "" for a blank one, which empty text is too, without a style. Text is kept in the cell, whatever it begins with. */
export function cellXml({ row, column, style, content: given }: WrittenCell): string {
  const content = given === "" ? null : given;
  if (content === null && style === 0) return "";
  const { type, inside } = contentXml(content);
  const open = `<c r="${cellName(row, column)}"${style ? ` s="${style}"` : ""}${type ? ` t="${type}"` : ""}`;
  return inside === "" ? `${open}/>` : `${open}>${inside}</c>`;
}

function contentXml(content: CellContent): { type: string; inside: string } {
  if (content === null) return { type: "", inside: "" };
  if (typeof content === "number") return { type: "", inside: `<v>${numberText(content)}</v>` };
  if (typeof content === "boolean") return { type: "b", inside: `<v>${content ? 1 : 0}</v>` };
  if (typeof content === "string") return { type: "inlineStr", inside: inlineText(content) };
  return formulaXml(content.formula, content.result ?? null);
}

function inlineText(text: string): string {
  if (text.length > LONGEST_TEXT)
    throw new WorkbookError("host-failure", `text of ${text.length} characters`);
  return `<is><t xml:space="preserve">${escapeCellText(text)}</t></is>`;
}

function formulaXml(formula: string, result: number | string | null) {
  if (formula.length > LONGEST_FORMULA)
    throw new WorkbookError("host-failure", `formula of ${formula.length} characters`);
  const inside = `<f>${escapeText(fileFormula(formula))}</f>`;
  if (result === null) return { type: "", inside };
  if (typeof result === "number") return { type: "", inside: `${inside}<v>${numberText(result)}</v>` };
  return { type: ERROR.test(result) ? "e" : "str", inside: `${inside}<v>${escapeCellText(result)}</v>` };
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new WorkbookError("host-failure", `${value} is no number for a cell`);
  return String(value);
}
