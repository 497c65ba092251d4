import type { Language } from "../core/messages/codes";
import type { Verdict } from "../core/report/report";
import type { FigureChangeKind, SchoolChangeKind } from "./comparison";

/** The words of a comparison, in the sheet and in the terminal. */
export interface CompareWords {
  readonly title: string;
  readonly standard: (which: "before" | "after", name: string, on: string) => string;
  readonly otherStandard: string;
  readonly headings: Readonly<Record<"stages" | "pace" | "schools" | "figures" | "coefficients", string>>;
  readonly columns: Readonly<Record<CompareColumn, string>>;
  readonly school: Readonly<Record<SchoolChangeKind, string>>;
  readonly figure: Readonly<Record<FigureChangeKind | "still-met" | "unknown", string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly maybe: (name: string) => string;
  readonly ask: Readonly<Record<"appeared" | "vanished", string>>;
  readonly pace: (counted: number, mended: number, share: string, years: string | null) => string;
  readonly yearly: (required: string, kept: boolean, source: string) => string;
  readonly targets: string;
  readonly onTime: Readonly<Record<"yes" | "no" | "past" | "done", string>>;
  readonly nothing: string;
  readonly students: (count: number | null) => string;
}

export type CompareColumn =
  | ("change" | "school" | "stage" | "indicator" | "before" | "after" | "where" | "note" | "limit")
  | ("counted" | "passed" | "passedShare" | "mended" | "newlyFailing")
  | ("county" | "level" | "by" | "needed" | "sofar" | "onTime" | "source");

const zh: CompareWords = {
  title: "两次检查对比",
  standard: (which, name, on) => `${which === "before" ? "前次" : "后次"}检查：${name}，${on}。`,
  otherStandard: "两次检查所依据的标准或日期不同，各按当时的标准判定。",
  headings: {
    stages: "一、总体情况",
    pace: "二、推进进度",
    schools: "三、学校变化",
    figures: "四、指标变化",
    coefficients: "五、差异系数变化",
  },
  columns: {
    ...{ change: "变化", school: "学校", stage: "学段", indicator: "指标", before: "前次", after: "后次" },
    ...{ where: "位置", note: "说明", limit: "限值", counted: "计入学校（前→后）" },
    ...{ passed: "达标学校（前→后）", passedShare: "达标比例（前→后）", mended: "新达标" },
    ...{ newlyFailing: "新不达标", county: "县（市、区）", level: "评估层级", by: "期限" },
    ...{ needed: "此后每年须达标的比例", sofar: "目前每年达标的比例", onTime: "能否按期", source: "依据" },
  },
  school: {
    "newly-failing": "新不达标",
    mended: "新达标",
    "still-failing": "仍不达标",
    "still-passing": "仍达标",
    undecided: "缺数据，不能定",
    "counting-changed": "是否计入有变化",
    appeared: "新出现",
    vanished: "不再出现",
  },
  figure: {
    "newly-failing": "新不达标",
    mended: "已达标",
    better: "未达标，有提高",
    worse: "未达标，又下降",
    "still-open": "未达标，无变化",
    "now-missing": "前次有数，后次未填",
    "still-met": "仍达标",
    unknown: "前次没有",
  },
  verdicts: { pass: "达标", fail: "不达标", incomplete: "未填", excluded: "不计入" },
  maybe: (name) => `数值相同，可能就是“${name}”，请核实是否更名`,
  ask: { appeared: "请核实是新建还是更名", vanished: "请核实是撤并还是更名" },
  pace: (counted, mended, share, years) =>
    `计入学校${counted}所，两次检查之间新达标${mended}所，占${share}${years === null ? "（两次检查日期相同，按一年计）" : `（每年；两次检查相隔${years}年）`}。`,
  yearly: (required, kept, source) =>
    `${source}：每年推进${required}以上学校达标，${kept ? "达到" : "没有达到"}。`,
  targets: "规划期限",
  onTime: { yes: "能", no: "不能", past: "已过期", done: "已全部达标" },
  nothing: "没有变化。",
  students: (count) => (count === null ? "" : `在校生${count}人`),
};

const en: CompareWords = {
  title: "Two checks compared",
  standard: (which, name, on) => `${which === "before" ? "Earlier" : "Later"} check: ${name}, ${on}.`,
  otherStandard: "The two checks stand on different standards or days; each is judged by its own.",
  headings: {
    stages: "1. On the whole",
    pace: "2. Pace",
    schools: "3. Schools",
    figures: "4. Indicators",
    coefficients: "5. Coefficients of variation",
  },
  columns: {
    ...{ change: "Change", school: "School", stage: "Stage", indicator: "Indicator", before: "Before" },
    ...{ after: "After", where: "Cell", note: "Note", limit: "Limit", counted: "Counted (before→after)" },
    ...{ passed: "Pass (before→after)", passedShare: "Share (before→after)", mended: "Mended" },
    ...{ newlyFailing: "Newly failing", county: "County", level: "By whom", by: "Due" },
    ...{ needed: "Needed a year", sofar: "So far a year", onTime: "In time", source: "Source" },
  },
  school: {
    "newly-failing": "newly failing",
    mended: "mended",
    "still-failing": "still failing",
    "still-passing": "still passing",
    undecided: "undecided, data missing",
    "counting-changed": "counted in one only",
    appeared: "appeared",
    vanished: "vanished",
  },
  figure: {
    "newly-failing": "newly failing",
    mended: "mended",
    better: "short, better",
    worse: "short, worse",
    "still-open": "short, unchanged",
    "now-missing": "no longer filled in",
    "still-met": "still met",
    unknown: "not in the earlier check",
  },
  verdicts: { pass: "passes", fail: "fails", incomplete: "not filled in", excluded: "not counted" },
  maybe: (name) => `same figures as "${name}": renamed?`,
  ask: { appeared: "new or renamed?", vanished: "closed or renamed?" },
  pace: (counted, mended, share, years) =>
    `${counted} schools counted, ${mended} mended between the checks: ${share}${years === null ? " (both checks of one day, taken as one year)" : ` a year (${years} years apart)`}.`,
  yearly: (required, kept, source) =>
    `${source}: ${required} of the schools a year, ${kept ? "kept" : "not kept"}.`,
  targets: "Target days",
  onTime: { yes: "yes", no: "no", past: "past", done: "all pass" },
  nothing: "No changes.",
  students: (count) => (count === null ? "" : `${count} pupils`),
};

export const COMPARE_WORDS: Readonly<Record<Language, CompareWords>> = { "zh-CN": zh, en };
