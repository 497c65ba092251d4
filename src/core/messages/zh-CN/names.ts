import type { KeyField, OutcomeField } from "../../field";
import type { Messages } from "../codes";

/** What was counted, as forms and statistics call it. */
export const FIELDS: Messages["fields"] = {
  students: "在校生数",
  studentsPrimary: "小学在校生数",
  studentsJunior: "初中在校生数",
  studentsSenior: "高中在校生数",
  classes: "班级数",
  grades: "年级数",
  teachers: "专任教师数",
  staff: "教职工数",
  aboveDegreeTeachers: "高于规定学历教师数",
  doctorTeachers: "博士学历教师数",
  masterTeachers: "硕士学历教师数",
  graduateTeachers: "研究生学历教师数",
  bachelorTeachers: "本科学历教师数",
  associateTeachers: "专科学历教师数",
  backboneTeachers: "县级以上骨干教师数",
  nationalBackbones: "国家级骨干教师数",
  provincialBackbones: "省级骨干教师数",
  municipalBackbones: "市级骨干教师数",
  countyBackbones: "县级骨干教师数",
  peTeachers: "体育教师数",
  musicTeachers: "音乐教师数",
  fineArtTeachers: "美术教师数",
  artCourseTeachers: "艺术课教师数",
  artsTeachers: "艺术教师数",
  peArtTeachers: "体育、艺术教师数",
  teachingRooms: "教学及辅助用房面积",
  teachingRoomsNet: "教学及辅助用房面积（不含体育馆）",
  indoorSports: "室内体育用房（体育馆）面积",
  sportsGround: "运动场地面积",
  sportsVenues: "体育运动场馆面积",
  equipmentValue: "教学仪器设备资产值",
  multimediaRooms: "网络多媒体教室数",
};

/** What says which school it is. */
export const KEYS: Readonly<Record<KeyField, string>> = {
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
};

/** What a table says of the outcome. */
export const OUTCOMES: Readonly<Record<OutcomeField, string>> = {
  verdict: "是否达标",
  metCount: "达标项数",
  belowFloorCount: "低于85%的项数",
  remark: "备注",
};

export const INDICATORS: Messages["indicators"] = {
  R1: "高于规定学历教师",
  R2: "骨干教师",
  R3: "体育艺术教师",
  R4: "教学及辅助用房",
  R5: "体育运动场馆",
  R6: "教学仪器设备值",
  R7: "网络多媒体教室",
};

export const REASONS: Messages["reasons"] = {
  "special-school": "特殊教育学校，不计入",
  "vocational-school": "职业学校，不计入",
  "small-teaching-point": "不足50人的教学点，不计入",
  missing: "有未填的数",
  "stage-unclear": "学段不明",
};
