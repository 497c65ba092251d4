import { columnName } from "../../src/core/address";
import type { Field } from "../../src/core/field";
import type { ResourceIndicator, Stage } from "../../src/core/stage";
import { gridSheet, type TestCell } from "../support/grid-sheet";
import { makeCounty, sevenOf, type MadeSchool } from "./county";
import type { MadeWorkbook } from "./made";
import type { Random } from "./random";

/** A column of the wide export: its headings from above to below. */
interface Wide {
  readonly path: readonly string[];
  readonly field: Field | null;
  readonly value: (school: MadeSchool) => TestCell;
}

const DEPTH = 5;

function wide(field: Field | null, value: Wide["value"], ...path: readonly string[]): Wide {
  return { field, value, path };
}

/** The system's own titles; each names the stage. */
const TITLES: readonly ((stage: Stage) => string)[] = [
  (stage) => `2025年云溪县${stage}综合数据`,
  (stage) => `2025学年 ${stage} 学校（机构）基本情况统计`,
  (stage) => `基础教育统计：${stage}数据导出`,
];

/** The statistics system's export: five heading rows, and columns about everything else in between. */
export function makeStatistics(seed: number, random: Random): MadeWorkbook {
  const county = makeCounty(random, random.int(8, 24)).filter(({ type }) => type !== "九年一贯制学校");
  const columns = withOthers(random, wanted(random));
  const merged = random.chance(0.8);
  const title = random.pick(TITLES);
  const named = random.chance(0.5);
  const sheets = (["小学", "初中"] as const).map((stage, place) => {
    const own = county.filter((school) => school.stage === stage);
    const head = { title: title(stage), name: named ? stage : `Sheet${place + 1}` };
    return sheetOf(head, columns, own, merged);
  });
  const schools = county.map(({ name, stage, type, students, ...school }) => ({
    ...{ name, stage, type, students },
    values: Object.fromEntries(
      sevenOf({ ...school, name, stage, type, students }).map((value, place) => [`R${place + 1}`, value]),
    ) as Record<ResourceIndicator, number>,
  }));
  const read = columns.flatMap(({ field }, place) => (field ? [{ column: columnName(place), field }] : []));
  return {
    ...{ seed, kind: "statistics-export", sheets, schools },
    columns: sheets.flatMap(({ name }) => read.map((one) => ({ sheet: name, ...one }))),
  };
}

function wanted(random: Random): Wide[] {
  const teachers = random.pick(["专任教师", "专任教师数"]);
  const rooms = random.pick(["本学年校舍建筑面积", "校舍建筑面积(平方米)"]);
  const land = random.pick(["占地面积及其他办学条件", "占地面积及其他"]);
  const bachelor = (school: MadeSchool) =>
    school.stage === "初中" ? school.aboveDegree : Math.floor(school.aboveDegree / 2);
  return [
    wide("name", ({ name }) => name, "学校名称"),
    wide("county", () => "云溪县", "统计三级"),
    wide("type", ({ type }) => type, random.pick(["办学类型", "学校（机构）办学类型"])),
    wide("counted", () => 1, "是否计校数"),
    wide("students", ({ students }) => students, "在校生数", "合计"),
    wide("doctorTeachers", () => 0, teachers, "#按学历分", "博士研究生"),
    wide("masterTeachers", () => 0, teachers, "#按学历分", "硕士研究生"),
    wide("bachelorTeachers", bachelor, teachers, "#按学历分", "本科"),
    wide(
      "associateTeachers",
      (school) => school.aboveDegree - bachelor(school),
      teachers,
      "#按学历分",
      "专科",
    ),
    wide("peTeachers", ({ pe }) => pe, teachers, "#按授课课程分", "体育与健康"),
    wide("artsTeachers", ({ music, fineArt }) => music + fineArt, teachers, "#按授课课程分", "艺术", "计"),
    wide("musicTeachers", ({ music }) => music, teachers, "#按授课课程分", "艺术", "音乐"),
    wide("fineArtTeachers", ({ fineArt }) => fineArt, teachers, "#按授课课程分", "艺术", "美术"),
    wide("backboneTeachers", ({ backbone }) => backbone, "教基1102", "县级以上骨干教师"),
    wide("teachingRooms", (school) => school.rooms, rooms, "教学及辅助用房", "计"),
    wide("indoorSports", ({ gym }) => gym, rooms, "教学及辅助用房", "室内体育用房"),
    wide("sportsGround", ({ ground }) => ground, land, "占地面积（平方米）", "其中", "运动场地面积"),
    wide("multimediaRooms", ({ multimedia }) => multimedia, land, "网络多媒体教室"),
    wide(
      "equipmentValue",
      ({ equipment }) => equipment / 1e4,
      land,
      "固定资产总值",
      "教学仪器设备资产值(万元)",
    ),
  ];
}

