import type { CellContent } from "../edit";

/** Texts that Excel takes as they are: a letter first, and nothing in them that could be a number or a date. */
const PLAIN = /^(?!(?:true|false)$)[\p{L}（《【“][^\d'=]*$/iu;

/**
 * What is written so that Excel ends up with the content: a text that could be taken for a number, a date
 * or a formula gets the ' that a person would type; "" empties a cell.
 */
export function toInput(content: CellContent): string | number | boolean {
  if (content === null || content === "") return "";
  if (typeof content === "object") return `=${content.formula}`;
  if (typeof content !== "string") return content;
  return PLAIN.test(content) ? content : `'${content}`;
}

/** The content of a cell as Excel tells of it. */
export function toContent(value: unknown, formula: unknown): CellContent {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
    const result = typeof value === "number" || typeof value === "string" ? value : null;
    return { formula: formula.slice(1), result };
  }
  return value === "" || value === undefined ? null : (value as string | number | boolean);
}
