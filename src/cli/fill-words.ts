import type { FillState, OfficialFigure, Undecided } from "../forms/fill-official/official-fill";
import type { Language } from "./arguments";

/** The words of the list that `qb fill` shows before anything is written. */
export interface FillWords {
  readonly figures: Readonly<Record<OfficialFigure, string>>;
  readonly states: Readonly<Record<FillState, string>>;
  readonly overall: string;
  readonly why: (why: Undecided) => string;
  readonly held: (held: string) => string;
  readonly willOverwrite: string;
  readonly hidden: string;
  readonly blank: string;
  readonly written: (path: string) => string;
  readonly noWorkbook: (file: string) => string;
  readonly sum: (filled: number, differing: number, undecided: number) => string;
  readonly onlyShown: string;
}

const zh: FillWords = {
  figures: {
    count: "达标学校总数",
    share: "达标学校比例（%）",
    name: "学校名称",
    owner: "举办者类型",
    students: "在校生数",
    grades: "年级数",
    classes: "班级数",
    value: "指标值",
    verdict: "综合评估是否达标",
    remark: "备注",
    mean: "全县平均值",
    coefficient: "差异系数",
    composite: "综合（七项差异系数的平均数，不设限值）",
  },
  states: { empty: "填入", same: "一致", differs: "不一致", undecided: "暂不填" },
  overall: "综合评估",
  why: (why) => {
    switch (why.code) {
      case "schools-missing":
        return `有${why.count}所学校的数未填`;
      case "rows-missing":
        return `表Ⅱ-2的行不够，还差${why.count}行；请先插入行，再填写`;
      case "no-coefficient":
        return "算不出：学校不足两所，或缺在校生数";
      case "no-data":
        return "数据里没有这一项，或者认不准，请手填";
      case "school-missing":
        return "该校有未填的数";
      case "school-unknown":
        return "检查结果里没有对应的学校，或者有同名学校";
      case "not-counted":
        return "该校不计入评估";
    }
  },
  held: (held) => `表中为${held}`,
  willOverwrite: "将改写",
  hidden: "单元格格式显示的小数位不够，请改格式",
  blank: "空白",
  written: (path) => `已填好的副本：${path}`,
  noWorkbook: (file) => `${file} 不是 .xlsx，不能写入；请另存为 .xlsx 后再填。`,
  sum: (filled, differing, undecided) =>
    `填入${filled}格；与检查不一致${differing}格；缺数据暂不填${undecided}格。`,
  onlyShown: "以上只是列出，没有写文件；加 --out 文件夹 写出副本，加 --overwrite 同时改写不一致的格。",
};

const en: FillWords = {
  figures: {
    count: "schools that reach it",
    share: "share of schools (%)",
    name: "school",
    owner: "run by",
    students: "pupils",
    grades: "grades",
    classes: "classes",
    value: "value",
    verdict: "school passes",
    remark: "remark",
    mean: "county mean",
    coefficient: "coefficient of variation",
    composite: "overall (mean of the seven coefficients, no limit)",
  },
  states: { empty: "fill in", same: "agrees", differs: "differs", undecided: "left open" },
  overall: "overall",
  why: (why) => {
    switch (why.code) {
      case "schools-missing":
        return `${why.count} schools have blanks`;
      case "rows-missing":
        return `表Ⅱ-2 has ${why.count} rows too few; insert them first`;
      case "no-coefficient":
        return "no coefficient: fewer than two schools, or no pupils";
      case "no-data":
        return "not in the data, or not surely known; please fill it in by hand";
      case "school-missing":
        return "the school has blanks";
      case "school-unknown":
        return "no such school in the check, or namesakes";
      case "not-counted":
        return "the school is not counted";
    }
  },
  held: (held) => `the form has ${held}`,
  willOverwrite: "written over",
  hidden: "the cell's format shows too few decimals",
  blank: "blank",
  written: (path) => `Filled copy: ${path}`,
  noWorkbook: (file) => `${file} is no .xlsx and cannot be filled in; save it as .xlsx first.`,
  sum: (filled, differing, undecided) =>
    `${filled} cells filled in; ${differing} differ from the check; ${undecided} left open for lack of data.`,
  onlyShown: "Only listed, nothing written: --out DIR writes a copy, --overwrite also replaces what differs.",
};

export const FILL_WORDS: Readonly<Record<Language, FillWords>> = { zh, en };
