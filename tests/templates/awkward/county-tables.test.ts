import { gridSheet, testWorkbook, type TestCell } from "../../support/grid-sheet";
import {
  answers,
  check,
  checkFiles,
  JUNIOR,
  PRIMARY,
  said,
  SCHOOLS,
  seven,
  twoDecimals,
  type School,
} from "./schools";

const blank = (count: number): null[] => Array.from({ length: count }, () => null);

test("headings that carry their standards in brackets, columns in an order of their own", () => {
  const headings = [
    "综合评价（达标/不达标）",
    "每百名学生拥有网络多媒体教室（间）\n小学≥2.3，初中≥2.4",
    "生均教学仪器设备值（元）\n小学≥2000，初中≥2500",
    "生均体育运动场馆（㎡）\n小学≥7.5，初中≥10.2",
    "生均教学及辅助用房（㎡）\n小学≥4.5，初中≥5.8",
    "每百名学生拥有体艺专任教师（人）\n≥0.9",
    "每百名学生拥有县级以上骨干教师（人）\n≥1",
    "每百名学生拥有高于规定学历教师（人）\n小学≥4.2，初中≥5.3",
    "在校生（人）",
    "学校（全称）",
    "学段（小学/初中）",
    "序",
  ];
  const rows = SCHOOLS.map((one, at): TestCell[] => [
    at === 3 ? "不达标" : "达标",
    ...twoDecimals(one).reverse(),
    ...[one.pupils, one.name, one.stage, at + 1],
  ]);
  const sheet = gridSheet([["义务教育优质均衡发展资源配置自查表"], headings, ...rows]);
  expect(said(check(sheet))).toEqual(answers(SCHOOLS, twoDecimals));
});

test("a verdict beside each value, values with their units typed in, stages merged downwards", () => {
  const units = ["人", "人", "人", "平方米", "㎡", "元", "间"];
  const names = [
    ...["高于规定学历教师", "骨干教师", "体育艺术专任教师", "教学及辅助用房", "体育运动场馆"],
    ...["教学仪器设备值", "网络多媒体教室"],
  ].map((name, at) => `${[0, 1, 2, 6].includes(at) ? "每百名学生拥有" : "生均"}${name}`);
  const top = ["学段", "学校", "学生数", ...names.flatMap((name) => [name, null])];
  const sub = [null, null, null, ...names.flatMap(() => ["数值", "是否达标"])];
  const row = (one: School, at: number): TestCell[] => [
    at === 0 || at === PRIMARY.length ? one.stage : null,
    one.name,
    `${one.pupils}人`,
    ...twoDecimals(one).flatMap((value, place) => [`${value}${units[place]}`, "是"]),
  ];
  const merges = ["A1:A2", "B1:B2", "C1:C2", "A3:A6", "A7:A8"];
  const sheet = gridSheet([top, sub, ...SCHOOLS.map(row)], { merges });
  expect(said(check(sheet))).toEqual(answers(SCHOOLS, twoDecimals));
});

