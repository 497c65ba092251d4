import { basicFact } from "../../../src/forms/fill-county/basic-facts";
import { smallSchools } from "../../../src/forms/fill-county/small-schools";
import type { CountyField } from "../../../src/core/county-field";
import type { SchoolResult } from "../../../src/core/report/report";
import type { Stage } from "../../../src/core/stage";
import { school } from "../../support/county-facts";

const result = (name: string, stage: Stage, type: string, students: number | null) =>
  ({ name, stage, type, students }) as SchoolResult;

const SCHOOLS = [
  result("东街小学", "小学", "小学", 800),
  result("育才学校", "小学", "九年一贯制学校", 500),
  result("育才学校", "初中", "九年一贯制学校", 300),
  result("一中", "初中", "完全中学", 900),
  result("石庄教学点", "小学", "教学点", 50),
  result("柳庄教学点", "小学", "教学点", 49),
  result("启明学校", "小学", "特殊教育学校", 60),
];

test.each<[CountyField, number | null]>([
  ["primarySchools", 1],
  ["nineYearSchools", 1],
  ["completeSecondaries", 1],
  ["juniorSchools", 0],
  ["teachingPoints", 2],
  ["countedTeachingPoints", 1],
  ["specialSchools", 1],
  ["primaryStudents", 1399],
  ["juniorStudents", 1200],
  ["towns", null],
])("表Ⅰ %s: %p", (field, value) => {
  expect(basicFact(field, { schools: SCHOOLS })).toBe(value);
});

test("a school without a type, or pupils not filled in, leave it open", () => {
  const untold = [...SCHOOLS, result("西街", "小学", "", null)];
  expect(basicFact("primarySchools", { schools: untold })).toBeNull();
  expect(basicFact("primaryStudents", { schools: untold })).toBeNull();
  expect(basicFact("primarySchools", { schools: [] })).toBeNull();
});

test("namesakes of two towns are two schools", () => {
  const schools = [...SCHOOLS, result("东街小学", "小学", "小学", 300)];
  expect(basicFact("primarySchools", { schools })).toBe(2);
  const combined = [...SCHOOLS, ...SCHOOLS.slice(1, 3)];
  expect(basicFact("nineYearSchools", { schools: combined })).toBe(2);
});

test.each([
  ["小学", "初中"],
  ["九年一贯制学校", "初中"],
])("a school of both stages whose rows say %s and %s leaves the types open", (primary, junior) => {
  const both = [result("实验学校", "小学", primary, 500), result("实验学校", "初中", junior, 300)];
  expect(basicFact("nineYearSchools", { schools: [...SCHOOLS, ...both] })).toBeNull();
  expect(basicFact("primarySchools", { schools: [...SCHOOLS, ...both] })).toBeNull();
});

test.each([
  [99, 99, 100_000],
  [100, 0, 0],
  [null, null, null],
])("a school of %p pupils: %p in small schools", (pupils, all, fund) => {
  const schools = [school({ pupils: { 小学: pupils }, figures: { publicFund: 100_000 } })];
  expect(smallSchools(schools, 100)).toEqual({ pupils: all, fund });
});

test("small schools whose funds are not told leave the funds open, not the pupils", () => {
  expect(smallSchools([school({ pupils: { 小学: 80 } })], 100)).toEqual({ pupils: 80, fund: null });
});
