import type { Finding } from "../../report/report";
import type { Messages, Sentence } from "../codes";
import { printFigure, printValue, VALUE_DECIMALS } from "../numbers";
import { numberOf, textOf } from "../read-finding";
import { nameOf } from "./figures";

type Printed =
  "sheet-left-out" | "share-mismatch" | "mean-mismatch" | "formula-deviates" | "formula-wrong" | "year-jump";

const percent = (share: number) => `${printFigure(Math.round(share * 1e6) / 1e4)}%`;

/** The form is one, however many schools have filled it in. */
function inFiles(finding: Finding): string {
  const files = numberOf(finding, "files") ?? 1;
  return files > 1 ? `（${printFigure(files)}个文件都是这样）` : "";
}

function shareMismatch(finding: Finding): Sentence {
  const of = finding.indicator === null ? "综合评估" : nameOf(finding.indicator);
  const [reached, schools] = [numberOf(finding, "reached") ?? 0, numberOf(finding, "schools") ?? 0];
  const printed = numberOf(finding, "printed") ?? 0;
  const subject = `${finding.stage ?? ""}${of}`;
  const right = `按各校数据，${schools}所中达标${reached}所`;
  if (textOf(finding, "what") === "count") {
    return { what: `${subject}达标学校总数填报${printFigure(printed)}，${right}`, mend: "请核对" };
  }
  const isWhole = textOf(finding, "what") === "not-all";
  const mend = isWhole
    ? `没有全部达标，不能写${percent(1)}`
    : `应为${percent(schools === 0 ? 0 : reached / schools)}`;
  return { what: `${subject}达标学校比例填报${percent(printed)}，${right}`, mend };
}

function meanMismatch(finding: Finding): Sentence {
  const { actual, stage, indicator } = finding;
  const printed = numberOf(finding, "printed") ?? 0;
  const print = (value: number, other: number) => printValue(value, VALUE_DECIMALS, other);
  const fault = textOf(finding, "method") === "unweighted" ? "，是各校数值的简单平均" : "，与各校数据不符";
  return {
    what: `${stage ?? ""}${nameOf(indicator)}的全县平均值填报${print(printed, actual ?? 0)}${fault}，应为${print(actual ?? 0, printed)}`,
    mend: "请改用各校总数之和除以学生总数",
  };
}

function formulaDeviates(finding: Finding): Sentence {
  const own = textOf(finding, "formula");
  const usual = textOf(finding, "usual");
  const typed = own === "" ? "是填写的数" : `公式为=${own}`;
  const what = `${nameOf(finding.indicator)}一列中这一格${typed}，同列其他行用的是=${usual}`;
  return { what, mend: "请核对是不是取错了行或列" };
}

const FORMULAS: Readonly<Record<string, string>> = {
  "no-hundred": "每百名学生的数没有乘以100",
  "ten-thousand": "资产值的单位是万元，没有乘以10000换算成元",
  "same-over-same": "分子和分母是同一个数",
  "same-added": "同一格加了几次",
};

export const PRINTED: Pick<Messages["sentences"], Printed> = {
  "sheet-left-out": (finding) => ({
    what: `工作表“${finding.sheet}”是${textOf(finding, "label")}，不是义务教育学校的指标数据，没有检查`,
    mend: null,
  }),
  "share-mismatch": shareMismatch,
  "mean-mismatch": meanMismatch,
  "formula-deviates": formulaDeviates,
  "formula-wrong": (finding) => ({
    what: `公式“${textOf(finding, "formula")}”有误：${FORMULAS[textOf(finding, "fault")] ?? "与办法的算法不符"}${inFiles(finding)}`,
    mend: "没有按这个公式计算，请改正",
  }),
  "year-jump": (finding) => ({
    what: `${nameOf(finding.indicator)}由上年${printFigure(finding.required ?? 0)}变为${printFigure(finding.actual ?? 0)}，变动超过30%`,
    mend: "请核对",
  }),
};
