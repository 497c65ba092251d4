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
}

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
  },
};
