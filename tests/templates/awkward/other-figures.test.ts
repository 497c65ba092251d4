import { rawTable, type RawColumn } from "./raw-table";
import { answers, check, said, SCHOOLS, type School } from "./schools";

const READ = answers(SCHOOLS);
const doubtful = ["header-unclear", "unit-suspect", "value-mismatch", "indicator-absent"];

type Replaced = keyof Parameters<typeof rawTable>[0];
type Case = readonly [column: Replaced, heading: string, figure: (of: School) => number, others: string];

/** Each heading stands before and behind columns of other things, whose names are like it. */
const CASES: readonly Case[] = [
  ["students", "2025年秋季学期在校学生数", (one) => one.pupils, "近视学生数 资助学生数"],
  ["students", "2024-2025学年在校生数", (one) => one.pupils, "家庭经济困难学生数 营养餐学生数"],
  ["students", "学籍数", (one) => one.pupils, "乘坐校车学生数 课后服务学生人数"],
  ["students", "义务教育阶段在校生数", (one) => one.pupils, "普高学生数 借读学生数 可容纳学生数"],
  ["peArt", "体育、音乐、美术专任教师合计", (one) => one.pe + one.music + one.art, "音体美兼职教师数"],
  ["peArt", "体育、美术、音乐教师", (one) => one.pe + one.music + one.art, "应配音体美教师 走教音体美教师"],
  ["backbone", "骨干教师总数", (one) => one.backbone, "骨干校长 拟评骨干教师"],
  ["rooms", "教学和辅助用房面积", (one) => one.rooms, "新增教学及辅助用房面积 规划教学及辅助用房面积"],
  [
    "rooms",
    "其中：教学及辅助用房面积",
    (one) => one.rooms,
    "租用教学及辅助用房面积 改扩建教学及辅助用房面积",
  ],
  ["rooms", "教学及辅助用房面积（含体育馆）", (one) => one.rooms, "专用教室面积"],
  ["rooms", "教学及辅助用房面积（不包括体育馆）", (one) => one.rooms - one.gym, "行政用房面积"],
  ["ground", "室内外运动场地面积", (one) => one.ground + one.gym, "校外运动场地面积"],
  ["ground", "运动场地面积（含体育馆）", (one) => one.ground + one.gym, "塑胶运动场面积 共享体育场馆面积"],
  ["ground", "运动场地面积（不含体育馆）", (one) => one.ground, "塑胶运动场"],
  ["ground", "体育运动场地用地面积", (one) => one.ground, "塑胶运动场 拟建运动场面积"],
  ["equipment", "教学仪器设备资产（元）", (one) => one.equipment, "教学仪器室 报废教学仪器设备值（元）"],
  [
    "equipment",
    "教学设备资产值（元）",
    (one) => one.equipment,
    "新购教学仪器设备值（元） 多媒体教学设备值（元）",
  ],
  ["multimedia", "其中：网络多媒体教室", (one) => one.multimedia, "多媒体设备（套） 新增多媒体教室"],
  [
    "multimedia",
    "配备网络多媒体教室数",
    (one) => one.multimedia,
    "多媒体一体机 应配多媒体教室 无多媒体教室数",
  ],
];

test.each(CASES)("%s: %s", (column, heading, figure, others) => {
  const named: RawColumn = [heading, figure];
  const other = others.split(" ").map((name): RawColumn => [name, () => 7]);
  for (const columns of [
    [named, ...other],
    [...other, named],
  ]) {
    const report = check(rawTable({ [column]: columns }));
    expect(said(report)).toEqual(READ);
    expect(report.findings.filter(({ code }) => doubtful.includes(code))).toEqual([]);
  }
});

test("the degrees that teachers began with are not theirs", () => {
  const bachelors = (one: School) => (one.stage === "小学" ? one.above - 12 : one.above - 2);
  const sheet = rawTable({
    above: [
      ["第一学历>本科", () => 5],
      ["第一学历>专科", () => 8],
      ["最高学历>研究生", () => 2],
      ["最高学历>本科", bachelors],
      ["最高学历>其中：全日制本科", () => 3],
      ["最高学历>专科", () => 10],
    ],
  });
  expect(said(check(sheet))).toEqual(READ);
});