/** Columns of other things behind each group, under the same group where it has one. */
function withOthers(random: Random, columns: readonly Wide[]): Wide[] {
  const most = random.pick([0, 2, 12]);
  return columns.flatMap((column, place) => {
    const next = columns[place + 1];
    const isInside = next !== undefined && next.path[0] === column.path[0] && next.path[1] === column.path[1];
    if (isInside || most === 0 || place < 4) return [column];
    const group = column.path[0] ?? "";
    const others = Array.from({ length: random.int(0, most) }, (_, at) => other(random, group, at));
    return [column, ...others];
  });
}

const OTHERS: readonly (readonly string[])[] = [
  ["#按年龄分", "29岁及以下"],
  ["#按职称分", "正高级"],
  ["行政办公用房", "计"],
  ["生活用房", "学生宿舍"],
  ["图书（册）"],
  ["数字终端数（台）", "计"],
  ["招生数", "计"],
  ["毕业生数", "女"],
  ["其他资产", "软件"],
];

function other(random: Random, group: string, at: number): Wide {
  const path = [...random.pick(OTHERS)];
  const own = path.length > 1 && group !== "" ? [`${group}（其他${at}）`, ...path] : path;
  return wide(null, ({ students }) => students % 97, ...own);
}

function sheetOf(
  { title, name }: { readonly title: string; readonly name: string },
  columns: readonly Wide[],
  schools: readonly MadeSchool[],
  merged: boolean,
) {
  const headings: TestCell[][] = Array.from({ length: DEPTH }, () => []);
  const merges: string[] = [];
  columns.forEach(({ path }, place) => {
    path.forEach((text, level) => {
      const isSame = sameAbove(columns[place - 1]?.path, path, level);
      (headings[level] as TestCell[])[place] = isSame ? null : text;
      if (!isSame) pushMerge(merges, columns, place, level, path.length);
    });
  });
  const rows = schools.map((school) => columns.map(({ value }) => value(school)));
  const total = columns.map(({ field }, place) =>
    place === 0 ? "合计" : field === "students" ? sum(schools) : null,
  );
  return gridSheet([[title], ...headings, ...rows, total], {
    name,
    merges: merged ? merges : [],
  });
}

function sameAbove(before: readonly string[] | undefined, path: readonly string[], level: number): boolean {
  if (!before || level >= path.length - 1) return false;
  return path.slice(0, level + 1).every((text, at) => before[at] === text) && level < before.length - 1;
}

/** Groups are merged across, single headings down to the last row. */
function pushMerge(
  merges: string[],
  columns: readonly Wide[],
  place: number,
  level: number,
  depth: number,
): void {
  const top = level + 2;
  if (level === depth - 1) {
    const bottom = DEPTH + 1;
    if (bottom > top) merges.push(`${columnName(place)}${top}:${columnName(place)}${bottom}`);
    return;
  }
  let end = place;
  const path = columns[place]?.path ?? [];
  while (sameAbove(path, columns[end + 1]?.path ?? [], level)) end += 1;
  if (end > place) merges.push(`${columnName(place)}${top}:${columnName(end)}${top}`);
}

function sum(schools: readonly MadeSchool[]): number {
  return schools.reduce((total, { students }) => total + students, 0);
}
