import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import * as XLSX from "@e965/xlsx";

const AT_HAND = path.resolve(import.meta.dirname, "../../../shared/templates/school-form-blank.xlsx");

const BANDS = [
  "25人以下",
  "26-30人",
  "31-35人",
  "36-40人",
  "41-45人",
  "46-50人",
  "51-55人",
  "56-65人",
  "66人以上",
];
const LINES = [
  ["学校名称", ""],
  ["学校类型", "小学/初中/九年一贯制"],
  ["学校代码", ""],
  ["是否2016年及之前规划并建成", "是/否"],
  ["小学学生人数", "人"],
  ["初中学生人数", "人"],
  ["家庭住址在划片范围内的在校学生人数（小学）", "人"],
  ["家庭住址在划片范围内的在校学生人数（初中）", "人"],
  ["班级总数", "个"],
  ...BANDS.map((band) => [`每班${band}班级个数`, "个"]),
  ["专任教师总人数", "人"],
  ["专科学历教师人数（小学）", "人"],
  ["本科学历教师人数（小学）", "人"],
  ["本科学历教师人数（初中）", "人"],
  ["县级及以上骨干教师数", "人"],
  ["持有教师资格证的专任教师人数", "人"],
  ["近5年培训满360学时专任教师人数", "人"],
  ["体育专任教师人数", "人"],
  ["音乐专任教师人数", "人"],
  ["美术专任教师人数", "人"],
  ["教学及辅助用房总面积", "平方米"],
  ["室内体育用房面积", "平方米"],
  ["学校体育馆面积", "平方米"],
  ["校内体育场面积", "平方米"],
  ["教学仪器设备资产值（账面原值）", "万元"],
  ["网络多媒体教室间数", "间"],
  ["音乐教室总间数", "间"],
  ["单间面积≥96㎡的音乐教室间数", "间"],
  ["美术教室总间数", "间"],
  ["单间面积≥90㎡的美术教室间数", "间"],
  ["上一年度公用经费预算总额", "万元"],
  ["上一年度教师培训经费预算总额", "万元"],
  ["本届毕业学生人数", "人"],
  ["毕业年级初一时在校学生数", "人"],
];
const EXPLAINED = [
  ["指标名称", "计算公式", "达标标准"],
  ["每百名学生拥有县级以上骨干教师数", "(骨干教师数÷学生数)*100", "不低于1人"],
  ["生均体育运动场馆面积", "(学校体育馆面积+校内体育场面积)÷学生人数", "小学7.5平方米，初中10.2平方米"],
];

function ownForm() {
  const rows = LINES.map(([item, unit], place) => [place + 1, "", item, unit, "", "是", ""]);
  const headings = ["序号", "类别", "填报项目", "单位", "填报值", "是否必填", "备注说明"];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([headings, ...rows]), "学校填报数据");
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(EXPLAINED), "指标计算说明");
  return XLSX.write(book, { type: "buffer", bookType: "xlsx", compression: true });
}

/** A blank form of a school: the one that is named, the real one where it is at hand, or our own. */
export function blankSchoolForm(named) {
  if (named !== undefined) return readFileSync(named);
  return existsSync(AT_HAND) ? readFileSync(AT_HAND) : ownForm();
}
