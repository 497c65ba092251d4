import { gridSheet, testWorkbook, type TestCell } from "../../support/grid-sheet";
import { answers, check, checkFiles, JUNIOR, PRIMARY, said, SCHOOLS, type School } from "./schools";

const blank = (count: number): null[] => Array.from({ length: count }, () => null);
const PREMISES = [
  "教学及辅助用房面积（㎡）",
  "室内体育用房面积（㎡）",
  "运动场地面积（㎡）",
  "教学仪器设备值（元）",
  "网络多媒体教室数",
];
const premises = (one: School) => [one.rooms, one.gym, one.ground, one.equipment, one.multimedia];

test("degrees as 研究生, 本科, 专科 and 高中阶段: what counts differs by stage", () => {
  const top = [
    "学校",
    "学段",
    "学生数",
    "专任教师学历",
    ...blank(3),
    "县级以上骨干教师",
    "体育教师",
    "音乐教师",
    "美术教师",
    ...PREMISES,
  ];
  const sub = [...blank(3), "研究生", "本科", "专科", "高中阶段及以下", ...blank(9)];
  const rows = SCHOOLS.map((one): TestCell[] => [
    ...[one.name, one.stage, one.pupils],
    ...(one.stage === "小学" ? [1, one.above - 10, 9, 2] : [3, one.above - 3, 7, 0]),
    ...[one.backbone, one.pe, one.music, one.art, ...premises(one)],
  ]);
  const sheet = gridSheet([top, sub, ...rows], { merges: ["D1:G1"] });
  expect(said(check(sheet))).toEqual(answers(SCHOOLS));
});

test("key teachers by level with their sum, 音体美 with its sum, venues with their sum", () => {
  const top = [
    "学校",
    "学段",
    "学生数",
    "高于规定学历教师数",
    "骨干教师",
    ...blank(3),
    "音体美教师",
    ...blank(3),
    "体育运动场馆面积",
    null,
    null,
    "教学及辅助用房面积（不含体育馆）",
    "教学仪器设备值（元）",
    "多媒体教室数",
  ];
  const sub = [
    ...blank(4),
    "省级",
    "市级",
    "县级",
    "合计",
    "音乐",
    "体育",
    "美术",
    "小计",
    "运动场地",
    "体育馆",
    "合计",
    ...blank(3),
  ];
  const rows = SCHOOLS.map((one): TestCell[] => [
    ...[one.name, one.stage, one.pupils, one.above, 1, 1, one.backbone - 2, one.backbone],
    ...[one.music, one.pe, one.art, one.music + one.pe + one.art, one.ground, one.gym, one.ground + one.gym],
    ...[one.rooms - one.gym, one.equipment, one.multimedia],
  ]);
  const sheet = gridSheet([top, sub, ...rows], { merges: ["E1:H1", "I1:L1", "M1:O1"] });
  expect(said(check(sheet))).toEqual(answers(SCHOOLS));
});

test("units in a row of their own, 其中 columns behind pupils and classes", () => {
  const headings = [
    "学校名称",
    "学段",
    "在校生数",
    "其中：寄宿生",
    "其中：随迁子女",
    "教学班数",
    "其中：56人以上班",
    "高于规定学历教师",
    "县级以上骨干教师",
    "体育艺术教师",
    "教学及辅助用房",
    "体育馆",
    "运动场地",
    "教学仪器设备",
    "多媒体教室",
  ];
  const units = [null, null, "人", "人", "人", "个", "个", "人", "人", "人", "㎡", "㎡", "㎡", "万元", "间"];
  const rows = SCHOOLS.map((one): TestCell[] => [
    ...[one.name, one.stage, one.pupils, 20, 31, one.classes, 0, one.above, one.backbone],
    ...[one.pe + one.music + one.art, one.rooms, one.gym, one.ground, one.equipment / 10_000, one.multimedia],
  ]);
  expect(said(check(gridSheet([headings, units, ...rows])))).toEqual(answers(SCHOOLS));
});

test("gyms by other names: 室内运动场馆 beside 室外运动场地", () => {
  const headings = [
    "学校名称",
    "学段",
    "在校生数",
    "高于规定学历教师",
    "县级以上骨干教师",
    "体育艺术教师",
    "教学及辅助用房面积",
    "室内运动场馆面积",
    "室外运动场地面积",
    "教学仪器设备值（元）",
    "多媒体教室",
  ];
  const rows = SCHOOLS.map((one): TestCell[] => [
    ...[one.name, one.stage, one.pupils, one.above, one.backbone],
    ...[one.pe + one.music + one.art, one.rooms, one.gym, one.ground, one.equipment, one.multimedia],
  ]);
  expect(said(check(gridSheet([headings, ...rows])))).toEqual(answers(SCHOOLS));
});

test("key teachers of three levels without a sum are not read as one of them without a word", () => {
  const headings = [
    "学校名称",
    "学段",
    "在校生数",
    "高于规定学历教师",
    "省级骨干教师数",
    "市级骨干教师数",
    "县级骨干教师数",
    "体育艺术教师",
    ...PREMISES,
  ];
  const rows = SCHOOLS.map((one): TestCell[] => [
    ...[one.name, one.stage, one.pupils, one.above, 1, 1, one.backbone - 2],
    ...[one.pe + one.music + one.art, ...premises(one)],
  ]);
  const report = check(gridSheet([headings, ...rows]));
  const right = JSON.stringify(said(report)) === JSON.stringify(answers(SCHOOLS));
  const doubted = report.findings.some(({ code }) => ["header-unclear", "indicator-absent"].includes(code));
  expect(right || doubted).toBe(true);
});

test("stage files whose stage stands in the file's name alone: a combined school in both is split", () => {
  const headings = [
    "学校名称",
    "学校办学类型",
    "在校生数",
    "高于规定学历教师",
    "骨干教师",
    "体育艺术教师",
    ...PREMISES,
  ];
  const row = (one: School, type: string): TestCell[] => [
    ...[one.name, type, one.pupils, one.above, one.backbone, one.pe + one.music + one.art, ...premises(one)],
  ];
  const whole = { rooms: 6400, gym: 400, ground: 9000, equipment: 1_860_000, multimedia: 31 };
  const [primary, junior] = [PRIMARY[1], JUNIOR[0]].map(
    (one) => ({ ...one, ...whole, name: "河口学校" }) as School,
  );
  const file = (name: string, schools: readonly School[], combined: School | undefined) =>
    testWorkbook(
      [
        gridSheet([
          headings,
          ...schools.map((one) => row(one, one.stage === "小学" ? "小学" : "初级中学")),
          ...(combined ? [row(combined, "九年一贯制学校")] : []),
        ]),
      ],
      name,
    );
  const report = checkFiles(
    file("泗河县小学数据.xlsx", PRIMARY.slice(0, 1), primary),
    file("泗河县初中数据.xlsx", JUNIOR.slice(1), junior),
  );
  const split = report.schools.filter(({ name }) => name === "河口学校");
  const weighted = 300 + 1.1 * 740;
  expect(split.map(({ stage, values }) => [stage, values.R4, values.R6])).toEqual([
    ["小学", expect.closeTo(6000 / weighted, 9), expect.closeTo(1_860_000 / weighted, 6)],
    ["初中", expect.closeTo(6600 / weighted, 9), expect.closeTo(2_046_000 / weighted, 6)],
  ]);
});
