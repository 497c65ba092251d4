import type { Field } from "../../src/core/field";
import { sevenOf, type MadeSchool } from "./county";
import type { Random } from "./random";

/** One column of a made-up table. */
export interface MadeColumn {
  readonly field: Field;
  /** Group heading above, "" for none. */
  readonly group: string;
  readonly heading: string;
  /** What the cell holds, in the heading's unit. */
  readonly value: (school: MadeSchool) => string | number | null;
}

type Maker = (random: Random) => MadeColumn;

const plain =
  (field: Field, headings: readonly string[], value: MadeColumn["value"]): Maker =>
  (random) => ({ field, group: "", heading: random.pick(headings), value });

const grouped =
  (
    field: Field,
    groups: readonly string[],
    alone: readonly string[],
    under: readonly string[],
    value: MadeColumn["value"],
  ) =>
  (random: Random, group: string | null): MadeColumn =>
    group !== null && groups.length > 0
      ? { field, group, heading: random.pick(under), value }
      : { field, group: "", heading: random.pick(alone), value };

export const KEY_MAKERS = {
  name: plain(
    "name",
    ["学校名称", "学校", "学 校 名 称", "单位名称", "学校（教学点）名称", "校名"],
    (s) => s.name,
  ),
  town: plain("town", ["乡镇", "所属乡镇", "乡镇（街道）", "学区", "乡（镇）"], (s) => s.town),
  stage: plain("stage", ["学段", "办学层次", "所属学段"], (s) => s.stage),
  type: plain("type", ["办学类型", "学校类型", "学校类别"], (s) => s.type),
  owner: plain("owner", ["举办者类型", "办学性质", "举办者 类型"], () => 7),
  students: plain(
    "students",
    ["在校生数", "在校学生数", "学生数", "在校学生数（人）", "学生人数", "在校 生数"],
    (s) => s.students,
  ),
  classes: plain("classes", ["班级数", "教学班数", "班级数（个）"], (s) => s.classes),
};

export const TEACHER_GROUPS = ["专任教师", "专任教师（人）", "教师情况", "教师队伍"];
const teacher = (
  field: Field,
  alone: readonly string[],
  under: readonly string[],
  value: MadeColumn["value"],
) => grouped(field, TEACHER_GROUPS, alone, under, value);

export const TEACHER_MAKERS = [
  teacher(
    "teachers",
    ["专任教师数", "专任教师总数（人）"],
    ["专任教师数", "专任教师合计"],
    (s) => s.teachers,
  ),
  teacher(
    "aboveDegreeTeachers",
    ["高于规定学历教师数", "高于规定学历的专任教师数", "高学历教师数（人）"],
    ["高于规定学历", "其中：高于规定学历"],
    (s) => s.aboveDegree,
  ),
  teacher(
    "backboneTeachers",
    ["县级以上骨干教师数", "县级及以上骨干教师（人）", "骨干教师数"],
    ["县级以上骨干", "骨干教师", "县级及以上骨干教师"],
    (s) => s.backbone,
  ),
  teacher("peTeachers", ["体育教师数", "体育专任教师数"], ["体育", "体育教师"], (s) => s.pe),
  teacher("musicTeachers", ["音乐教师数", "音乐专任教师（人）"], ["音乐", "音乐教师"], (s) => s.music),
  teacher("fineArtTeachers", ["美术教师数", "美术专任教师数"], ["美术", "美术教师"], (s) => s.fineArt),
];

export const PREMISES_MAKERS = [
  grouped(
    "teachingRooms",
    ["校舍"],
    ["教学及辅助用房面积（㎡）", "教学及辅助用房（平方米）", "教学辅助用房面积"],
    ["教学及辅助用房", "教学及辅助用房面积"],
    (s) => s.rooms,
  ),
  grouped(
    "indoorSports",
    ["校舍"],
    ["体育馆面积（㎡）", "其中：体育馆", "室内体育用房面积（平方米）"],
    ["其中：体育馆", "体育馆", "其中：室内体育用房"],
    (s) => s.gym,
  ),
];
export const PREMISES_GROUPS = ["校舍面积（㎡）", "校舍建筑面积（平方米）", "校舍情况"];

export const OTHER_RAW_MAKERS: readonly Maker[] = [
  plain(
    "sportsGround",
    ["运动场地面积（㎡）", "体育运动场地面积", "运动场面积（平方米）", "运动场地面积"],
    (s) => s.ground,
  ),
  (random) =>
    random.chance(0.7)
      ? plain(
          "equipmentValue",
          ["教学仪器设备值（万元）", "教学仪器设备资产值(万元)", "仪器设备总值（万元）"],
          (s) => s.equipment / 1e4,
        )(random)
      : plain("equipmentValue", ["教学仪器设备值（元）", "教学仪器设备总值(元)"], (s) => s.equipment)(random),
  plain(
    "multimediaRooms",
    ["网络多媒体教室数（间）", "多媒体教室数", "网络多媒体教室", "网络多媒体教室（间）"],
    (s) => s.multimedia,
  ),
];

const SEVEN_HEADINGS: readonly (readonly string[])[] = [
  [
    "每百名学生拥有高于规定学历教师数",
    "每百名学生高于规定学历教师数（人）",
    "每百生高于规定学历教师数",
    "每百名学生拥有高学历教师数",
  ],
  [
    "每百名学生拥有县级以上骨干教师数",
    "每百名学生拥有县级及以上 骨干教师数",
    "每百生骨干教师数",
    "每百名学生骨干教师数（人）",
  ],
  [
    "每百名学生拥有体育、艺术（美术、音乐）专任教师数",
    "每百名学生拥有体育、艺术(美术、音乐)专任教师数",
    "每百名学生体艺教师数",
    "每百名学生拥有体育、艺术教师数",
  ],
  [
    "生均教学及辅助用房面积（㎡）",
    "生均教学及辅 助用房面积（ ㎡）",
    "生均教学辅助用房面积",
    "生均教辅用房面积（平方米）",
  ],
  [
    "生均体育运动场馆面积（㎡）",
    "生均体育运动场馆面积",
    "生均运动场馆面积(㎡)",
    "生均体育场馆面积（平方米）",
  ],
  ["生均教学仪器设备值(元)", "生均教学仪器设备值（元）", "生均仪器设备值", "生均教学仪器设备值"],
  [
    "每百名学生拥有网络多媒体教室数",
    "每百名学生拥有网络多媒体 教室数（间）",
    "每百名学生多媒体教室数",
    "每百生网络多媒体教室数",
  ],
];

/** The seven printed columns; `decimals` null gives the unrounded value, as a formula would. */
export function sevenColumns(random: Random, group: string, decimals: number | null): MadeColumn[] {
  return SEVEN_HEADINGS.map((headings, place) => ({
    field: `R${place + 1}` as Field,
    group,
    heading: random.pick(headings),
    value: (school) => printed(sevenOf(school)[place] ?? NaN, decimals),
  }));
}

export function printed(value: number, decimals: number | null): number {
  return decimals === null ? value : Math.round(value * 10 ** decimals) / 10 ** decimals;
}
