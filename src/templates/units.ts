import { remembered } from "./remembered";
import { fold } from "./text";

/** A unit as a heading writes it, and what it takes to bring a number into the field's own unit. */
export interface WrittenUnit {
  /** As written, folded: "万元", "m2". */
  readonly written: string;
  /** The plain unit it is a multiple of. */
  readonly base: string;
  readonly scale: number;
}

const BASES: Readonly<Record<string, readonly [base: string, scale: number]>> = {
  人: ["人", 1],
  名: ["人", 1],
  个: ["个", 1],
  间: ["间", 1],
  所: ["所", 1],
  班: ["班", 1],
  册: ["册", 1],
  台: ["台", 1],
  "%": ["%", 1],
  元: ["元", 1],
  千元: ["元", 1e3],
  万元: ["元", 1e4],
  亿元: ["元", 1e8],
  m2: ["m2", 1],
  平米: ["m2", 1],
  平方: ["m2", 1],
  亩: ["m2", 2000 / 3],
  公顷: ["m2", 1e4],
  万m2: ["m2", 1e4],
};

const PER = /^(.+?)\/(?:生|人|百生|百人|百名学生|每生|每百生)$/;

/** The unit that a folded text is, or null where it is none. */
export function unitOf(folded: string): WrittenUnit | null {
  const text = folded.replace(/^单位:?/, "");
  const plain = PER.exec(text)?.[1] ?? text;
  const entry = BASES[plain];
  return entry ? { written: plain, base: entry[0], scale: entry[1] } : null;
}

/** "骨干教师数*100": the numerator as it is written over the pupils, a hundred times the figure. */
const TIMES_100 = /^(.+?)[*×x✕]100$/;
const HUNDREDFOLD: WrittenUnit = { written: "*100", base: "", scale: 0.01 };

/** A folded heading without its unit, and the unit: "生均教学仪器设备值(元)" gives the words and 元. */
export const splitUnit = remembered(wordsAndUnit);

function wordsAndUnit(folded: string): {
  readonly words: string;
  readonly unit: WrittenUnit | null;
} {
  const times = TIMES_100.exec(folded)?.[1];
  if (times !== undefined) return { words: times, unit: HUNDREDFOLD };
  const whole = unitOf(folded.replace(/^\(|\)$/g, ""));
  if (whole) return { words: "", unit: whole };
  for (const match of folded.matchAll(/\(([^()]+)\)/g)) {
    const unit = unitOf(match[1] ?? "");
    if (unit)
      return { words: folded.slice(0, match.index) + folded.slice(match.index + match[0].length), unit };
  }
  const [, words = folded, last = ""] = /^(.*?)[/,，:]([^/,，:]+)$/.exec(folded) ?? [];
  const unit = unitOf(last);
  return unit ? { words, unit } : { words: folded, unit: null };
}

const UNIT_LINE = /(?<!填报|填表|主管|责任|负责|所属|统计|报送)单位[:：]([^)）]*)/;

/** The units that a line such as "单位：人、平方米、万元、间" over a table names. */
export function unitLine(text: string): readonly WrittenUnit[] {
  const match = UNIT_LINE.exec(text.normalize("NFKC").replace(/\s+(?=[\u4e00-\u9fff])/g, "、"));
  if (!match) return [];
  return (match[1] ?? "").split(/[、,，;；/\s]+/).flatMap((part) => unitOf(fold(part)) ?? []);
}
