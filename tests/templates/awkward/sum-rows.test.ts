import { gridSheet, type TestCell } from "../../support/grid-sheet";
import { answers, check, PRIMARY, said, SCHOOLS, type School } from "./schools";

const HEADINGS = [
  "学校名称",
  "在校生数（人）",
  "高于规定学历教师数（人）",
  "县级及以上骨干教师数（人）",
  "体育、艺术专任教师数（人）",
  "教学及辅助用房面积（㎡）",
  "其中：体育馆面积（㎡）",
  "运动场地面积（㎡）",
  "教学仪器设备值（元）",
  "网络多媒体教室数（间）",
];
const FIGURES: readonly ((one: School) => number)[] = [
  ...[(one: School) => one.pupils, (one: School) => one.above, (one: School) => one.backbone],
  ...[(one: School) => one.pe + one.music + one.art, (one: School) => one.rooms, (one: School) => one.gym],
  ...[(one: School) => one.ground, (one: School) => one.equipment, (one: School) => one.multimedia],
];
const rowsOf = (schools: readonly School[]) =>
  schools.map((one): TestCell[] => [one.name, ...FIGURES.map((figure) => figure(one))]);
const sumOf = (label: string, schools: readonly School[]): TestCell[] => [
  label,
  ...FIGURES.map((figure) => schools.reduce((sum, one) => sum + figure(one), 0)),
];

test.each(["小学（4所）", "小学4所", "全县小学", "汇总", "加权平均值", "极差", "上年同期", "与标准差距"])(
  "%s under the 小学 is no school",
  (label) => {
    const sheet = gridSheet([HEADINGS, ...rowsOf(PRIMARY), sumOf(label, PRIMARY)], { name: "小学" });
    expect(said(check(sheet))).toEqual(answers(PRIMARY));
  },
);

test("小学（4所） and 初中（2所） with their figures before the schools of each", () => {
  const juniors = SCHOOLS.slice(PRIMARY.length);
  const sheet = gridSheet([
    HEADINGS,
    ...[sumOf("小学（4所）", PRIMARY), ...rowsOf(PRIMARY)],
    ...[sumOf("初中（2所）", juniors), ...rowsOf(juniors)],
  ]);
  const report = check(sheet);
  expect(said(report)).toEqual(answers(SCHOOLS));
  expect(report.findings.map(({ code }) => code)).not.toContain("total-mismatch");
});

test("小学（4所） alone in its row names the stage of those below", () => {
  const named = PRIMARY.map((one) => ({ ...one, name: one.name.replace("小学", "学校") }));
  const title = ["小学（4所）", ...FIGURES.map(() => null)];
  const sheet = gridSheet([HEADINGS, title, ...rowsOf(named)], { merges: ["A2:J2"] });
  expect(said(check(sheet))).toEqual(answers(named));
});
