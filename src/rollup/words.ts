import type { Language } from "../core/messages/codes";
import type { Light, LightReason } from "./light";

/** The words of a prefecture's overview. */
export interface RollupWords {
  readonly title: (region: string) => string;
  readonly day: (on: string) => string;
  readonly totals: (counties: number, lights: Readonly<Record<Light, number>>) => string;
  readonly schools: (counted: number, passed: number, share: string) => string;
  readonly columns: readonly string[];
  readonly lights: Readonly<Record<Light, string>>;
  readonly why: Readonly<Record<LightReason, string>>;
  readonly over: (over: number, of: number) => string;
  readonly indicators: (stands: number, fails: number, waits: number) => string;
  readonly otherwise: (days: readonly string[], note: string | null) => string;
  readonly rule: string;
  readonly noFile: string;
  readonly sum: string;
}

const zh: RollupWords = {
  title: (region) => `${region}义务教育优质均衡推进情况一览表`,
  day: (on) => `按${on}有效的标准，依各县（市、区）最近一次检查。`,
  totals: (counties, { green, yellow, red, grey }) =>
    `共${counties}个县（市、区）：绿灯${green}个，黄灯${yellow}个，红灯${red}个，灰灯${grey}个。`,
  schools: (counted, passed, share) => `计入学校${counted}所，达标${passed}所，占${share}。`,
  columns: [
    "县（市、区）",
    "灯",
    "说明",
    "规划期限",
    "评估层级",
    "小学达标",
    "初中达标",
    "达标比例",
    "差异系数超限",
    "32项指标",
    "备注",
  ],
  lights: { green: "● 绿", yellow: "▲ 黄", red: "■ 红", grey: "○ 灰" },
  why: {
    reached: "已达标",
    "no-check": "没有检查",
    undecided: "缺数据，不能定",
    veto: "有一票否决事项",
    "past-due": "已过规划期限",
    "due-within-a-year": "距期限不足一年",
    "behind-pace": "余下的年份所需进度高于规定进度",
    "under-way": "推进中",
  },
  over: (over, of) => (of === 0 ? "—" : `${over}/${of}`),
  indicators: (stands, fails, waits) => `达标${stands}，不达标${fails}，未填${waits}`,
  otherwise: (days, note) => `规划另写${days.join("、")}，按较早的一处${note ? `（原文备注：${note}）` : ""}`,
  rule: "灯的含义：绿为全部达标；黄为尚未达标、期限未到；红为已过期限、距期限不足一年、有一票否决事项，或者所需进度高于本地规定的每年进度；灰为没有检查或缺数据不能定。",
  noFile: "没有这个县的文件",
  sum: "合计",
};

const en: RollupWords = {
  title: (region) => `${region}: counties on the way to quality and balance`,
  day: (on) => `By the standard of ${on} and each county's latest check.`,
  totals: (counties, { green, yellow, red, grey }) =>
    `${counties} counties: ${green} green, ${yellow} yellow, ${red} red, ${grey} grey.`,
  schools: (counted, passed, share) => `${counted} schools counted, ${passed} pass (${share}).`,
  columns: [
    "County",
    "Light",
    "Why",
    "Due",
    "By whom",
    "Primary pass",
    "Junior pass",
    "Share",
    "Coefficients over",
    "The 32",
    "Note",
  ],
  lights: { green: "● green", yellow: "▲ yellow", red: "■ red", grey: "○ grey" },
  why: {
    reached: "reached",
    "no-check": "no check",
    undecided: "undecided, data missing",
    veto: "a veto",
    "past-due": "past its day",
    "due-within-a-year": "due within a year",
    "behind-pace": "the years left ask more than the region's pace",
    "under-way": "under way",
  },
  over: (over, of) => (of === 0 ? "—" : `${over}/${of}`),
  indicators: (stands, fails, waits) => `${stands} met, ${fails} not met, ${waits} not filled in`,
  otherwise: (days, note) =>
    `the plan also says ${days.join(", ")}; the earlier day counts${note ? ` (${note})` : ""}`,
  rule: "Green: all met. Yellow: not yet, with time left. Red: past its day, less than a year left, a veto, or behind the region's yearly pace. Grey: no check, or data missing.",
  noFile: "no file of this county",
  sum: "Total",
};

export const ROLLUP_WORDS: Readonly<Record<Language, RollupWords>> = { "zh-CN": zh, en };
