import type { Language } from "../../../core/messages/codes";
import type { FormsPlan } from "../../services/write-service";

const zh = {
  title: "报告与上报",
  lead: "结果先列出来，确认后才写入；报告另存为文件，不改动工作簿。",
  empty: "检查后才能填表和写报告。",
  forms: "填写申报表",
  formsLead:
    "表Ⅱ、表Ⅲ的结果格，表Ⅰ、表Ⅳ至表Ⅵ和县级填报表里的数，各填进句子里自己的位置。只写内容，格式、合并和打印区域不动。",
  overwrite: "已填而不一致的也改写",
  counts: ({ same, undecided }: FormsPlan["counts"]) => `${same}格已填且一致；${undecided}格缺数据，暂不填。`,
  differing: (count: number) => `${count}格与检查结果不一致`,
  differs: (cell: string, what: string, before: string, after: string) =>
    `${cell} ${what}：表中为${before}，检查为${after}`,
  more: (count: number) => `另有${count}格`,
  compare: "与上次检查对比",
  compareLead: "选上次的工作簿（.xlsx 或文本表格），按现在的标准检查后对比。",
  choose: "选择上次的文件",
  chosen: (name: string) => `上次的文件：${name}`,
  withdraw: "不用这个文件",
  report: "监测报告和通报",
  reportLead: "各有 Word 文件和可打印的网页；选了上次的文件，报告里写与上次相比。",
  county: "县（市、区）名称",
  make: "生成监测报告",
  making: "正在生成",
  made: "已生成，点文件名保存：",
  failed: "没有生成",
};

const en: typeof zh = {
  title: "Reports and forms",
  lead: "What would be written is shown first; reports are files of their own and change nothing in the workbook.",
  empty: "Forms and reports need a check first.",
  forms: "Fill in the official form",
  formsLead:
    "The result cells of 表Ⅱ and 表Ⅲ, and the figures of 表Ⅰ, 表Ⅳ–表Ⅵ and the county forms, each in its place in the sentence. Contents only: formats, merges and print areas stay.",
  overwrite: "Also replace what differs",
  counts: ({ same, undecided }) =>
    `${same} cells agree already; ${undecided} are left open for lack of data.`,
  differing: (count) => `${count} cells differ from the check`,
  differs: (cell, what, before, after) => `${cell} ${what}: the form has ${before}, the check ${after}`,
  more: (count) => `${count} more`,
  compare: "Compare with an earlier check",
  compareLead: "Choose the earlier workbook (.xlsx or a text table); it is checked by the present standard.",
  choose: "Choose the earlier file",
  chosen: (name) => `Earlier file: ${name}`,
  withdraw: "Do without it",
  report: "Monitoring report and notice",
  reportLead:
    "Each as a Word file and as a page to print; with an earlier file the report says what changed.",
  county: "Name of the county",
  make: "Make the report",
  making: "Being made",
  made: "Made; choose a name to save it:",
  failed: "Not made",
};

export const REPORTING_STRINGS: Readonly<Record<Language, typeof zh>> = { "zh-CN": zh, en };
