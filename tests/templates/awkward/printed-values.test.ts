import { gridSheet, type TestCell } from "../../support/grid-sheet";
import { answers, check, said, SCHOOLS, twoDecimals } from "./schools";

const KEYS = ["学校", "学段", "学生数"];

function table(headings: readonly string[]) {
  const rows = SCHOOLS.map((one): TestCell[] => [one.name, one.stage, one.pupils, ...twoDecimals(one)]);
  return gridSheet([["××县优质均衡七项指标汇总"], [...KEYS, ...headings], ...rows]);
}

test("headings that leave 每百名学生 and 生均 out over values that can be nothing else: read, and told", () => {
  const bare = ["高于规定学历教师", "骨干教师", "体育艺术教师", "教学辅助用房", "体育场馆"];
  const units = ["（人）", "（人）", "（人）", "（㎡）", "（㎡）", "（元）", "（间）"];
  const headings = [...bare, "教学仪器设备", "网络多媒体教室"];
  for (const written of [headings, headings.map((heading, at) => heading + (units[at] ?? ""))]) {
    const report = check(table(written));
    expect(said(report)).toEqual(answers(SCHOOLS, twoDecimals));
    expect(report.findings.filter(({ code }) => code === "header-unclear")).toHaveLength(7);
  }
});

test("每100名学生 is 每百名学生", () => {
  const hundred = ["高于规定学历教师数", "县级以上骨干教师数", "体艺教师数"].map(
    (of) => `每100名学生拥有${of}`,
  );
  const each = ["教学及辅助用房面积", "体育运动场馆面积", "教学仪器设备值"].map((of) => `生均${of}`);
  const headings = [...hundred, ...each, "每 100 名学生拥有网络多媒体教室数"];
  expect(said(check(table(headings)))).toEqual(answers(SCHOOLS, twoDecimals));
});

test.each(["—", "/", 0])("%p where a school has no such stage adds no school", (nothing) => {
  const indicators = ["每百生高学历教师", "每百生骨干教师", "每百生体艺教师", "生均教学辅助用房"];
  const others = ["生均运动场馆", "生均仪器设备值", "每百生多媒体教室"];
  const own = ["在校生数", ...indicators, ...others];
  const top = ["学校名称", "小学", ...own.slice(1).map(() => null), "初中", ...own.slice(1).map(() => null)];
  const none = own.map(() => nothing);
  const rows = SCHOOLS.map((one): TestCell[] => {
    const figures = [one.pupils, ...twoDecimals(one)];
    return [one.name, ...(one.stage === "小学" ? [...figures, ...none] : [...none, ...figures])];
  });
  const sheet = gridSheet([top, [null, ...own, ...own], ...rows], { merges: ["A1:A2", "B1:I1", "J1:Q1"] });
  expect(said(check(sheet))).toEqual(answers(SCHOOLS, twoDecimals));
});
