import { columnName } from "../../src/core/address";
import type { Field } from "../../src/core/field";
import type { ResourceIndicator, Stage } from "../../src/core/stage";
import { gridSheet, type TestCell } from "../support/grid-sheet";
import { printed } from "./columns";
import { makeCounty, sevenOf, type MadeSchool } from "./county";
import type { MadeAnswer, MadeWorkbook } from "./made";
import { noisyHeading } from "./noise";
import type { Random } from "./random";

export const SHORT = [
  "每百生高于规定学历教师数",
  "每百生骨干教师数",
  "每百生体育、艺术专任教师数",
  "生均教学及辅助用房面积",
  "生均体育运动场馆面积",
  "生均教学仪器设备值",
  "每百生网络多媒体教室数",
];
const NUMERATORS = [
  "高于规定学历教师数",
  "县级以上骨干教师数",
  "体育、艺术专任教师数",
  "教学及辅助用房-体育馆面积",
  "运动场地+体育馆面积",
  "仪器设备值(元）",
  "网络多媒体教室数",
];
const NUMERATOR_FIELDS: readonly Field[] = [
  "aboveDegreeTeachers",
  "backboneTeachers",
  "peArtTeachers",
  "teachingRoomsNet",
  "sportsVenues",
  "equipmentValue",
  "multimediaRooms",
];
const STANDARDS: Readonly<Record<Stage, readonly number[]>> = {
  小学: [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3],
  初中: [5.3, 1, 0.9, 5.8, 10.2, 2500, 2.4],
};

/** Where the stage is told otherwise, a combined school's name need not say it. */
function plainName({ name }: MadeSchool): string {
  return name.replace(/（.*）$/, "");
}

export function answerOf(school: MadeSchool, values: readonly number[], name = school.name): MadeAnswer {
  const of = Object.fromEntries(values.map((value, place) => [`R${place + 1}`, value]));
  const { stage, type, students } = school;
  return { name, stage, type, students, values: of as Record<ResourceIndicator, number> };
}

function numeratorsOf(school: MadeSchool): number[] {
  return [
    school.aboveDegree,
    school.backbone,
    school.pe + school.music + school.fineArt,
    school.rooms - school.gym,
    school.ground + school.gym,
    school.equipment,
    school.multimedia,
  ];
}

/** Each indicator with 基本值, 达标值, 实际值, 分子, 学生数, 是否达标; one sheet a stage. */
export function makeSevenReport(seed: number, random: Random): MadeWorkbook {
  const county = makeCounty(random, random.int(6, 20));
  const own = random.shuffle(["基本值", "达标值", "实际值", "分子", "学生数", "是否达标"]);
  const fraction = random.chance(0.5);
  const merged = random.chance(0.6);
  const sheets = (["小学", "初中"] as const).map((stage) => {
    const schools = county.filter((school) => school.stage === stage);
    const top: TestCell[] = ["序号", "学校"];
    const sub: TestCell[] = [null, null];
    const merges = ["A2:A3", "B2:B3"];
    SHORT.forEach((heading, place) => {
      const left = 2 + place * own.length;
      merges.push(`${columnName(left)}2:${columnName(left + own.length - 1)}2`);
      own.forEach((name, at) => {
        top.push(at === 0 ? noisyHeading(random, heading, 0.3) : null);
        sub.push(name === "分子" ? numeratorHeading(place, fraction) : name);
      });
    });
    const rows = schools.map((school, place) => [
      place + 1,
      plainName(school),
      ...reportCells(school, own, fraction),
    ]);
    return gridSheet([["优质均衡发展七项指标报告"], top, sub, ...rows, ["合计"]], {
      name: stage,
      merges: merged ? merges : [],
    });
  });
  const columns = sheets.flatMap(({ name }) => reportColumns(name, own));
  const schools = county.map((school) => answerOf(school, sevenOf(school), plainName(school)));
  return { seed, kind: "seven-report", sheets, columns, schools };
}

const HUNDREDFOLD = [0, 1, 2, 6];

function numeratorHeading(place: number, fraction: boolean): string {
  if (fraction) return HUNDREDFOLD.includes(place) ? "分子*100" : "分子";
  return `${NUMERATORS[place] ?? ""}${HUNDREDFOLD.includes(place) ? "*100" : ""}`;
}

function reportCells(school: MadeSchool, own: readonly string[], _fraction: boolean): TestCell[] {
  const standards = STANDARDS[school.stage];
  const seven = sevenOf(school);
  const numerators = numeratorsOf(school);
  return seven.flatMap((value, place) => {
    const standard = standards[place] ?? 0;
    const times = HUNDREDFOLD.includes(place) ? 100 : 1;
    const cells: Readonly<Record<string, TestCell>> = {
      基本值: standard * 0.85,
      达标值: standard,
      实际值: printed(value, 2),
      分子: (numerators[place] ?? 0) * times,
      学生数: school.students,
      是否达标: value >= standard ? "是" : "否",
    };
    return own.map((name) => cells[name] ?? null);
  });
}

