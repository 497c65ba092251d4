import type { Field, KeyField, OutcomeField, RawField } from "../../../core/field";
import { terms } from "./terms";

const keys = {
  seq: "序号",
  code: "学校代码",
  name: "学校名称",
  county: "区县",
  town: "乡镇",
  stage: "学段",
  type: "办学类型",
  owner: "举办者",
  locale: "城乡类型",
  counted: "是否计校数",
} satisfies Record<KeyField, string>;

const raw = {
  students: "在校生数",
  studentsPrimary: "小学在校生数",
  studentsJunior: "初中在校生数",
  studentsSenior: "高中在校生数",
  classes: "班级数",
  grades: "年级数",
  teachers: "专任教师数",
  aboveDegreeTeachers: "高于规定学历教师数",
  doctorTeachers: "博士教师数",
  masterTeachers: "硕士教师数",
  graduateTeachers: "研究生学历教师数",
  bachelorTeachers: "本科学历教师数",
  associateTeachers: "专科学历教师数",
  backboneTeachers: "骨干教师数",
  peTeachers: "体育教师数",
  musicTeachers: "音乐教师数",
  fineArtTeachers: "美术教师数",
  artsTeachers: "艺术教师数",
  peArtTeachers: "体育、艺术教师数",
  teachingRooms: "教学及辅助用房面积（含体育馆）",
  teachingRoomsNet: "教学及辅助用房面积（不含体育馆）",
  indoorSports: "体育馆面积",
  sportsGround: "运动场地面积",
  sportsVenues: "体育运动场馆面积",
  equipmentValue: "教学仪器设备资产值",
  multimediaRooms: "网络多媒体教室数",
} satisfies Record<RawField, string>;

const outcomes = {
  verdict: "是否达标",
  metCount: "达标项数",
  belowFloorCount: "低于85%的项数",
  remark: "备注",
} satisfies Record<OutcomeField, string>;

export const fields = {
  names: { ...keys, ...raw, ...terms.indicators, ...outcomes } satisfies Record<Field, string>,
  groups: { keys: "学校信息", raw: "原始数", indicators: "七项指标值", outcomes: "结论" },
};
