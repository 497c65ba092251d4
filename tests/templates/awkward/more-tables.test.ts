import { gridSheet, type TestCell } from "../../support/grid-sheet";
import { answers, check, JUNIOR, PRIMARY, said, SCHOOLS, twoDecimals, type School } from "./schools";
const blank = (count: number): null[] => Array.from({ length: count }, () => null);
const SEVEN = [
  "每百名学生拥有高于规定学历教师数",
  "每百名学生拥有县级及以上骨干教师数",
  "每百名学生拥有体育、艺术（美术、音乐）专任教师数",
  "生均教学及辅助用房面积",
  "生均体育运动场馆面积",
  "生均教学仪器设备值",
  "每百名学生拥有网络多媒体教室数",
];

test("two tables in a sheet, 初中 first, each under a line that names its stage, their headings numbered", () => {
  const headings = [
    "序号",
    "学校名称",
    "在校学生数（人）",
    ...SEVEN.map((s, i) => `${i + 1}、${s}`),
    "达标项数",
    "是否达标",
  ];
  const rows = (schools: readonly School[]) =>
    schools.map((one, i): TestCell[] => [i + 1, one.name, one.pupils, ...twoDecimals(one), 7, "达标"]);
  const sheet = gridSheet([
    ["表一 初中学校资源配置"],
    headings,
    ...rows(JUNIOR),
    ["平均", null, null],
    [],
    ["表二 小学学校资源配置"],
    headings,
    ...rows(PRIMARY),
    ["平均"],
  ]);
  expect(said(check(sheet))).toEqual(answers([...JUNIOR, ...PRIMARY], twoDecimals));
});

test("a row of codes and a row of both stages' standards as text between headings and schools", () => {
  const headings = ["学校", "学段", "学生数", ...SEVEN];
  const rows = SCHOOLS.map((one, i): TestCell[] => [
    one.name,
    i < 4 ? "小学段" : "初中段",
    one.pupils,
    ...twoDecimals(one),
  ]);
  const sheet = gridSheet([
    ["填报单位：泗河县教育体育局", "", "", "", "填报日期：2025年9月10日"],
    headings,
    ["甲", "乙", "1", "2", "3", "4", "5", "6", "7", "8"],
    ["标准（小学/初中）", null, null, "4.2/5.3", "1", "0.9", "4.5/5.8", "7.5/10.2", "2000/2500", "2.3/2.4"],
    ...rows,
  ]);
  expect(said(check(sheet))).toEqual(answers(SCHOOLS, twoDecimals));
});

test("short headings under one group, the share said by the unit alone", () => {
  const top = ["序号", "学校名称", "类别", "学生数", "七项指标实际值", ...blank(6), "综合结论"];
  const sub = [
    ...blank(4),
    "高学历教师（人/百生）",
    "骨干教师（人/百生）",
    "体艺教师（人/百生）",
    "教辅用房（㎡/生）",
    "体育场馆（㎡/生）",
    "仪器设备（元/生）",
    "多媒体教室（间/百生）",
    null,
  ];
  const rows = SCHOOLS.map((one, i): TestCell[] => [
    i + 1,
    one.name,
    one.stage,
    one.pupils,
    ...twoDecimals(one),
    "达标",
  ]);
  const sheet = gridSheet([top, sub, ...rows], {
    merges: ["E1:K1", "A1:A2", "B1:B2", "C1:C2", "D1:D2", "L1:L2"],
  });
  expect(said(check(sheet))).toEqual(answers(SCHOOLS, twoDecimals));
});

test("grounds in 亩, equipment in 万元, ratios and shares of other things behind", () => {
  const headings = [
    "学校名称",
    "学段",
    "在校生数（人）",
    "高于规定学历教师数（人）",
    "骨干教师数（人）",
    "体育、艺术教师数（人）",
    "教学及辅助用房面积（平方米）",
    "其中体育馆（平方米）",
    "运动场地（亩）",
    "教学仪器设备值（万元）",
    "多媒体教室（间）",
    "生师比",
    "达标率（%）",
  ];
  const rows = SCHOOLS.map((one): TestCell[] => [
    one.name,
    one.stage,
    one.pupils,
    one.above,
    one.backbone,
    one.pe + one.music + one.art,
    one.rooms,
    one.gym,
    (one.ground * 3) / 2000,
    one.equipment / 1e4,
    one.multimedia,
    "17:1",
    1,
  ]);
  expect(said(check(gridSheet([headings, ...rows])))).toEqual(answers(SCHOOLS));
});

