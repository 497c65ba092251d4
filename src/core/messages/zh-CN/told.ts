import type { Finding } from "../../report/report";
import type { Messages, Sentence } from "../codes";
import { printFigure } from "../numbers";
import { numberOf, textOf } from "../read-finding";
import { nameOf } from "./figures";

type Told =
  | "school-pair-unclear"
  | "uncounted-school"
  | "school-merged"
  | "relaxation-used"
  | "relaxation-unmet"
  | "corrections-used";

function pairUnclear(finding: Finding): Sentence {
  const place = `${textOf(finding, "otherFile")}“${textOf(finding, "otherSheet")}”第${textOf(finding, "otherRow")}行`;
  const other = `“${textOf(finding, "other")}”（${place}）`;
  const whats: Readonly<Record<string, string>> = {
    "names-differ": `与${other}学校代码相同，名称不同，已按同一所学校处理`,
    "codes-differ": `与${other}名称相同，学校代码不同，没有合在一起`,
    "name-part": `与${other}名称相近，没有合在一起`,
  };
  const mend = "请改正名称或代码，或在更正中说明是不是同一所学校";
  return { what: whats[textOf(finding, "reason")] ?? `与${other}不能确定是不是同一所学校`, mend };
}

function uncounted(finding: Finding): Sentence {
  const [named, likely] = [textOf(finding, "named"), textOf(finding, "likely")];
  const asked = likely === "" ? "请在更正中指定它并入哪所学校" : `是否并入“${likely}”，请在更正中指定`;
  if (named === "") return { what: "是否计校数为0，暂按单独一所学校处理", mend: `${asked}，或说明单独计算` };
  return {
    what: `是否计校数为0，指定并入的“${named}”同一学段里没有找到，没有并入`,
    mend: "请核对上级学校的名称",
  };
}

const UNMET: Readonly<Record<string, string>> = {
  "school-missing": "表中没有这所学校",
  "not-in-force": "条款当时还没有施行",
  pupils: "在校生数不在条款规定的范围内",
  "pupils-unknown": "没有填在校生数，条件无法核对",
  locale: "城乡类型不符合条款规定",
  region: "条款只适用于规定的地区",
  trait: "表中填报的情况不符合条款规定",
  amount: "没有说明可计入的数量",
  figures: "表中没有可以计入的数据",
};

function relaxationUsed(finding: Finding): Sentence {
  const amount = numberOf(finding, "amount");
  const counted = amount === null ? "" : `，计入${printFigure(amount)}${textOf(finding, "unit")}`;
  const open = textOf(finding, "unchecked");
  const checked = open === "" ? "" : `；表中看不出的条件请自行核实：${open}`;
  return {
    what: `${nameOf(finding.indicator)}按“${textOf(finding, "label")}”放宽${counted}${checked}`,
    mend: "须有整改计划，并在认定后三年内达到标准",
  };
}

export const TOLD: Pick<Messages["sentences"], Told> = {
  "school-pair-unclear": pairUnclear,
  "uncounted-school": uncounted,
  "school-merged": (finding) => ({
    what: `是否计校数为0，学生、教师、校舍等已并入“${textOf(finding, "parent")}”一起评判`,
    mend: null,
  }),
  "relaxation-used": relaxationUsed,
  "relaxation-unmet": (finding) => ({
    what: `“${textOf(finding, "label")}”的放宽没有采用：${UNMET[textOf(finding, "reason")] ?? "条件不符"}`,
    mend: "请核对，或取消这项放宽",
  }),
  "corrections-used": (finding) => ({
    what: `采用了${textOf(finding, "from") || "本工作簿"}里的更正${textOf(finding, "count")}条`,
    mend: null,
  }),
};