function reportColumns(sheet: string, own: readonly string[]) {
  const columns: { sheet: string; column: string; field: Field }[] = [
    { sheet, column: "A", field: "seq" },
    { sheet, column: "B", field: "name" },
  ];
  SHORT.forEach((_, place) => {
    const at = (name: string) => columnName(2 + place * own.length + own.indexOf(name));
    columns.push({ sheet, column: at("实际值"), field: `R${place + 1}` as Field });
    columns.push({ sheet, column: at("分子"), field: NUMERATOR_FIELDS[place] as Field });
  });
  return columns;
}

/** 小学 | 初中 next to each other over the same indicators; schools of both stages in one row. */
export function makeStagesAbreast(seed: number, random: Random): MadeWorkbook {
  const county = makeCounty(random, random.int(8, 24));
  const names = [...new Set(county.map(plainName))];
  const under = random.chance(0.5);
  const merged = random.chance(0.6);
  const headings = ["在校生数", ...SHORT];
  const stages = ["小学", "初中"] as const;
  const groups = under
    ? headings.map((heading) => stages.map((stage) => [heading, stage] as const))
    : stages.map((stage) => headings.map((heading) => [heading, stage] as const));
  const flat = groups.flat();
  const top: TestCell[] = [
    "学校名称",
    ...groups.flatMap((group) => group.map((pair, at) => (at === 0 ? (under ? pair[0] : pair[1]) : null))),
  ];
  const sub: TestCell[] = [null, ...flat.map((pair) => (under ? pair[1] : pair[0]))];
  let left = 1;
  const merges = ["A1:A2"];
  for (const group of groups) {
    merges.push(`${columnName(left)}1:${columnName(left + group.length - 1)}1`);
    left += group.length;
  }
  const rows = names.map((name) => {
    const own = county.filter((school) => plainName(school) === name);
    return [
      name,
      ...flat.map(([heading, stage]) =>
        abreastCell(
          own.find((school) => school.stage === stage),
          heading,
        ),
      ),
    ];
  });
  const columns = flat.map(([heading], place) => ({
    sheet: "并列",
    column: columnName(place + 1),
    field: (heading === "在校生数" ? "students" : `R${SHORT.indexOf(heading) + 1}`) as Field,
  }));
  const schools = county.map((school) =>
    answerOf(
      school,
      sevenOf(school).map((value) => printed(value, 2)),
      plainName(school),
    ),
  );
  return {
    seed,
    kind: "stages-abreast",
    sheets: [gridSheet([top, sub, ...rows], { name: "并列", merges: merged ? merges : [] })],
    columns,
    schools,
  };
}

function abreastCell(school: MadeSchool | undefined, heading: string): TestCell {
  if (!school) return null;
  if (heading === "在校生数") return school.students;
  return printed(sevenOf(school)[SHORT.indexOf(heading)] ?? NaN, 2);
}

/** One sheet a school: what it has, what is asked, what lacks. */
export function makePlans(seed: number, random: Random): MadeWorkbook {
  const county = makeCounty(random, random.int(4, 8));
  const word = random.pick(["现状", "现状值", "现有", "实际值"]);
  const schools = county.filter(
    (school, place) => county.findIndex((one) => plainName(one) === plainName(school)) === place,
  );
  const sheets = schools.map((school) => {
    const standards = STANDARDS[school.stage];
    const lines = sevenOf(school).map((value, place): TestCell[] => {
      const standard = standards[place] ?? 0;
      const gap = Math.max(0, printed(standard - value, 2));
      return [
        noisyHeading(random, SHORT[place] ?? "", 0.3),
        printed(value, 2),
        standard,
        gap,
        gap > 0 ? "缺" : null,
      ];
    });
    return gridSheet(
      [
        [`${plainName(school)}优质均衡一校一案`],
        ["学校名称", plainName(school), "学段", school.stage, "在校生数", school.students],
        ["班级数", school.classes, "专任教师数", school.teachers],
        ["指标", word, "标准", "差额", "折合缺口", "措施", "责任人"],
        ...lines,
        ["校长签字：", null, null, "（盖章）"],
      ],
      { name: plainName(school) },
    );
  });
  const answers = schools.map((school) =>
    answerOf(
      school,
      sevenOf(school).map((value) => printed(value, 2)),
      plainName(school),
    ),
  );
  return {
    seed,
    kind: "school-plan",
    sheets,
    columns: [],
    schools: answers.map((one) => ({ ...one, type: "" })),
  };
}
