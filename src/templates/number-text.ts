import { CellState } from "../core/school/school-table";

/** What a text says where a number should stand. */
export interface NumberReading {
  readonly value: number;
  readonly state: CellState;
}

/** Signs that stand for "nothing here": missing, never 0. */
const NOTHING = /^(?:[*-]+|\/+|\.+|…+|无|无此项|不适用|未填|待填|空|暂无|n\/a|na|null)$/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/;
/** What a hand wrote behind the figure: it is not taken for the verdict. */
const VERDICT = /\((?:已|未|不)?(?:达标|合格)\)$|[√×✓✗*★▲△▼↑↓]+$/;
const TRAILING_UNIT = /(?:m2|平米|人|名|个|间|元|册|台|班|所|%|m2\/生|元\/生|人\/百生|间\/百生)$/;

const blank: NumberReading = { value: NaN, state: CellState.blank };
const text: NumberReading = { value: NaN, state: CellState.text };

/**
 * Reads a text in a number's place: " 4.21", "１２", "1,234", "4.5㎡" are numbers kept as text.
 * "万元" and other scales are left as text, because taking them for 元 would be a guess.
 */
export function readNumberText(raw: string): NumberReading {
  const folded = raw
    .normalize("NFKC")
    .replace(/[\s\u200b-\u200f\ufeff]+/g, "")
    .replace(/平方米|㎡|m²/g, "m2")
    .replace(/[‐‑‒–—―]/g, "-")
    .toLowerCase()
    .replace(VERDICT, "");
  if (folded === "" || NOTHING.test(folded)) return blank;
  const digits = withoutSeparators(folded.replace(TRAILING_UNIT, ""));
  if (!NUMBER.test(digits)) return text;
  const value = Number(digits) / (folded.endsWith("%") ? 100 : 1);
  return Number.isFinite(value) ? { value, state: CellState.numberAsText } : text;
}

function withoutSeparators(digits: string): string {
  return /^[+-]?\d{1,3}(?:[,'，]\d{3})+(?:\.\d+)?$/.test(digits) ? digits.replace(/[,'，]/g, "") : digits;
}
