import type { TestCell } from "../support/grid-sheet";

/** The official wording of the seven, as 表Ⅱ-2 prints it, stray spaces and all. */
export const OFFICIAL_SEVEN = [
  "每百名学生拥有高于规定学历教师数",
  "每百名学生拥有县级及以上骨干教师数",
  "每百名学生拥有体育、艺术 (美术、音乐)专任教师数",
  "生均教学及辅助用 房面积（ ㎡）",
  "生均体育运动场馆面积（㎡）",
  "生均教学仪器设备值(元)",
  "每百名学生拥有网络多媒体 教室数",
];

/** A school that reaches all seven in either stage. */
export const GOOD_SEVEN = [6.1, 1.5, 1.2, 7.25, 12.5, 3200, 3.1];

export const OFFICIAL_HEADINGS: readonly TestCell[] = [
  "序 号",
  "学校名称",
  "举办者 类型",
  "在校生数",
  "年级数",
  "班级数",
  ...OFFICIAL_SEVEN,
  "该校综合评估是否达标",
  "备注（注 明有哪几项指标达标，哪几项指标达    到 85%）",
];

export function officialRow(
  seq: number,
  name: string,
  students = 800,
  seven: readonly TestCell[] = GOOD_SEVEN,
): TestCell[] {
  return [seq, name, 7, students, 6, 20, ...seven, null, null];
}

/** 表Ⅱ-2 of a school that reaches all seven and one that is short of 骨干教师. */
export const TWO_SCHOOLS: readonly (readonly TestCell[])[] = [
  ["表Ⅱ-2  小学、初中资源配置基本情况（分学校）"],
  [...OFFICIAL_HEADINGS],
  officialRow(1, "东岭小学"),
  officialRow(2, "西岭小学", 400, [6.1, 0.5, 1.2, 7.25, 12.5, 3200, 3.1]),
];
