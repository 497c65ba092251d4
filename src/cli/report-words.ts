import { unitOf } from "../core/messages/en/names";
import type { Verdict } from "../core/report/report";
import type { Stage } from "../core/stage";
import type { Language } from "./arguments";

/** The words of the terminal's report; what a finding says is in `core/messages`. */
export interface Words {
  readonly table: (file: string, sheet: string, range: string) => string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly counts: (counts: Readonly<Record<Verdict, number>>) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly met: (met: number) => string;
  readonly standard: (threshold: string) => string;
  readonly gap: (amount: string, unit: string) => string;
  readonly coefficients: (limit: string) => string;
  readonly over: (met: boolean | null) => string;
  readonly schools: (schools: number) => string;
  readonly printed: string;
  readonly doubts: (count: number) => string;
  readonly more: (count: number) => string;
  readonly sum: (counted: number, passed: number, share: string) => string;
  readonly marked: (path: string) => string;
  readonly unmarked: (sheets: string) => string;
  readonly needsXlsx: (file: string) => string;
  readonly cleared: (path: string) => string;
  readonly written: (path: string) => string;
  readonly reading: (done: number, total: number, what: string) => string;
}

const zh: Words = {
  table: (file, sheet, range) => `${file} › ${sheet} ${range}`,
  stages: { 小学: "小学", 初中: "初中" },
  counts: (c) =>
    `计入${c.pass + c.fail + c.incomplete}所：达标${c.pass}，不达标${c.fail}，未填${c.incomplete}；不计入${c.excluded}所`,
  verdicts: { pass: "达标", fail: "不达标", incomplete: "未填", excluded: "不计入" },
  met: (met) => `达标${met}/7`,
  standard: (threshold) => `标准${threshold}`,
  gap: (amount, unit) => `差${amount}${unit}`,
  coefficients: (limit) => `差异系数（不高于${limit}）`,
  over: (met) => (met === null ? "未算" : met ? "达标" : "超出"),
  schools: (schools) => `${schools}所`,
  printed: "表中所填",
  doubts: (count) => `需要核对 ${count} 处`,
  more: (count) => `……其余${count}处见 --json`,
  sum: (counted, passed, share) => `合计 ${counted} 所，达标 ${passed} 所（${share}）。`,
  marked: (path) => `带标记的副本：${path}`,
  unmarked: (sheets) => `受保护的工作表没有标记：${sheets}（请先撤销工作表保护）`,
  needsXlsx: (file) => `${file} 写不进标记：只有.xlsx能标记，请用Excel或WPS打开，另存为.xlsx一次，再检查`,
  cleared: (path) => `去掉标记的副本：${path}`,
  written: (path) => `已写出：${path}`,
  reading: (done, total, what) => `正在读取 ${what} ${done}/${total}`,
};

const en: Words = {
  table: (file, sheet, range) => `${file} › ${sheet} ${range}`,
  stages: { 小学: "Primary", 初中: "Junior secondary" },
  counts: (c) =>
    `${c.pass + c.fail + c.incomplete} counted: ${c.pass} pass, ${c.fail} fail, ${c.incomplete} not filled in; ${c.excluded} not counted`,
  verdicts: { pass: "passes", fail: "fails", incomplete: "not filled in", excluded: "not counted" },
  met: (met) => `${met} of 7 met`,
  standard: (threshold) => `standard ${threshold}`,
  gap: (amount, unit) => `${amount} ${unitOf(amount, unit)} short`,
  coefficients: (limit) => `Coefficients of variation (at most ${limit})`,
  over: (met) => (met === null ? "none" : met ? "within" : "over"),
  schools: (schools) => `${schools} schools`,
  printed: "as printed",
  doubts: (count) => `${count} to look at`,
  more: (count) => `… ${count} more in --json`,
  sum: (counted, passed, share) => `${counted} schools counted, ${passed} pass (${share}).`,
  marked: (path) => `Marked copy: ${path}`,
  unmarked: (sheets) => `Protected sheets were not marked: ${sheets} (unprotect them first)`,
  needsXlsx: (file) =>
    `${file} takes no marks, only an .xlsx does: open it in Excel or WPS, save it once as .xlsx and check again`,
  cleared: (path) => `Copy without marks: ${path}`,
  written: (path) => `Written: ${path}`,
  reading: (done, total, what) => `Reading ${what} ${done}/${total}`,
};

export const WORDS: Readonly<Record<Language, Words>> = { zh, en };
