import type { Impossible } from "../../doubts/impossible-value";
import type { Method } from "../../doubts/printed-coefficient";
import type { Finding } from "../../report/report";
import type { Messages, Sentence } from "../codes";
import {
  COEFFICIENT_DECIMALS,
  printAmount,
  printAsked,
  printFigure,
  printThreshold,
  printValue,
  VALUE_DECIMALS,
} from "../numbers";
import { numberOf, printImpossible, textOf } from "../read-finding";
import { coefficientOf, nameOf, printCoefficient } from "./figures";

type Doubts =
  | "number-as-text"
  | "value-mismatch"
  | "rounding-decides"
  | "unit-suspect"
  | "duplicate-school"
  | "total-mismatch"
  | "impossible-value"
  | "unweighted-coefficient"
  | "coefficient-mismatch"
  | "verdict-mismatch"
  | "table-repeated"
  | "premises-split"
  | "split-undecided";

const METHODS: Readonly<Record<Method, string>> = {
  population: "没有按学生数加权",
  sample: "没有按学生数加权，用的是样本标准差",
  "rounded-first": "先把各校数值舍入到两位小数再计算",
  "rounded-population": "没有按学生数加权，且先舍入到两位小数",
  "rounded-sample": "没有按学生数加权，用的是样本标准差，且先舍入到两位小数",
};

const IMPOSSIBLE: Readonly<Record<Impossible, string>> = {
  negative: "是负数",
  infinite: "大得无法计算",
  "no-pupils": "不能为0",
  fraction: "不是整数",
  "more-than-whole": "大于它所在的整体",
};

function numberAsText(finding: Finding): Sentence {
  const cells = numberOf(finding, "cells");
  const what =
    cells === null
      ? `${nameOf(finding.indicator)}的数存成了文本，已按${printFigure(finding.actual ?? 0)}读取`
      : `${nameOf(finding.indicator)}一列${cells}个数都存成了文本，已按数读取`;
  return { what, mend: "表中公式会漏掉文本，请改为数值格式" };
}

function valueMismatch(finding: Finding): Sentence {
  const printed = numberOf(finding, "printed") ?? 0;
  const actual = finding.actual ?? 0;
  const unit = textOf(finding, "unit");
  const print = (value: number, other: number) =>
    unit === "" ? printValue(value, VALUE_DECIMALS, other) : printAmount(value, unit, 1, other);
  const [shown, computed] = [print(printed, actual), print(actual, printed)];
  const what = `${nameOf(textOf(finding, "field") || finding.indicator)}填报${shown}，按原始数计算为${computed}`;
  return { what, mend: "已按计算值评判，请核对原始数和填报值" };
}

function countyRoundingDecides(finding: Finding): Sentence {
  const { actual, required, indicator } = finding;
  const [unit, decimals] = [textOf(finding, "unit"), numberOf(finding, "decimals") ?? 1];
  const exact = printAmount(actual ?? 0, unit, decimals, required);
  const rounded = printAmount(numberOf(finding, "rounded") ?? 0, unit, decimals);
  const bound = `标准${printAsked(required ?? 0, unit)}`;
  return {
    what: `${nameOf(indicator)}修约前${exact}，修约后${rounded}，对照${bound}结论不同`,
    mend: "已按未修约的值评判，请复核",
  };
}

function roundingDecides(finding: Finding): Sentence {
  const { actual, required } = finding;
  const isCoefficient = textOf(finding, "of") === "coefficient";
  const subject = isCoefficient ? coefficientOf(finding) : nameOf(finding.indicator);
  const decimals = isCoefficient ? COEFFICIENT_DECIMALS : VALUE_DECIMALS;
  if (textOf(finding, "of") === "county") return countyRoundingDecides(finding);
  const rounded = (numberOf(finding, "rounded") ?? 0).toFixed(decimals);
  const exact = printValue(actual ?? 0, decimals, required);
  const bound = printThreshold(required ?? 0);
  const against = isCoefficient
    ? `上限${bound}`
    : textOf(finding, "of") === "floor"
      ? `85%线${bound}`
      : `标准${bound}`;
  return {
    what: `${subject}修约前${exact}，修约后${rounded}，对照${against}结论不同`,
    mend: "已按未修约的值评判，请复核",
  };
}

