import type { ScheduleEntry } from "../core/county-standard";

export type Language = "zh" | "en";

/** The words of `qb standards`, in one language. */
export interface Words {
  readonly headings: readonly string[];
  readonly nation: string;
  readonly documents: string;
  title(region: string, day: string): string;
  label(labelled: { readonly label: string; readonly labelEn: string }): string;
  school(least: number, share: number, source: string): string;
  excluded(labels: readonly string[]): string;
  split(shares: readonly string[]): string;
  /** @param stage 0 小学, 1 初中, 2 高中 */
  weight(stage: number, weight: number): string;
  restated(document: string): string;
  by(day: string): string;
  since(day: string): string;
  readonly county: string;
  readonly targets: string;
  readonly schedule: string;
  level(level: ScheduleEntry["level"]): string;
  partOf(name: string, part: string): string;
  /** Of a veto. */
  readonly absent: string;
  /** Of what is answered and has no number. */
  readonly fulfilled: string;
  readonly notLess: string;
  fundedAs(pupils: number): string;
  roomFor(classes: number): string;
}

const LEVELS: Readonly<Record<ScheduleEntry["level"], string>> = {
  市级复核: "city review",
  省级评估: "provincial evaluation",
  国家认定: "national recognition",
};

export const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    headings: ["编号", "指标", "小学", "初中", "单位", "差异系数", "依据", "起", "最后核对"],
    nation: "国家",
    documents: "文件：",
    title: (region, day) => `${region} · ${day} 执行的标准`,
    label: ({ label }) => label,
    school: (least, share, source) =>
      `学校：七项中至少${least}项达标，其余不低于标准的${share}%（${source}）`,
    excluded: (labels) => `不统计：${labels.join("、")}`,
    split: (shares) => `分摊：${shares.join("；")}`,
    weight: (stage, weight) => `${["小学", "初中", "高中"][stage]} ${weight}`,
    restated: (document) => `${document}提出同样的要求：`,
    by: (day) => `限期 ${day}`,
    since: (day) => `${day} 起`,
    county: "全县指标：",
    targets: "本地目标（不与国家指标相抵）：",
    schedule: "创建时间：",
    level: (level) => level,
    partOf: (name, part) => `${name}：${part}`,
    absent: "不得存在",
    fulfilled: "符合",
    notLess: "不低于对照数",
    fundedAs: (pupils) => `不足${pupils}人按${pupils}人`,
    roomFor: (classes) => `每${classes}个班1间以上`,
  },
  en: {
    headings: ["id", "indicator", "primary", "junior", "unit", "CV", "source", "from", "confirmed"],
    nation: "nation",
    documents: "Documents:",
    title: (region, day) => `${region} · standard in force on ${day}`,
    label: ({ labelEn }) => labelEn,
    school: (least, share, source) =>
      `A school: at least ${least} of the seven reached, the others at ${share} % or more (${source})`,
    excluded: (labels) => `Not counted: ${labels.join(", ")}`,
    split: (shares) => `Split: ${shares.join("; ")}`,
    weight: (stage, weight) => `${["primary", "junior", "senior"][stage]} ${weight}`,
    restated: (document) => `${document} asks for the same:`,
    by: (day) => `by ${day}`,
    since: (day) => `from ${day}`,
    county: "Indicators of the county:",
    targets: "Local targets, beside the national indicators:",
    schedule: "Schedule:",
    level: (level) => LEVELS[level],
    partOf: (name, part) => `${name}: ${part}`,
    absent: "absent",
    fulfilled: "fulfilled",
    notLess: "no less than the other",
    fundedAs: (pupils) => `under ${pupils} funded as ${pupils}`,
    roomFor: (classes) => `a room for every ${classes} classes`,
  },
};
