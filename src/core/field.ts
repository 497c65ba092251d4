import { RESOURCE_INDICATORS, type ResourceIndicator } from "./stage";

/**
 * What a column can hold about a school, in the field's own terms.
 * Headings are matched to these ids by `templates/vocabulary`; indicators are measured from them.
 */
export const KEY_FIELDS = [
  "seq", // 序号
  "code", // 学校代码, 学校标识码
  "name", // 学校名称
  "county", // 区县, 统计三级
  "town", // 乡镇
  "stage", // 学段
  "type", // 办学类型
  "owner", // 举办者类型, 办学性质
  "locale", // 城乡类型
  "counted", // 是否计校数
] as const;

/** Raw figures. Counts of people and rooms; areas in ㎡; money in 元. */
export const RAW_FIELDS = [
  "students", // 在校生数
  "studentsPrimary", // 小学在校生数, where one row holds several stages
  "studentsJunior", // 初中在校生数
  "studentsSenior", // 高中在校生数
  "classes", // 班级数
  "grades", // 年级数
  "teachers", // 专任教师数
  "staff", // 教职工数
  "aboveDegreeTeachers", // 高于规定学历教师数
  "doctorTeachers", // 博士
  "masterTeachers", // 硕士
  "graduateTeachers", // 研究生 (博士 and 硕士 together)
  "bachelorTeachers", // 本科
  "associateTeachers", // 专科
  "backboneTeachers", // 县级以上骨干教师数
  "nationalBackbones", // 国家级骨干教师数
  "provincialBackbones", // 省级骨干教师数
  "municipalBackbones", // 市级骨干教师数
  "countyBackbones", // 县级骨干教师数
  "peTeachers", // 体育 (体育与健康)
  "musicTeachers", // 音乐
  "fineArtTeachers", // 美术
  "artCourseTeachers", // 艺术课 alone, beside 音乐 and 美术
  "artsTeachers", // 艺术 (计: holds 音乐 and 美术 already)
  "peArtTeachers", // 体育、艺术 together
  "teachingRooms", // 教学及辅助用房面积, 体育馆 inside
  "teachingRoomsNet", // 教学及辅助用房面积, 体育馆 already taken off
  "indoorSports", // 体育馆, 室内体育用房
  "sportsGround", // 运动场地面积
  "sportsVenues", // 体育运动场馆面积: ground and 体育馆 together
  "equipmentValue", // 教学仪器设备资产值
  "multimediaRooms", // 网络多媒体教室数
] as const;

/** What the table itself says of the outcome. Never trusted, compared. */
export const OUTCOME_FIELDS = ["verdict", "metCount", "belowFloorCount", "remark"] as const;

/** Everything a column can be read as. */
export const FIELDS: readonly Field[] = [
  ...KEY_FIELDS,
  ...RAW_FIELDS,
  ...RESOURCE_INDICATORS,
  ...OUTCOME_FIELDS,
];

export type KeyField = (typeof KEY_FIELDS)[number];
export type RawField = (typeof RAW_FIELDS)[number];
export type OutcomeField = (typeof OUTCOME_FIELDS)[number];
/** A number that can be measured or printed in a column. */
export type NumberField = RawField | ResourceIndicator;
export type Field = KeyField | NumberField | OutcomeField;
