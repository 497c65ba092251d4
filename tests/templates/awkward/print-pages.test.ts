import { gridSheet, type TestCell } from "../../support/grid-sheet";
import { answers, check, JUNIOR, PRIMARY, said, twoDecimals, type School } from "./schools";

const HEADINGS = [
  ...["序号", "学校名称", "举办者类型", "在校生数", "年级数", "班级数", "每百名学生拥有高于规定学历教师数"],
  ...["每百名学生拥有县级及以上骨干教师数", "每百名学生拥有体育、艺术(美术、音乐)专任教师数"],
  ...["生均教学及辅助用房面积（㎡）", "生均体育运动场馆面积（㎡）", "生均教学仪器设备值(元)"],
  ...["每百名学生拥有网络多媒体教室数", "该校综合评估是否达标"],
];
const TITLE = "表Ⅱ-2  小学、初中资源配置基本情况（分学校）";

function rows(schools: readonly School[], first = 1): TestCell[][] {
  return schools.map((one, at) => [
    ...[first + at, one.name, 7, one.pupils, 6, one.classes, ...twoDecimals(one)],
  ]);
}

const named = (schools: readonly School[], names: readonly string[]) =>
  schools.map((one, at) => ({ ...one, name: names[at] ?? one.name }));

test("a sheet for each stage, under the form's own title that names both", () => {
  const primary = named(PRIMARY, ["清溪学校", "石桥实验学校", "松林中学"]);
  const junior = named(JUNIOR, ["清溪学校"]);
  const sheets = [primary, junior].map((schools) =>
    gridSheet([[TITLE], HEADINGS, ...rows(schools)], { name: `表2-2${schools[0]?.stage}` }),
  );
  expect(said(check(...sheets))).toEqual(answers([...primary, ...junior], twoDecimals));
});

test("names that say otherwise make a sheet's name worth nothing where the title names both stages", () => {
  const sheet = gridSheet([[TITLE], HEADINGS, ...rows(PRIMARY), ...rows(JUNIOR)], { name: "小学" });
  expect(said(check(sheet))).toEqual(answers([...PRIMARY, ...JUNIOR], twoDecimals));
});

test("pages after the first have no title: it holds for them too", () => {
  const schools = named(PRIMARY, ["清溪小学", "石桥小学", "松林中学", "育才学校"]);
  const sheet = gridSheet([
    ["泗河县小学资源配置达标情况统计表"],
    ...[HEADINGS, ...rows(schools.slice(0, 2)), ["本页小计", null, null, 1112]],
    ...[HEADINGS, ...rows(schools.slice(2), 3), ["本页小计", null, null, 1890]],
  ]);
  expect(said(check(sheet))).toEqual(answers(schools, twoDecimals));
});

test("who fills the table in may stand between its title and its headings", () => {
  const schools = named(PRIMARY, ["清溪学校", "石桥中学"]);
  for (const line of ["泗河县教育局（盖章）", "统计时间：2025年9月", "制表单位：泗河县教育局"]) {
    const sheet = gridSheet([["泗河县小学达标情况统计表"], [line], HEADINGS, ...rows(schools)]);
    expect(said(check(sheet))).toEqual(answers(schools, twoDecimals));
  }
});

test("a page break within the 初中 is no end of their 序号, nor of their section", () => {
  const junior = named(JUNIOR, ["河口学校", "清溪学校"]);
  const schools = [...PRIMARY, ...junior];
  const pages = (...section: readonly TestCell[][]) =>
    gridSheet([
      [TITLE],
      ...[HEADINGS, ...rows(PRIMARY), ...section, ...rows(junior.slice(0, 1))],
      ...[["第1页"], [`${TITLE}（续）`], HEADINGS, ...rows(junior.slice(1), 2)],
    ]);
  expect(said(check(pages()))).toEqual(answers(schools, twoDecimals));
  for (const section of ["二、初中", "初中（2所）"])
    expect(said(check(pages([section])))).toEqual(answers(schools, twoDecimals));
});
