import type { CountyField } from "../../../src/core/county-field";
import { tableFact } from "../../../src/forms/fill-county/table-facts";
import { SchoolFigures } from "../../../src/forms/school-figures";
import { standardOf } from "../../support/county-facts";
import { checkBooks, snapshotOf } from "../../support/fill-forms";
import type { TestCell } from "../../support/grid-sheet";

const HEADINGS = ["学校名称", "办学类型", "学段", "在校生数", "班级数", "专任教师数", "教职工数"];
const SEVEN = ["骨干教师数", "教学及辅助用房面积", "体育运动场馆面积", "网络多媒体教室数"];

function facts(rows: readonly (readonly TestCell[])[]) {
  const full = rows.map((row) => [...row, 5, 3000, 4000, 12]);
  const book = snapshotOf({ file: "县.xlsx", sheets: { 学校: [[...HEADINGS, ...SEVEN], ...full] } });
  const { report, schools } = checkBooks([book], standardOf());
  const tables = new SchoolFigures(schools);
  return (...fields: CountyField[]) => fields.map((field) => tableFact(field, report, tables));
}

const ROWS: readonly (readonly TestCell[])[] = [
  ["东岭小学", "小学", "小学", 800, 20, 45, 50],
  ["西岭小学", "小学", "小学", 400, 10, 22, 24],
  ["东岭中学", "初级中学", "初中", 900, 18, 60, 70],
];

test("classes, teachers and staff of a stage are the sums of its schools", () => {
  const of = facts(ROWS);
  expect(of("primaryClasses", "primaryTeachers", "primaryStaff")).toEqual([30, 67, 74]);
  expect(of("juniorClasses", "juniorTeachers", "juniorStaff")).toEqual([18, 60, 70]);
});

test("special schools are no general schools", () => {
  const special = ["启明学校", "特殊教育学校", "小学", 60, 6, 20, 25];
  expect(facts([...ROWS, special])("primaryClasses", "primaryStaff")).toEqual([30, 74]);
});

test("one blank leaves the sum open, a nought does not", () => {
  const blank = ["南岭小学", "小学", "小学", 300, null, 0, null];
  expect(facts([...ROWS, blank])("primaryClasses", "primaryTeachers", "primaryStaff")).toEqual([
    ...[null, 67, null],
  ]);
});

test("a stage without schools, and what is no sum over schools, is left open", () => {
  expect(facts(ROWS.slice(0, 2))("juniorClasses", "villages")).toEqual([null, null]);
});
