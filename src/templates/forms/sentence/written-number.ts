import { chineseNumber, NUMERALS } from "./chinese-number";

/** A number in words, and where the text goes on. */
export interface WrittenNumber {
  readonly value: string;
  readonly to: number;
}

/**
 * Numerals right before a unit; not "一贯制", "第三个", "每一个", "几十人", "没有一个", "一个也没有",
 * "一人一案": those count nothing.
 */
const COUNT = new RegExp(
  `(?<![第每同某各这那任逐几近约无上余多${NUMERALS}]|没有?|同样|数(?=[十百千]))[${NUMERALS}]+(?:点[${NUMERALS}]+)?` +
    `(?=[_\\s]*(?:[个所间份](?![也都]|以[上下])|[人名](?!以[上下])|元|平方米|m2))(?![_\\s]*[个所间份人名]一)`,
  "y",
);
/** "百分之九十五点三", "百分之95.3", "百分之百". */
const SHARE = new RegExp(`百分之(\\d+(?:\\.\\d+)?|[${NUMERALS}]+(?:点[${NUMERALS}]+)?)(?![多余几])`, "y");

/** The number in words that begins at a place of a folded text; null where there is none, or not surely one. */
export function writtenNumber(folded: string, from: number): WrittenNumber | null {
  return countAt(folded, from) ?? shareAt(folded, from);
}

/** A text with its shares in figures: "百分之九十五" is "95%". */
export function withPercents(text: string): string {
  return text.replace(/百分之/g, "\0百分之").replace(/\0(百分之[^\0]*)/g, (_, rest: string) => {
    const share = shareAt(rest, 0);
    return share ? share.value + rest.slice(share.to) : rest;
  });
}

function countAt(folded: string, from: number): WrittenNumber | null {
  COUNT.lastIndex = from;
  const written = COUNT.exec(folded)?.[0];
  const value = written === undefined ? null : chineseNumber(written);
  return written === undefined || value === null ? null : { value, to: from + written.length };
}

function shareAt(folded: string, from: number): WrittenNumber | null {
  SHARE.lastIndex = from;
  const [whole = "", written = ""] = SHARE.exec(folded) ?? [];
  if (whole === "") return null;
  const value = written === "百" ? "100" : /^\d/.test(written) ? written : chineseNumber(written);
  return value === null ? null : { value: `${value}%`, to: from + whole.length };
}
