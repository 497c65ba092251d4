import { renderMessage } from "../../../src/core/messages/render";
import { finding, type FindingParts } from "../../../src/core/report/finding";
import type { Finding } from "../../../src/core/report/report";

const told = (parts: Pick<FindingParts, "code"> & Partial<FindingParts>): Finding =>
  finding({ severity: "warning", file: "a.xlsx", sheet: "表", ...parts });
const near = { other: "云溪学校", otherFile: "b.csv", otherSheet: "小学", otherRow: 4 };
const ASKED_EN = "mend the name or the code, or say among the corrections whether they are one school";
const ASKED = "请改正名称或代码，或在更正中说明是不是同一所学校";
const PREMISES = "Premises and equipment stand for the whole school and cannot be split";

/** What a finding says when it holds another reason, or less, than the usual one. */
test.each<[string, Finding, zh: string, en: string]>([
  [
    "one code, two names",
    told({ code: "school-pair-unclear", params: { reason: "names-differ", ...near } }),
    `与“云溪学校”（b.csv“小学”第4行）学校代码相同，名称不同，已按同一所学校处理，${ASKED}`,
    `Has the code of "云溪学校" (b.csv "小学" row 4) under another name; taken as one school; ${ASKED_EN}`,
  ],
  [
    "one name, two codes",
    told({ code: "school-pair-unclear", params: { reason: "codes-differ", ...near } }),
    `与“云溪学校”（b.csv“小学”第4行）名称相同，学校代码不同，没有合在一起，${ASKED}`,
    `Has the name of "云溪学校" (b.csv "小学" row 4) under another code; not joined; ${ASKED_EN}`,
  ],
  [
    "a pair for no known reason",
    told({ code: "school-pair-unclear", params: near }),
    `与“云溪学校”（b.csv“小学”第4行）不能确定是不是同一所学校，${ASKED}`,
    `May be one school with "云溪学校" (b.csv "小学" row 4); ${ASKED_EN}`,
  ],
  [
    "an uncounted school that is like no other",
    told({ code: "uncounted-school" }),
    "是否计校数为0，暂按单独一所学校处理，请在更正中指定它并入哪所学校，或说明单独计算",
    "Does not count as a school; judged on its own for now; say among the corrections which school it belongs to",
  ],
  [
    "a weaker figure: no amount, nothing left to verify",
    told({ code: "relaxation-used", indicator: "R3", params: { label: "走教", labelEn: "Visiting" } }),
    "体育艺术教师按“走教”放宽，须有整改计划，并在认定后三年内达到标准",
    'PE and arts teachers relaxed under "Visiting"; a plan is required, and the full standard within three years of recognition',
  ],
  [
    "a relaxation refused for no known reason",
    told({ code: "relaxation-unmet", params: { label: "走教", labelEn: "Visiting" } }),
    "“走教”的放宽没有采用：条件不符，请核对，或取消这项放宽",
    '"Visiting" was not used: its conditions are not met; check it, or switch it off',
  ],
  [
    "corrections of the workbook's own",
    told({ code: "corrections-used", params: { count: 3 } }),
    "采用了本工作簿里的更正3条",
    "3 corrections from this workbook were used",
  ],
  [
    "two columns that look alike",
    told({ code: "header-unclear", indicator: "R2", params: { column: "H", other: "K", heading: "骨干" } }),
    "H列和K列都像骨干教师，数字不同，按H列读取，请在识别结果中核对",
    "Columns H and K both look like “Backbone teachers” and differ; column H is read; check it among the columns",
  ],
  [
    "a text table",
    told({ code: "marks-need-xlsx", params: { kind: "csv" } }),
    "文本表格（CSV）已照常检查，但写不进标记，要做标记，请用Excel或WPS把它另存为.xlsx一次，再检查",
    "A text table (CSV) was checked as ever, but takes no marks; for marks, save it once as .xlsx in Excel or WPS and check again",
  ],
  [
    "a printed figure in a unit that is no share",
    told({
      code: "value-mismatch",
      indicator: "G7",
      actual: 5800,
      params: { printed: 6000, field: "students", unit: "元" },
    }),
    "在校生数填报6000元，按原始数计算为5800元，已按计算值评判，请核对原始数和填报值",
    "pupils: 6000 in the sheet, 5800 by the raw figures; the raw figures were judged; check both",
  ],
  [
    "a county's share with two decimals",
    told({
      code: "rounding-decides",
      indicator: "G12",
      actual: 0.999951,
      required: 1,
      params: { of: "county", rounded: 1, unit: "比例", decimals: 2 },
    }),
    "教师资格证持证率修约前99.995%，修约后100.00%，对照标准100%结论不同，已按未修约的值评判，请复核",
    "Teachers with a certificate: 99.995% rounds to 100.00%, on the other side of the standard (100%); the unrounded value was judged; have it looked at",
  ],
  [
    "a county's share whose decimals are not told has one",
    told({
      code: "rounding-decides",
      indicator: "G12",
      actual: 0.9996,
      required: 1,
      params: { of: "county", rounded: 1, unit: "比例" },
    }),
    "教师资格证持证率修约前99.96%，修约后100.0%，对照标准100%结论不同，已按未修约的值评判，请复核",
    "Teachers with a certificate: 99.96% rounds to 100.0%, on the other side of the standard (100%); the unrounded value was judged; have it looked at",
  ],
  [
    "a county's amount that is no share",
    told({
      code: "rounding-decides",
      indicator: "G7",
      actual: 5999.996,
      required: 6000,
      params: { of: "county", rounded: 6000, unit: "元", decimals: 2 },
    }),
    "特殊教育学校生均公用经费修约前5999.996元，修约后6000元，对照标准6000元结论不同，已按未修约的值评判，请复核",
    "Public funds per pupil in special schools: 5999.996 rounds to 6000, on the other side of the standard (6000); the unrounded value was judged; have it looked at",
  ],
  [
    "premises that cannot be split for want of two stages",
    told({ code: "split-undecided", params: { lacking: "小学、初中" } }),
    "校舍、场馆、设备为全校数，缺少小学、初中在校生数，不能分摊，请填写小学、初中在校生数",
    `${PREMISES}: pupils of the primary stage and the junior secondary stage are missing; fill in the pupils of the primary stage and the junior secondary stage`,
  ],
  [
    "… of a stage without an English name",
    told({ code: "split-undecided", params: { lacking: "学前" } }),
    "校舍、场馆、设备为全校数，缺少学前在校生数，不能分摊，请填写学前在校生数",
    `${PREMISES}: pupils of the 学前 stage are missing; fill in the pupils of the 学前 stage`,
  ],
  [
    "… of a stage that is not told",
    told({ code: "split-undecided" }),
    "校舍、场馆、设备为全校数，缺少学段在校生数，不能分摊，请填写各学段在校生数",
    `${PREMISES}: pupils of a stage are missing; fill in the pupils of each stage`,
  ],
  [
    "a share that is asked for, with two decimals",
    told({
      code: "county-below-standard",
      indicator: "G12",
      actual: 0.9825,
      required: 1,
      params: { label: "持证率", labelEn: "certified", unit: "比例", decimals: 2 },
    }),
    "持证率为98.25%，没有达到要求（要求100%）",
    "Certified: 98.25%, requirement not met (100% required)",
  ],
  [
    "a share whose decimals are not told has one",
    told({
      code: "county-below-standard",
      indicator: "G12",
      actual: 0.9825,
      required: 1,
      params: { label: "持证率", labelEn: "certified", unit: "比例" },
    }),
    "持证率为98.3%，没有达到要求（要求100%）",
    "Certified: 98.3%, requirement not met (100% required)",
  ],
  [
    "a veto without an English name",
    told({ code: "veto", indicator: "V2", params: { label: "违规择校" } }),
    "存在一票否决情形：违规择校，整改到位前不能通过认定",
    "Veto: 违规择校; the county cannot be recognised before this is mended",
  ],
  [
    "a veto that says nothing",
    told({ code: "veto" }),
    "存在一票否决情形：，整改到位前不能通过认定",
    "Veto: ; the county cannot be recognised before this is mended",
  ],
  [
    "a share of no stage",
    told({ code: "share-mismatch", indicator: "R2", params: { printed: 0.9, reached: 1, schools: 2 } }),
    "骨干教师达标学校比例填报90%，按各校数据，2所中达标1所，应为50%",
    "Backbone teachers: a share of 90% in the sheet; by the schools 1 of 2 reach it; it is 50%",
  ],
  [
    "a mean of no stage, a hair below what is right",
    told({ code: "mean-mismatch", indicator: "R2", actual: 1, params: { printed: 0.9996 } }),
    "骨干教师的全县平均值填报0.9996，与各校数据不符，应为1.00，请改用各校总数之和除以学生总数",
    "Backbone teachers: a mean of 0.9996 in the sheet, which the schools do not give; it is 1.00; divide the sum over the schools by all pupils",
  ],
  [
    "a formula that is wrong in a way of its own",
    told({ code: "formula-wrong", params: { formula: "甲÷乙" } }),
    "公式“甲÷乙”有误：与办法的算法不符，没有按这个公式计算，请改正",
    "The formula “甲÷乙” is wrong: it is not the measure's; it was not used; mend it",
  ],
])("%s", (_, one, zh, en) => {
  expect([renderMessage(one, "zh-CN"), renderMessage(one, "en")]).toEqual([zh, en]);
});