test("标准, 85%底线, 现状 and 差距 under each indicator, 现状 in any place among them", () => {
  const names = [
    ...["1.高于规定学历教师数/百生", "2.县级以上骨干教师数/百生", "3.体育、艺术专任教师数/百生"],
    ...["4.教学及辅助用房面积/生", "5.体育运动场馆面积/生", "6.教学仪器设备值/生", "7.网络多媒体教室数/百生"],
  ];
  const top = ["序号", "学校名称", "在校学生数", ...names.flatMap((name) => [name, null, null, null])];
  const sub = [...blank(3), ...names.flatMap(() => ["标准", "85%底线", "现状", "差距"])];
  const merges = names.map((_, at) => [3 + at * 4, 6 + at * 4]);
  const letters = (column: number) =>
    column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`;
  const sheets = [PRIMARY, JUNIOR].map((schools) =>
    gridSheet(
      [
        [`${schools[0]?.stage}各校七项指标达标情况`],
        top,
        sub,
        ...schools.map((one, at): TestCell[] => [
          at + 1,
          one.name,
          one.pupils,
          ...twoDecimals(one).flatMap((value) => [4.2, 3.57, value, value - 4.2]),
        ]),
        ["合计", null, schools.reduce((sum, { pupils }) => sum + pupils, 0)],
      ],
      {
        name: `${schools[0]?.stage}`,
        merges: merges.map(([left = 0, right = 0]) => `${letters(left)}2:${letters(right)}2`),
      },
    ),
  );
  expect(said(check(...sheets))).toEqual(answers(SCHOOLS, twoDecimals));
});

test("a table for each township under its own heading rows, sums under each and one for the county", () => {
  const headings = [
    ...["序号", "学校", "学段", "在校生", "班级", "专任教师", "高于规定学历的", "骨干教师（县级及以上）"],
    ...["体育教师", "音乐教师", "美术教师", "教学及教学辅助用房建筑面积（㎡）", "其中：体育馆（㎡）"],
    ...["运动场地（㎡）", "教学仪器设备总值（万元）", "多媒体教室（间）"],
  ];
  const row = (one: School, at: number): TestCell[] => [
    ...[at + 1, one.name, one.stage, one.pupils, one.classes, one.teachers, one.above, one.backbone],
    ...[one.pe, one.music, one.art, one.rooms, one.gym, one.ground, one.equipment / 10_000, one.multimedia],
  ];
  const towns = ["清溪镇", "石桥乡", "松林镇"];
  const own = (town: string) => SCHOOLS.filter((one) => one.town === town);
  const sum = (schools: readonly School[]) => schools.reduce((total, { pupils }) => total + pupils, 0);
  const blocks = towns.flatMap((town): TestCell[][] => [
    [`${town}中小学办学条件一览`],
    headings,
    ...own(town).map(row),
    ["小计", null, null, sum(own(town))],
    [],
  ]);
  const sheet = gridSheet([["××县中小学办学条件"], ...blocks, ["全县合计", null, null, sum(SCHOOLS)]]);
  const inOrder = towns.flatMap(own);
  expect(said(check(sheet))).toEqual(answers(inOrder));
});

test("小学 on the left and 初中 on the right, each with its own names, rows and sums", () => {
  const headings = ["序号", "校名", "学生数", "R1", "R2", "R3", "R4", "R5", "R6", "R7"].map((heading) =>
    heading.replace(
      /R\d/,
      (id) =>
        [
          ...["每百生高学历教师数", "每百生骨干教师数", "每百生体艺教师数", "生均教学辅助用房面积"],
          ...["生均运动场馆面积", "生均仪器设备值", "每百生多媒体教室数"],
        ].at(Number(id.slice(1)) - 1) ?? id,
    ),
  );
  const side = (one: School | undefined, at: number): TestCell[] =>
    one ? [at + 1, one.name, one.pupils, ...twoDecimals(one)] : blank(10);
  const rows = PRIMARY.map((one, at) => [...side(one, at), null, ...side(JUNIOR[at], at)]);
  const total = ["合计", null, 3002, ...blank(7), null, "合计", null, 2260];
  const sheet = gridSheet(
    [["小学", ...blank(10), "初中"], [...headings, null, ...headings], ...rows, total, ["注：保留两位小数"]],
    { merges: ["A1:J1", "L1:U1"] },
  );
  expect(said(check(sheet))).toEqual(answers(SCHOOLS, twoDecimals));
});

test("an export whose letters row stands between the headings and the schools, pupils by grade and 其中：女", () => {
  const top = [
    ...["学校（机构）名称", "学校（机构）标识码", "是否计校数", "班数", "在校学生数", null, null],
    ...[
      "专任教师按学历分",
      null,
      null,
      null,
      null,
      "专任教师按任教学科分",
      null,
      null,
      "骨干教师",
      "校舍",
      null,
    ],
    ...["运动场地面积", "多媒体教室", "资产（万元）"],
  ];
  const middle = [
    ...[null, null, null, null, "计", "其中：女", "一年级", "计", "博士研究生毕业", "硕士研究生毕业"],
    ...["本科毕业", "专科毕业", "体育", "音乐", "美术", "县级以上", "教学及辅助用房", "体育馆"],
    ...["（平方米）", "（间）", "其中：教学仪器设备资产"],
  ];
  const codes = ["甲", "乙", "丙", ...Array.from({ length: 18 }, (_, at) => at + 1)];
  const row = (one: School): TestCell[] => [
    ...[one.name, "3412000001", 1, one.classes, one.pupils, Math.floor(one.pupils / 2), 60, one.teachers],
    ...(one.stage === "小学" ? [0, 1, one.above - 9, 8] : [0, 2, one.above - 2, 6]),
    ...[one.pe, one.music, one.art, one.backbone, one.rooms, one.gym, one.ground, one.multimedia],
    one.equipment / 10_000,
  ];
  const file = (schools: readonly School[]) =>
    testWorkbook(
      [
        gridSheet(
          [[`2025年${schools[0]?.stage}基本情况`], top, middle, codes, ...schools.map(row), ["总计"]],
          {
            merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:G2", "H2:L2", "M2:O2", "Q2:R2"],
          },
        ),
      ],
      `${schools[0]?.stage}.xlsx`,
    );
  expect(said(checkFiles(file(PRIMARY), file(JUNIOR)))).toEqual(answers(SCHOOLS));
});

test("both stages under each indicator, each with its value and its standard: three rows of headings", () => {
  const indicators = [
    ...["每百名学生拥有高于规定学历教师数（人）", "每百名学生拥有县级以上骨干教师数（人）"],
    ...["每百名学生拥有体育、艺术专任教师数（人）", "生均教学及辅助用房面积（㎡）"],
    ...["生均体育运动场馆面积（㎡）", "生均教学仪器设备值（元）", "每百名学生拥有网络多媒体教室数（间）"],
  ];
  const top = ["学校名称", "在校生数", null, ...indicators.flatMap((one) => [one, null, null, null])];
  const middle = [null, "小学", "初中", ...indicators.flatMap(() => ["小学", null, "初中", null])];
  const bottom = [...blank(3), ...indicators.flatMap(() => ["现值", "标准", "现值", "标准"])];
  const side = (one: School, stage: string, at: number) =>
    one.stage === stage ? [twoDecimals(one)[at] ?? null, 4.2] : [null, null];
  const rows = SCHOOLS.map((one): TestCell[] => [
    one.name,
    ...(one.stage === "小学" ? [one.pupils, null] : [null, one.pupils]),
    ...indicators.flatMap((_, at) => [...side(one, "小学", at), ...side(one, "初中", at)]),
  ]);
  expect(said(check(gridSheet([top, middle, bottom, ...rows])))).toEqual(answers(SCHOOLS, twoDecimals));
});

test("values per single pupil, all hundred times too small, are doubted and not judged as they stand", () => {
  const headings = [
    ...["学校", "学段", "学生数", "生均高于规定学历教师数", "生均骨干教师数", "生均体育艺术教师数"],
    ...["生均教学及辅助用房面积", "生均体育运动场馆面积", "生均教学仪器设备值", "生均网络多媒体教室数"],
  ];
  const rows = SCHOOLS.map((one): TestCell[] => [
    ...[one.name, one.stage, one.pupils],
    ...seven(one).map((value, at) => ([0, 1, 2, 6].includes(at) ? value / 100 : value)),
  ]);
  const report = check(gridSheet([headings, ...rows]));
  const doubted = report.findings.flatMap(({ code, indicator }) =>
    code === "unit-suspect" ? [indicator] : [],
  );
  expect([...new Set(doubted)].sort()).toEqual(["R1", "R2", "R3", "R7"]);
});

test("spreads, weighted means, shares and a stage's own line of sums under the stage they are of", () => {
  const headings = [
    ...["学校名称", "学段", "学生数", "每百生高学历教师数", "每百生骨干教师数", "每百生体艺教师数"],
    ...["生均教学辅助用房面积", "生均运动场馆面积", "生均仪器设备值", "每百生多媒体教室数"],
  ];
  const words = ["加权平均值", "标准差S", "极差", "倍率", "离差系数", "达标情况", "85%标准"];
  const under = (stage: string, schools: readonly School[]): TestCell[][] => [
    ...words.map((word) => [word, stage, null, ...blank(7).map(() => 1.5)]),
    [`${stage}合计（${schools.length}所）`, stage, schools.reduce((sum, { pupils }) => sum + pupils, 0)],
    [stage, stage, schools.reduce((sum, { pupils }) => sum + pupils, 0), ...blank(7).map(() => 1.5)],
  ];
  const rows = [PRIMARY, JUNIOR].flatMap((schools) => [
    ...schools.map((one): TestCell[] => [one.name, one.stage, one.pupils, ...twoDecimals(one)]),
    ...under(schools[0]?.stage ?? "", schools),
  ]);
  expect(said(check(gridSheet([headings, ...rows])))).toEqual(answers(SCHOOLS, twoDecimals));
});
