import { makeCounty, type MadeSchool } from "../../corpus/county";
import { Random } from "../../corpus/random";
import { memoryPane } from "../../support/memory-pane";
import type { TestCell } from "../../support/grid-sheet";

const COLUMNS: readonly (readonly [heading: string, figure: (school: MadeSchool) => TestCell])[] = [
  ["学校名称", ({ name }) => name],
  ["学段", ({ stage }) => stage],
  ["办学类型", ({ type }) => type],
  ["在校学生数（人）", ({ students }) => students],
  ["专任教师数（人）", ({ teachers }) => teachers],
  ["高于规定学历教师数（人）", ({ aboveDegree }) => aboveDegree],
  ["县级以上骨干教师数（人）", ({ backbone }) => backbone],
  ["体育教师数（人）", ({ pe }) => pe],
  ["音乐教师数（人）", ({ music }) => music],
  ["美术教师数（人）", ({ fineArt }) => fineArt],
  ["教学及辅助用房面积（平方米）", ({ rooms }) => rooms],
  ["室内体育用房面积（平方米）", ({ gym }) => gym],
  ["体育运动场馆面积（平方米）", ({ ground }) => ground],
  ["教学仪器设备值（元）", ({ equipment }) => equipment],
  ["网络多媒体教室数（间）", ({ multimedia }) => multimedia],
];

/** Two hundred schools share a district, because made-up names run out. */
const DISTRICT = 200;

function districts(schools: number): MadeSchool[] {
  const random = new Random(20260901);
  return Array.from({ length: Math.ceil(schools / DISTRICT) }, (_, district) =>
    makeCounty(random, Math.min(DISTRICT, schools - district * DISTRICT)).map((school) => ({
      ...school,
      name: `第${String(district + 1)}学区${school.name}`,
    })),
  ).flat();
}

/** The pane's real services over the memory adapter, on a made-up county of so many schools. */
export function realPane(schools: number) {
  const rows = districts(schools).map((school) => COLUMNS.map(([, figure]) => figure(school)));
  return memoryPane([COLUMNS.map(([heading]) => heading), ...rows], "学校情况");
}
