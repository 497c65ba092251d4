import { columnName } from "../../src/core/address";
import type { ResourceIndicator, Stage } from "../../src/core/stage";
import { gridSheet, type TestCell } from "../support/grid-sheet";
import { printed } from "./columns";
import { makeCounty, sevenOf, type MadeSchool } from "./county";
import { SHORT } from "./layouts";
import type { MadeWorkbook } from "./made";
import type { Random } from "./random";

const HEADINGS = [
  "序号",
  "学校名称",
  "学段",
  "在校生数",
  ...SHORT.map((heading, place) => (place === 5 ? `${heading}（元）` : heading)),
];

/** Workbooks that are none of ours. */
export function makeForeign(seed: number, random: Random): MadeWorkbook {
  const sheet = random.pick([kindergartens, scores, payroll, ledger, empty, visitors])(random);
  return { seed, kind: "foreign", sheets: [sheet], columns: [], schools: [] };
}

function kindergartens(random: Random) {
  const rows = Array.from({ length: random.int(3, 12) }, (_, place): TestCell[] => [
    place + 1,
    `第${place + 1}幼儿园`,
    random.int(80, 400),
    random.int(8, 40),
    random.int(1, 5),
    random.int(300, 2000),
    random.int(300, 2000),
    random.int(2, 12),
  ]);
  const headings = [
    "序号",
    random.pick(["学校名称", "单位名称"]),
    "在校生数",
    "专任教师数",
    "骨干教师数",
    "教学及辅助用房面积",
    "运动场地面积",
    "多媒体教室数",
  ];
  return gridSheet([[random.pick(["幼儿园基本情况", "学前教育机构统计表"])], headings, ...rows], {
    name: "Sheet1",
  });
}

function scores(random: Random) {
  const rows = Array.from({ length: random.int(3, 30) }, (_, place): TestCell[] => [
    place + 1,
    `学生${place}`,
    random.int(40, 120),
    random.int(40, 120),
    random.int(40, 120),
    300,
    place + 1,
  ]);
  return gridSheet([["期末考试成绩"], ["学号", "姓名", "语文", "数学", "英语", "总分", "名次"], ...rows], {
    name: "七年级",
  });
}

function payroll(random: Random) {
  const rows = Array.from({ length: random.int(3, 30) }, (_, place): TestCell[] => [
    place + 1,
    `教师${place}`,
    2400,
    1600,
    3000,
    700,
    6300,
  ]);
  return gridSheet([["学校", "姓名", "岗位工资", "薪级工资", "绩效工资", "公积金", "实发"], ...rows], {
    name: "9月",
  });
}

function ledger(random: Random) {
  const rows = Array.from({ length: random.int(2, 9) }, (_, place): TestCell[] => [
    place + 1,
    `第${place + 1}小学`,
    random.pick(SHORT),
    `现状${random.int(1, 3)}，标准4.2`,
    "县教育局",
    "招聘教师",
    "2026年8月",
  ]);
  const headings = ["序号", "学校", "指标", "存在问题", "责任单位", "整改措施", "整改时限"];
  return gridSheet([["问题整改台账"], headings, ...rows], { name: "台账" });
}

function empty() {
  return gridSheet([], { name: "Sheet1" });
}

function visitors(random: Random) {
  const rows = Array.from({ length: random.int(2, 9) }, (_, place): TestCell[] => [
    place + 1,
    `客人${place}`,
    "13900000000",
  ]);
  return gridSheet([["来访登记"], ["序号", "姓名", "电话"], ...rows], { name: "登记" });
}

type Trap = (schools: readonly MadeSchool[], rows: TestCell[][], random: Random) => void;

const column = (heading: string) => HEADINGS.indexOf(heading);
const times =
  (place: number, factor: number): Trap =>
  (_, rows) => {
    for (const row of rows) row[place] = Number(row[place]) * factor;
  };

/** What goes wrong in tables without anybody meaning it. */
const TRAPS: Readonly<Record<string, Trap>> = {
  "equipment in 万元": times(4 + 5, 1e-4),
  "teachers per pupil": (schools, rows, random) => times(4 + random.int(0, 2), 0.01)(schools, rows, random),
  "grounds in 亩": times(4 + 4, 3 / 2000),
  "one cell in 万元": (schools, rows, random) => {
    const row = rows[random.int(0, schools.length - 1)];
    if (row) row[9] = Number(row[9]) / 1e4;
  },
  "a blank read as nothing": (schools, rows, random) => {
    const row = rows[random.int(0, schools.length - 1)];
    if (row) row[4 + random.int(0, 6)] = random.pick<TestCell>([null, "*", "—", "无"]);
  },
  "a word in a number's place": (schools, rows, random) => {
    const row = rows[random.int(0, schools.length - 1)];
    if (row) row[4 + random.int(0, 6)] = random.pick(["达标", "约5", "见附件"]);
  },
  "no stage at all": (_, rows) => {
    for (const row of rows) row[column("学段")] = null;
  },
  "pupils missing": (schools, rows, random) => {
    const row = rows[random.int(0, schools.length - 1)];
    if (row) row[column("在校生数")] = null;
  },
};

