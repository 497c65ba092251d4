import type { Token } from "./tokens";
import type { TemplateToken } from "./sentence-template";

/** A number as a place of a sentence has it. */
export interface SlotValue {
  /** In the field's own unit; null where nothing, or no number, stands there. */
  readonly value: number | null;
  readonly lack: "blank" | "unread" | "text" | null;
  /** What one in the last digit is worth. */
  readonly grain: number | null;
  /** What one of the written unit is worth. */
  readonly scale: number;
}

const UNITS: readonly (readonly [unit: RegExp, scale: number])[] = [
  [/^亿元/, 1e8],
  [/^万元/, 1e4],
  [/^千元/, 1e3],
  [/^万人/, 1e4],
  [/^%/, 0.01],
  [/^‰/, 0.001],
];

const LEVELS: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4 },
  ...{ 一: 1, 二: 2, 三: 3, 四: 4 },
};

/** "30人左右" is no number. */
const ABOUT = /^(?:万元|[%人名个所间份元班级])?(?:左右|上下|余|多(?!媒))/;

/** The number at a place, brought into the field's own unit by the unit written after it. */
export function slotValue(token: Token, place: TemplateToken): SlotValue {
  const ownUnit = token.text.endsWith("%") ? "%" : token.after;
  const scale = scaleAfter(ownUnit) ?? scaleAfter(place.after) ?? 1;
  if (token.kind !== "value") return { value: null, lack: "blank", grain: null, scale };
  const written = token.text.replace(/%$/, "").replace(/,/g, "").replace(/^\+/, "");
  if (ABOUT.test(token.after)) return { value: null, lack: "text", grain: null, scale };
  const level = LEVELS[written];
  if (level !== undefined) return { value: level, lack: null, grain: 1, scale };
  if (!Number.isFinite(Number(written))) return { value: null, lack: "text", grain: null, scale };
  const decimals = written.split(".")[1]?.length ?? 0;
  return { value: scaled(written, scale), lack: null, grain: scale / 10 ** decimals, scale };
}

/** "97.2" of "%" is 0.972, not 0.9720000000000001: the decimal point is moved, nothing is multiplied. */
export function scaled(written: string, scale: number): number {
  return Number(`${written}e${Math.round(Math.log10(scale))}`);
}

/** Null where the words begin with no unit that is a multiple of another; 1 for 元 and 人 themselves. */
function scaleAfter(words: string): number | null {
  const known = UNITS.find(([unit]) => unit.test(words));
  if (known) return known[1];
  return /^(?:元|人|名|个|所|间|级|班|年)/.test(words) ? 1 : null;
}
