import type { Finding } from "../../report/report";
import type { Messages, Sentence } from "../codes";
import { textOf } from "../read-finding";
import { nameOf } from "./figures";

type Reading =
  | "stage-unclear"
  | "header-unclear"
  | "template-not-recognised"
  | "marks-need-xlsx"
  | "standard-not-in-force"
  | "standard-not-verified-since";

function headerUnclear(finding: Finding): Sentence {
  const other = textOf(finding, "other");
  if (other !== "") return headedAlike(finding, other);
  const meaning = finding.indicator === null ? "" : `，暂按${nameOf(finding.indicator)}读取`;
  return { what: `表头“${textOf(finding, "heading")}”的含义不能确定${meaning}`, mend: "请在识别结果中确认" };
}

function headedAlike(finding: Finding, other: string): Sentence {
  const [column, name] = [textOf(finding, "column"), nameOf(finding.indicator)];
  return {
    what: `${column}列和${other}列都像${name}，数字不同，按${column}列读取`,
    mend: "请在识别结果中核对",
  };
}

function notRecognised(finding: Finding): Sentence {
  const nearest = textOf(finding, "nearest");
  const fields = nearest.split("、").map(nameOf).join("、");
  const found = nearest === "" ? "" : `，最接近的是第${textOf(finding, "row")}行（${fields}）`;
  return { what: `没有找到学校数据表${found}`, mend: "表头中要有学校名称、在校生数和指标名称" };
}

export const READING: Pick<Messages["sentences"], Reading> = {
  "stage-unclear": () => ({
    what: "看不出是小学还是初中，不能评判",
    mend: "请加“学段”一列，或在学校名称中注明",
  }),
  "header-unclear": headerUnclear,
  "template-not-recognised": notRecognised,
  "marks-need-xlsx": (finding) => ({
    what: `${textOf(finding, "kind") === "csv" ? "文本表格（CSV）" : "旧格式.xls"}已照常检查，但写不进标记`,
    mend: "要做标记，请用Excel或WPS把它另存为.xlsx一次，再检查",
  }),
  "standard-not-in-force": (finding) => ({
    what: `${textOf(finding, "region")}在${textOf(finding, "on")}还没有施行的标准`,
    mend: `最早的标准自${textOf(finding, "first")}起施行，请改选日期`,
  }),
  "standard-not-verified-since": (finding) => ({
    what: `标准数据最近一次核对是${textOf(finding, "confirmed")}，晚于此日的变化没有反映`,
    mend: "请核对有没有新文件",
  }),
};