function unitSuspect(finding: Finding): Sentence {
  const unit = textOf(finding, "unit");
  const subject = `${nameOf(finding.indicator)}一列`;
  if (textOf(finding, "reason") === "not-written") {
    return { what: `${subject}没有写明单位，已按${unit}读取`, mend: "请在表头写明单位" };
  }
  const factor = textOf(finding, "factor");
  if (factor === "") return { what: `${subject}的单位可能不对`, mend: "请核对单位" };
  const mend = `已按原数计算；如确是单位不同，${textOf(finding, "by") === "over" ? "除以" : "乘以"}${factor}后再检查`;
  if (textOf(finding, "reason") === "cell") {
    const value = printFigure(finding.actual ?? 0);
    return { what: `${nameOf(finding.indicator)}${value}，与同列其他学校像是差${factor}倍`, mend };
  }
  if (numberOf(finding, "cells") === 1) {
    return { what: `${nameOf(finding.indicator)}的单位可能不对，像是差${factor}倍`, mend };
  }
  return { what: `${subject}的单位可能不对，整列像是差${factor}倍`, mend };
}

function duplicateSchool(finding: Finding): Sentence {
  const place = `“${textOf(finding, "firstSheet")}”第${textOf(finding, "firstRow")}行`;
  return { what: `与${place}是同一所学校，两行都计入了`, mend: "请删去一行，或改正学校名称、代码" };
}

function impossibleValue(finding: Finding): Sentence {
  const reason = IMPOSSIBLE[textOf(finding, "reason") as Impossible] ?? "不合常理";
  const value = finding.actual === null ? "" : printImpossible(finding, finding.actual);
  const subject = `${nameOf(textOf(finding, "field") || finding.indicator)}${value}`;
  const whole = textOf(finding, "whole");
  if (whole !== "") return { what: `${subject}，大于${nameOf(whole)}`, mend: "请核对两项数据" };
  return { what: `${subject}，${reason}`, mend: "请核对" };
}

function printedCoefficient(finding: Finding, fault: string): Sentence {
  const printed = numberOf(finding, "printed") ?? 0;
  const shown = printCoefficient(printed, finding.actual);
  const right = printCoefficient(finding.actual ?? 0, printed);
  return {
    what: `${coefficientOf(finding)}填报${shown}，${fault}，应为${right}`,
    mend: "请改用按学生数加权的算法",
  };
}

function printedTotal(finding: Finding): string {
  const printed = numberOf(finding, "printed");
  return printed === null ? "" : `${printFigure(printed)}`;
}

function printedSum({ actual }: Finding): string {
  return actual === null ? "" : `${printFigure(actual)}`;
}

export const DOUBTS: Pick<Messages["sentences"], Doubts> = {
  "number-as-text": numberAsText,
  "value-mismatch": valueMismatch,
  "rounding-decides": roundingDecides,
  "unit-suspect": unitSuspect,
  "duplicate-school": duplicateSchool,
  "total-mismatch": (finding) => ({
    what: `${nameOf(finding.indicator)}的合计${printedTotal(finding)}与各校之和${printedSum(finding)}不符`,
    mend: "请核对合计和各校数据",
  }),
  "impossible-value": impossibleValue,
  "unweighted-coefficient": (finding) =>
    printedCoefficient(finding, METHODS[textOf(finding, "method") as Method] ?? METHODS.population),
  "coefficient-mismatch": (finding) =>
    printedCoefficient(finding, METHODS[textOf(finding, "method") as Method] ?? "与各校数据不符"),
  "verdict-mismatch": () => ({ what: "表中填写的结论与按标准评判的不一致", mend: "请核对" }),
  "table-repeated": (finding) => ({
    what: `这张表与“${textOf(finding, "usedSheet")}”的学校相同，没有重复计入`,
    mend: null,
  }),
  "premises-split": () => ({
    what: "校舍、场馆、设备为全校数，已按折算学生数分摊到各学段",
    mend: null,
  }),
  "split-undecided": (finding) => ({
    what: `校舍、场馆、设备为全校数，缺少${textOf(finding, "lacking") || "学段"}在校生数，不能分摊`,
    mend: `请填写${textOf(finding, "lacking") || "各学段"}在校生数`,
  }),
};
