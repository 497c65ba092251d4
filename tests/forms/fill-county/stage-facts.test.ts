import type { CountyField } from "../../../src/core/county-field";
import type { SchoolResult } from "../../../src/core/report/report";
import { stageFact } from "../../../src/forms/fill-county/stage-facts";
import { school, type TestSchool } from "../../support/county-facts";

const primary: TestSchool = { name: "东街小学", figures: { classes: 20, teachers: 52 } };
const junior: TestSchool = { name: "一中", pupils: { 初中: 900 }, figures: { classes: 18, teachers: null } };
const combined: TestSchool = {
  name: "育才学校",
  type: "九年一贯制",
  pupils: { 小学: 500, 初中: 300 },
  figures: { classes: 18, teachers: 60 },
};
const special: TestSchool = { name: "启明学校", type: "特殊教育学校", figures: { classes: 6, teachers: 20 } };

const fact = (field: CountyField, given: readonly TestSchool[], others: readonly string[] = []) => {
  const schools = given.map(school);
  const names = [...schools.map(({ name }) => name), ...others];
  return stageFact(field, schools, { schools: names.map((name) => ({ name }) as SchoolResult) });
};

test.each<[CountyField, number | null]>([
  ["primaryClasses", 20],
  ["juniorClasses", 18],
  ["primaryTeachers", 52],
  ["juniorTeachers", null],
  ["primaryStaff", null],
])("表Ⅰ %s: %p", (field, expected) => {
  expect(fact(field, [primary, junior, special])).toBe(expected);
});

test("a combined school that counts its stages together leaves both open", () => {
  expect(fact("primaryClasses", [primary, combined])).toBeNull();
  expect(fact("juniorClasses", [primary, combined])).toBeNull();
});

test("so does a school of the county that has given no form, and a county without any", () => {
  expect(fact("primaryClasses", [primary], ["西街小学"])).toBeNull();
  expect(fact("primaryClasses", [])).toBeNull();
});
