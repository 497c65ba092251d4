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

const SEVEN = [
  ...["每百名学生拥有高于规定学历教师数", "每百名学生拥有县级及以上骨干教师数"],
  ...["每百名学生拥有体育、艺术（美术、音乐）专任教师数", "生均教学及辅助用房面积", "生均体育运动场馆面积"],
  ...["生均教学仪器设备值", "每百名学生拥有网络多媒体教室数"],
];

test("teachers on one sheet and premises on another: nothing is guessed of what the first lacks, and it is said", () => {
  const staff = gridSheet(
    [
      [
        "学校名称",
        "学段",
        "在校生数",
        "高于规定学历教师数",
        "县级以上骨干教师数",
        "体育教师",
        "音乐教师",
        "美术教师",
      ],
      ...SCHOOLS.map((one): TestCell[] => [
        ...[one.name, one.stage, one.pupils, one.above, one.backbone, one.pe, one.music, one.art],
      ]),
    ],
    { name: "师资" },
  );
  const premises = gridSheet(
    [
      [
        "学校名称",
        "学段",
        "在校生数",
        "教学及辅助用房面积",
        "室内体育用房面积",
        "运动场地面积",
        "教学仪器设备值（元）",
        "网络多媒体教室数",
      ],
      ...[...SCHOOLS]
        .reverse()
        .map((one): TestCell[] => [
          ...[one.name, one.stage, one.pupils, one.rooms, one.gym, one.ground, one.equipment, one.multimedia],
        ]),
    ],
    { name: "办学条件" },
  );
  const { schools, findings } = check(staff, premises);
  expect(schools.map(({ verdict }) => verdict)).not.toContain("pass");
  expect(schools.map(({ values }) => [values.R4, values.R7])).toEqual(SCHOOLS.map(() => [null, null]));
  const told = findings.flatMap(({ code, indicator, sheet }) =>
    ["table-repeated", "indicator-absent"].includes(code) ? [`${code} ${indicator ?? sheet}`] : [],
  );
  expect(told).toEqual(
    expect.arrayContaining([
      "table-repeated 办学条件",
      ...["R4", "R5", "R6", "R7"].map((id) => `indicator-absent ${id}`),
    ]),
  );
});

test("a ledger beside the table: the ledger gives no school and takes none away", () => {
  const ledger = gridSheet(
    [
      ["优质均衡问题整改台账"],
      [
        "序号",
        "学校",
        "学段",
        "指标",
        "存在问题",
        "现状值",
        "标准值",
        "责任单位",
        "责任人",
        "整改措施",
        "整改时限",
      ],
      [1, "育才小学", "小学", SEVEN[0] ?? "", "未达标", 3.44, 4.2, "县教育局", "张三", "招聘", "2026.8"],
    ],
    { name: "台账" },
  );
  const table = gridSheet(
    [
      ["序号", "学校名称", "学段", "学生数", ...SEVEN],
      ...SCHOOLS.map((one, at): TestCell[] => [at + 1, one.name, one.stage, one.pupils, ...twoDecimals(one)]),
    ],
    { name: "各校" },
  );
  expect(said(check(ledger, table))).toEqual(answers(SCHOOLS, twoDecimals));
});

test("one school a sheet: figures in lines over the indicators, standards and gaps beside", () => {
  const sheets = SCHOOLS.map((one) =>
    gridSheet(
      [
        [`${one.name}义务教育优质均衡达标方案`],
        ["学校", one.name, "学段", one.stage, "学生数（人）", one.pupils],
        ["序号", "指标名称", "国家标准", "现状", "缺口", "整改目标（2026年）", "措施"],
        ...SEVEN.map((name, at): TestCell[] => [
          at + 1,
          name,
          4.2,
          twoDecimals(one)[at] ?? null,
          0,
          5,
          "加大投入",
        ]),
        ["校长（签字）：", null, "日期："],
      ],
      { name: one.name },
    ),
  );
  expect(said(check(...sheets))).toEqual(answers(SCHOOLS, twoDecimals));
});

test("text with commas, spaces, full width digits and units, blanks by many signs", () => {
  const odd = (value: number, at: number): TestCell =>
    [
      `${value} `,
      String(value).replace(/\d/g, (digit) => "０１２３４５６７８９"[Number(digit)] ?? ""),
      value.toLocaleString("en-US", { maximumFractionDigits: 2 }),
    ][at % 3] ?? null;
  const rows = SCHOOLS.map((one, row): TestCell[] => [
    ...[
      row + 1,
      ` ${one.name.slice(0, 2)} ${one.name.slice(2)}`,
      one.stage,
      `${one.pupils.toLocaleString("en-US")}人`,
    ],
    ...twoDecimals(one).map((value, at) => odd(value, at + row)),
  ]);
  const sheet = gridSheet([["序号", "学校名称", "学段", "在校生数", ...SEVEN], ...rows]);
  expect(said(check(sheet))).toEqual(answers(SCHOOLS, twoDecimals));
});

