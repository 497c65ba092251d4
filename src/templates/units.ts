import { remembered } from "./remembered";
import { fold } from "./text";

/** A unit as a heading writes it, and what it takes to bring a number into the field's own unit. */
export interface WrittenUnit {
  /** As written, folded: "万元", "m2". */
  readonly written: string;
  /** The plain unit it is a multiple of. */
  readonly base: string;
  readonly scale: number;
  /** Of "㎡/生" and "人/百生" the words that say so in a heading; left out of a plain unit. */
  readonly per?: PerPupil | undefined;
}

type PerPupil = "生均" | "每百生";

const BASES: Readonly<Record<string, readonly [base: string, scale: number]>> = {
  人: ["人", 1],
  名: ["人", 1],
  个: ["个", 1],
  间: ["间", 1],
  所: ["所", 1],
  班: ["班", 1],
  册: ["册", 1],
  台: ["台", 1],
  "台(件)": ["台", 1],
  台件: ["台", 1],
  件: ["台", 1],
  套: ["套", 1],
  座: ["座", 1],
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

const PER = /^(.+?)\/(生|人|学生|每生|百生|百人|百名学生|每百生)$/;
/** Whatever else a heading says, it speaks of a pupil's share already. */
const SAYS_PER = /每百|百生|百名|生均|每生|人均|每名学生/;

function perOf(written: string): PerPupil {
  return written.includes("百") ? "每百生" : "生均";
}

/** The unit that a folded text is, or null where it is none. */
export function unitOf(folded: string): WrittenUnit | null {
  const text = folded.replace(/^单位:?/, "");
  const [, plain = text, pupils = ""] = PER.exec(text) ?? [];
  const entry = BASES[plain];
  if (!entry) return null;
  const unit = { written: plain, base: entry[0], scale: entry[1] };
  return pupils === "" ? unit : { ...unit, per: perOf(pupils) };
}

/** "骨干教师数*100": the numerator as it is written over the pupils, a hundred times the figure. */
const TIMES_100 = /^(.+?)[*×x✕]100$/;
const NO_UNIT: WrittenUnit = { written: "", base: "", scale: 1 };
const HUNDREDFOLD: WrittenUnit = { written: "*100", base: "", scale: 0.01 };

/**
 * A folded heading without its unit, and the unit: "生均教学仪器设备值(元)" gives the words and 元.
 * What the unit alone says of pupils goes into the words: "教学仪器设备值(元/生)" is 生均教学仪器设备值.
 */
export const splitUnit = remembered((folded) => {
  const { words, unit } = wordsAndUnit(folded);
  return { words: perPupil(words, unit), unit };
});

/** Words under which a unit such as "㎡/生" stands, with the share that it speaks of. */
export function perPupil(words: string, unit: WrittenUnit | null): string {
  return unit?.per === undefined || words === "" || SAYS_PER.test(words) ? words : unit.per + words;
}

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
  const [, shared, pupils] = /^(.{3,})\/(生|每生|百生|百名学生|每百生)$/.exec(folded) ?? [];
  if (shared && pupils) return { words: shared, unit: { ...NO_UNIT, per: perOf(pupils) } };
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