/** A plain table with one thing wrong in it; the answers are what is true. */
export function makeTrap(seed: number, random: Random): MadeWorkbook {
  const schools = makeCounty(random, random.int(8, 30)).map((school) => ({
    ...school,
    name: school.name.replace(/（.*）$/, ""),
  }));
  const rows = schools.map((school, place): TestCell[] => [
    place + 1,
    school.name,
    school.stage,
    school.students,
    ...sevenOf(school).map((value) => printed(value, 2)),
  ]);
  TRAPS[random.pick(Object.keys(TRAPS))]?.(schools, rows, random);
  const sheet = gridSheet([["学校资源配置情况"], HEADINGS, ...rows], { name: "指标" });
  const answers = schools.map(({ name, stage, type, students, ...school }) => ({
    ...{ name, stage, type: "", students },
    values: Object.fromEntries(
      sevenOf({ ...school, name, stage, type, students }).map((value, place) => [
        `R${place + 1}`,
        printed(value, 2),
      ]),
    ) as Record<ResourceIndicator, number>,
  }));
  return { seed, kind: "trap", sheets: [sheet], columns: [], schools: answers };
}

/** 表Ⅱ-1, 表Ⅱ-2 and 表Ⅲ of one form, the first and the last filled in as the second gives them. */
export function makeOfficialForm(seed: number, random: Random): MadeWorkbook {
  const schools = makeCounty(random, random.int(10, 30)).filter(({ type }) => type !== "教学点");
  const seven = (school: MadeSchool) => sevenOf(school).map((value) => printed(value, 2));
  const rows = schools.map((school, place): TestCell[] => [
    place + 1,
    school.name,
    7,
    school.students,
    ...seven(school),
  ]);
  const top = ["序 号", "学校名称", "举办者 类型", "在校生数", ...SHORT];
  const form22 = gridSheet([["表Ⅱ-2  小学、初中资源配置基本情况（分学校）"], top, ...rows], {
    name: "表2-2",
  });
  const lines = (["小学", "初中"] as const).flatMap((stage) =>
    coefficientRows(
      stage,
      schools.filter((school) => school.stage === stage),
      seven,
    ),
  );
  const form3 = gridSheet([["表Ⅲ 县域义务教育校际均衡情况"], [null, null, ...SHORT, "综合"], ...lines], {
    name: "表3",
  });
  const columns = ["seq", "name", "owner", "students", "R1", "R2", "R3", "R4", "R5", "R6", "R7"] as const;
  return {
    ...{ seed, kind: "official-form", sheets: [form22, form3] },
    columns: columns.map((field, place) => ({ sheet: "表2-2", column: columnName(place), field })),
    schools: schools.map((school) => ({
      ...{ name: school.name, stage: school.stage, type: school.type, students: school.students },
      values: Object.fromEntries(seven(school).map((value, place) => [`R${place + 1}`, value])) as Record<
        ResourceIndicator,
        number
      >,
    })),
  };
}

function coefficientRows(
  stage: Stage,
  schools: readonly MadeSchool[],
  seven: (school: MadeSchool) => number[],
): TestCell[][] {
  const pupils = schools.reduce((sum, { students }) => sum + students, 0);
  const figures = SHORT.map((_, place) => {
    const values = schools.map((school) => seven(school)[place] ?? NaN);
    const mean = values.reduce((sum, value, at) => sum + value * (schools[at]?.students ?? 0), 0) / pupils;
    const squares = values.reduce(
      (sum, value, at) => sum + (schools[at]?.students ?? 0) * (value - mean) ** 2,
      0,
    );
    return { mean: printed(mean, 2), cv: printed(Math.sqrt(squares / pupils) / mean, 3) };
  });
  return [
    [stage, "全县平均值", ...figures.map(({ mean }) => mean), "——"],
    [null, "差异系数", ...figures.map(({ cv }) => cv)],
  ];
}
