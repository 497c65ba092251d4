import { findingsOf, outline, report } from "../../support/judging";
import { REACHING, schoolTable, without, type SchoolRow } from "../../support/school-table";

const told = (cells: SchoolRow["cells"], name = "东街小学", stage: SchoolRow["stage"] = "小学") =>
  findingsOf(report([schoolTable([{ name, stage, cells }])]), "impossible-value");

test.each([
  ["students", 0, "no-pupils", 0],
  ["students", -5, "negative", -5],
  ["students", 100.5, "fraction", 100.5],
  ["students", Infinity, "infinite", null],
  ["R2", -0.5, "negative", -0.5],
  ["classes", -1, "negative", -1],
] as const)("%s of %p: %s", (field, value, reason, actual) => {
  const cells = { students: 500, classes: 12, ...REACHING, [field]: value };
  expect(told(cells)).toEqual([
    expect.objectContaining({ severity: "warning", indicator: field, actual, params: { field, reason } }),
  ]);
});

test.each([
  ["students", 500],
  ["classes", 0],
  ["classes", 12.5],
  ["R2", 0],
  ["R2", null],
] as const)("%s of %p is possible", (field, value) => {
  expect(told({ students: 500, ...REACHING, [field]: value })).toEqual([]);
});

test("a school with 0 pupils has no raw values, and is incomplete without being called unfilled", () => {
  const cells = without({ students: 0, backboneTeachers: 3, ...REACHING }, "R2");
  const result = report([schoolTable([{ cells }])]);
  expect(outline(result)).toEqual(["impossible-value C4 students"]);
  expect(result.schools[0]).toMatchObject({ verdict: "incomplete", students: 0 });
});

describe("a part larger than its whole", () => {
  const rooms = (teachingRooms: number, indoorSports: number) => ({
    students: 500,
    teachingRooms,
    indoorSports,
    ...REACHING,
  });

  test("is told at the part", () => {
    expect(told(rooms(800, 801))).toEqual([
      expect.objectContaining({
        cell: "E4",
        indicator: "R4",
        actual: 801,
        params: { field: "indoorSports", reason: "more-than-whole", whole: "teachingRooms" },
      }),
    ]);
  });

  test.each([
    [800, 800],
    [800, 0],
    [NaN, 100],
  ])("%p ㎡ can hold %p ㎡", (whole, part) => {
    expect(told(rooms(whole, part))).toEqual([]);
  });

  test("is told of schools of unknown stage, too", () => {
    expect(told(rooms(800, 801), "东街学校", null)).toHaveLength(1);
  });

  test("only the way of counting that is used is looked at", () => {
    expect(told({ ...rooms(800, 801), teachingRoomsNet: 500 })).toEqual([]);
  });
});

test("schools that are not counted are not looked at", () => {
  expect(told({ students: -1, teachingRooms: 1, indoorSports: 2 }, "特殊教育学校")).toEqual([]);
});

describe("teachers of one kind and all teachers", () => {
  test.each(["backboneTeachers", "aboveDegreeTeachers", "peTeachers", "peArtTeachers"] as const)(
    "more %s than teachers",
    (field) => {
      const found = told({ students: 500, teachers: 20, ...REACHING, [field]: 21 });
      expect(found).toContainEqual(
        expect.objectContaining({
          indicator: field,
          actual: 21,
          params: { field, reason: "more-than-whole", whole: "teachers" },
        }),
      );
    },
  );

  test("as many as teachers, or no number of teachers, is possible", () => {
    expect(told({ students: 500, teachers: 21, ...REACHING, backboneTeachers: 21 })).toEqual([]);
    expect(told({ students: 500, teachers: null, ...REACHING, backboneTeachers: 21 })).toEqual([]);
  });
});

test("of teachers of one kind, only a school that counts is told", () => {
  const cells = { students: 500, teachers: 10, backboneTeachers: 11, ...REACHING };
  expect(told(cells).map(({ indicator, params }) => [indicator, params["reason"]])).toEqual([
    ["backboneTeachers", "more-than-whole"],
  ]);
  expect(told({ ...cells, backboneTeachers: 10 })).toEqual([]);
  expect(told(cells, "特殊教育学校")).toEqual([]);
});