test("sections by kind of school, rows of standards by stage, means and coefficients under each stage", () => {
  const part = (schools: readonly School[], title: string, standard: readonly number[]): TestCell[][] => [
    [title],
    ["达标标准", null, null, ...standard],
    ...schools.map((one, at): TestCell[] => [at + 1, one.name, one.pupils, ...twoDecimals(one)]),
    [`${schools[0]?.stage}平均值`, null, null, 4.5, 1.1, 1, 5, 8, 2300, 2.5],
    [`${schools[0]?.stage}差异系数`, null, null, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1],
  ];
  const sheet = gridSheet([
    ["义务教育学校七项指标一览表"],
    ["序号", "学校名称", "学生数", ...SEVEN],
    ...part(PRIMARY, "（一）小学", [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3]),
    ...part(JUNIOR, "（二）初中", [5.3, 1, 0.9, 5.8, 10.2, 2500, 2.4]),
    ["说明：数据截至2025年9月"],
  ]);
  expect(said(check(sheet))).toEqual(answers(SCHOOLS, twoDecimals));
});

test("numerators and pupils printed beside each value, the pupils' column again and again", () => {
  const raw = [
    "高于规定学历教师（人）",
    "骨干教师（人）",
    "体育、艺术教师（人）",
    "教学及辅助用房（不含体育馆，㎡）",
    "体育运动场馆（㎡）",
    "教学仪器设备值（万元）",
    "多媒体教室（间）",
  ];
  const figures = (one: School) => [
    ...[one.above, one.backbone, one.pe + one.music + one.art, one.rooms - one.gym, one.ground + one.gym],
    ...[one.equipment / 10_000, one.multimedia],
  ];
  const headings = ["学校", "学段", ...SEVEN.flatMap((name, at) => [raw[at] ?? "", "在校生数（人）", name])];
  const rows = SCHOOLS.map((one): TestCell[] => [
    ...[one.name, one.stage],
    ...twoDecimals(one).flatMap((value, at) => [figures(one)[at] ?? null, one.pupils, value]),
  ]);
  const values = (one: School) => seven(one);
  const sheet = gridSheet([headings, ...rows]);
  expect(said(check(sheet))).toEqual(answers(SCHOOLS, values));
});

test("a CSV's worth of plain headings: no stage column, stages by the schools' kind", () => {
  const headings = [
    "机构名称",
    "机构类型",
    "学生总人数",
    ...SEVEN.map((name) => name.replace("名学生拥有", "生")),
  ];
  const rows = SCHOOLS.map((one): TestCell[] => [
    ...[one.name, one.stage === "小学" ? "完全小学" : "初级中学", one.pupils],
    ...twoDecimals(one),
  ]);
  expect(said(check(gridSheet([headings, ...rows], { name: "sheet0" })))).toEqual(
    answers(SCHOOLS, twoDecimals),
  );
});

test("乡镇 merged over its schools, 中心校 as a group row, sums in front of their schools", () => {
  const headings = [
    "乡镇",
    "学校名称",
    "学段",
    "在校生",
    "专任教师",
    null,
    null,
    null,
    null,
    "校舍及场地（㎡）",
    null,
    null,
    "设备（万元）",
    "多媒体教室",
  ];
  const sub = [
    null,
    null,
    null,
    null,
    "高于规定学历",
    "县级以上骨干",
    "体育",
    "音乐",
    "美术",
    "教学及辅助用房",
    "其中：体育馆",
    "运动场地",
    "教学仪器设备值",
    null,
  ];
  const towns = [...new Set(SCHOOLS.map(({ town }) => town))];
  const rows = towns.flatMap((town) => {
    const own = SCHOOLS.filter((one) => one.town === town);
    return [
      [town, "小计", null, own.reduce((sum, { pupils }) => sum + pupils, 0)],
      ...own.map((one): TestCell[] => [
        ...[null, one.name, one.stage, one.pupils, one.above, one.backbone, one.pe, one.music, one.art],
        ...[one.rooms, one.gym, one.ground, one.equipment / 10_000, one.multimedia],
      ]),
    ];
  });
  const sheet = gridSheet([["办学条件汇总"], headings, sub, ...rows], {
    merges: ["E2:I2", "J2:L2", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "N2:N3"],
  });
  const inOrder = towns.flatMap((town) => SCHOOLS.filter((one) => one.town === town));
  expect(said(check(sheet))).toEqual(answers(inOrder));
});

test("two files of one county, the junior one with its columns in another order and in 万元", () => {
  const fields = [
    "学校名称",
    "在校生数",
    "高于规定学历教师",
    "骨干教师",
    "体育艺术教师",
    "教学及辅助用房（不含体育馆）",
    "运动场地及体育馆面积",
    "教学仪器设备值",
    "多媒体教室",
  ];
  const row = (one: School, times: number): TestCell[] => [
    ...[one.name, one.pupils, one.above, one.backbone, one.pe + one.music + one.art, one.rooms - one.gym],
    ...[one.ground + one.gym, one.equipment / times, one.multimedia],
  ];
  const primary = gridSheet(
    [
      fields.map((name) => (name === "教学仪器设备值" ? `${name}(元)` : name)),
      ...PRIMARY.map((one) => row(one, 1)),
    ],
    { name: "小学" },
  );
  const reversed = [
    fields.map((name) => (name === "教学仪器设备值" ? `${name}（万元）` : name)),
    ...JUNIOR.map((one) => row(one, 10_000)),
  ];
  const junior = gridSheet(
    reversed.map((line) => [...line].reverse()),
    { name: "初中" },
  );
  const report = checkFiles(testWorkbook([primary], "小学.xlsx"), testWorkbook([junior], "初中.xlsx"));
  expect(said(report)).toEqual(answers(SCHOOLS));
});