test("instructions in front, last year's sheet hidden", () => {
  const headings = ["学校名称", "学段", "在校生数", ...SEVEN];
  const data = gridSheet(
    [headings, ...SCHOOLS.map((one): TestCell[] => [one.name, one.stage, one.pupils, ...twoDecimals(one)])],
    { name: "数据" },
  );
  const hidden = {
    ...gridSheet(
      [headings, ...SCHOOLS.map((one): TestCell[] => [one.name, one.stage, one.pupils, 1, 1, 1, 1, 1, 1, 1])],
      { name: "旧", state: "hidden" as const },
    ),
  };
  const help = gridSheet(
    [
      ["填报说明"],
      ["1. 在校生数填写学籍系统人数。"],
      ["指标", "计算公式", "标准"],
      ["生均教学及辅助用房面积", "教学及辅助用房面积÷学生数", "小学4.5"],
    ],
    { name: "说明" },
  );
  expect(said(check(help, hidden, data))).toEqual(answers(SCHOOLS, twoDecimals));
});

test("raw figures of both stages abreast, sums under both", () => {
  const fields = [
    "学生数",
    "高于规定学历教师数",
    "骨干教师数",
    "体艺教师数",
    "教学及辅助用房面积（不含体育馆）",
    "体育运动场馆面积",
    "仪器设备值（元）",
    "多媒体教室数",
  ];
  const vals = (one: School | undefined): TestCell[] =>
    one
      ? [
          one.pupils,
          one.above,
          one.backbone,
          one.pe + one.music + one.art,
          one.rooms - one.gym,
          one.ground + one.gym,
          one.equipment,
          one.multimedia,
        ]
      : blank(8);
  const sheet = gridSheet(
    [
      ["学校名称", "小学", ...blank(7), "初中", ...blank(7)],
      [null, ...fields, ...fields],
      ...SCHOOLS.map((one): TestCell[] => [
        one.name,
        ...vals(one.stage === "小学" ? one : undefined),
        ...vals(one.stage === "初中" ? one : undefined),
      ]),
      ["合计", 3002, ...blank(7), 2260],
    ],
    { merges: ["B1:I1", "J1:Q1", "A1:A2"] },
  );
  expect(said(check(sheet))).toEqual(answers(SCHOOLS));
});

test("schools across, raw figures down, stages in a line of their own", () => {
  const names = ["学校", ...SCHOOLS.map((one) => one.name)];
  const line = (label: string, of: (one: School) => TestCell): TestCell[] => [label, ...SCHOOLS.map(of)];
  const sheet = gridSheet([
    ["七项指标原始数据"],
    names,
    line("学段", (one) => one.stage),
    line("在校生数", (one) => one.pupils),
    line("高于规定学历教师数", (one) => one.above),
    line("县级以上骨干教师数", (one) => one.backbone),
    line("体育、艺术教师数", (one) => one.pe + one.music + one.art),
    line("教学及辅助用房面积（㎡）", (one) => one.rooms),
    line("体育馆面积（㎡）", (one) => one.gym),
    line("运动场地面积（㎡）", (one) => one.ground),
    line("教学仪器设备值（万元）", (one) => one.equipment / 1e4),
    line("多媒体教室数", (one) => one.multimedia),
  ]);
  expect(said(check(sheet))).toEqual(answers(SCHOOLS));
});

test("a title of two lines, blank columns between the figures' own", () => {
  const headings = ["学校代码", null, "学校名称", null, "学段", "举办者", null, "学生数", ...SEVEN];
  const rows = SCHOOLS.map((one, i): TestCell[] => [
    2134000000 + i,
    null,
    one.name,
    null,
    one.stage,
    "县级教育部门",
    null,
    one.pupils,
    ...twoDecimals(one),
  ]);
  expect(
    said(
      check(
        gridSheet([
          ["泗河县"],
          ["义务教育优质均衡发展各校指标一览表"],
          [],
          headings,
          ...rows,
          [],
          ["制表人：张三"],
        ]),
      ),
    ),
  ).toEqual(answers(SCHOOLS, twoDecimals));
});
