import type { Finding } from "../../report/report";
import type { Messages, Sentence } from "../codes";
import { canBeNone, numberOf, textOf } from "../read-finding";
import { coefficientOf, nameOf } from "./figures";

type Lacks =
  | "missing"
  | "not-a-number"
  | "formula-error"
  | "formula-not-computed"
  | "indicator-absent"
  | "row-without-name";

/** "骨干教师", "12所学校的骨干教师"; the coefficient's own cell. */
function cellOf(finding: Finding): string {
  const field = textOf(finding, "field") || (finding.indicator ?? "");
  if (field === "coefficient") return coefficientOf(finding);
  const cells = numberOf(finding, "cells");
  return cells === null ? nameOf(field) : `${cells}所学校的${nameOf(field)}`;
}

/** What cannot be computed for want of the cell. */
function consequence(finding: Finding): string {
  const field = textOf(finding, "field");
  const label = textOf(finding, "label");
  if (label !== "") return `，不能评判“${label}”`;
  if (finding.indicator === "students") return "，不能计算按学生数加权的差异系数";
  return field === "" || field === finding.indicator || field === "coefficient"
    ? ""
    : `，不能计算${nameOf(finding.indicator)}`;
}

const lacking =
  (fault: string, mend: string) =>
  (finding: Finding): Sentence => ({ what: `${cellOf(finding)}${fault}${consequence(finding)}`, mend });

function missing(finding: Finding): Sentence {
  const field = textOf(finding, "field");
  const undivided = numberOf(finding, "undivided");
  if (undivided !== null) {
    const [least, most] = [numberOf(finding, "least") ?? 0, numberOf(finding, "most") ?? 0];
    const what = `${least + 1}至${most}人的班级有${undivided}个，填报表没有分小学、初中${consequence(finding)}`;
    return { what, mend: "请另附分学段的班级人数" };
  }
  if (finding.params["unread"] === 1)
    return lacking("没有从这一格的文字里读出来", "请照表上原来的句子填数")(finding);
  const isAmount = field !== finding.indicator && canBeNone(field);
  return lacking("未填", isAmount ? "请填写，确实没有的填0" : "请填写")(finding);
}

function indicatorAbsent({ indicator, stage, params }: Finding): Sentence {
  if (params["form"] === "undivided") {
    const what = `填报表里的${nameOf(indicator)}是全校数，没有分小学、初中，${stage ?? ""}不能评判这一项`;
    return { what, mend: "请另附分学段的人数" };
  }
  if (params["form"] === "without") {
    const students = indicator === "students" ? "，不能计算差异系数" : `，${stage ?? ""}不能评判这一项`;
    return {
      what: `这份填报表没有${nameOf(indicator)}这一项${students}`,
      mend: "请用有这一项的填报表，或另附数据",
    };
  }
  const what = `表中没有${nameOf(indicator)}`;
  if (indicator === "students") return { what: `${what}，不能计算差异系数`, mend: "请补上这一列" };
  return { what: `${what}，${stage ?? ""}各校不能评判`, mend: "请补上这一列，或在识别结果中指定" };
}

export const LACKS: Pick<Messages["sentences"], Lacks> = {
  missing,
  "not-a-number": lacking("填的不是数", "请只填数"),
  "formula-error": lacking("的公式出错", "请改正公式"),
  "formula-not-computed": lacking("的公式没有保存结果", "请用Excel或WPS打开并保存后再检查"),
  "indicator-absent": indicatorAbsent,
  "row-without-name": (finding) => ({
    what: `第${textOf(finding, "row")}行有数据，没有学校名称，没有计入`,
    mend: "请补上学校名称，或删去这一行",
  }),
};
