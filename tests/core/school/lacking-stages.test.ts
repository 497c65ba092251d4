import { combinedPlaces, combineSchools } from "../../../src/core/school/combine";
import type { SchoolTable } from "../../../src/core/school/school-table";
import type { Stage } from "../../../src/core/stage";
import { NATIONAL } from "../../support/national-standard";
import { schoolTable, without, type SchoolRow } from "../../support/school-table";

const row = (stage: Stage, type: string, cells: SchoolRow["cells"]): SchoolRow => ({
  name: "墩集学校",
  type,
  stage,
  cells: { teachingRooms: 3310, ...cells },
});
const combined = (tables: readonly SchoolTable[], seniorOf?: (name: string) => number | null) =>
  combineSchools(tables, NATIONAL, (table, index) => table.name(index), seniorOf);

type Pupils = readonly [primary: number | null, junior: number | null, senior: number | null];

/** The two rows of a school with so many pupils, in one table. */
const school = (type: string, [primary, junior, senior]: Pupils) =>
  combined([
    schoolTable([
      row("小学", type, { students: primary, studentsSenior: senior }),
      row("初中", type, { students: junior, studentsSenior: senior }),
    ]),
  ]).findings[0]?.params;

test.each<[string, Pupils, string]>([
  ["九年一贯制学校", [0, 210, null], "小学"],
  ["九年一贯制学校", [100, 0, null], "初中"],
  ["九年一贯制学校", [null, null, null], "小学、初中"],
  ["九年一贯制学校", [0, 210, 100], "小学"],
  ["十二年一贯制学校", [0, 0, 0], "小学、初中、高中"],
  ["十二年一贯制学校", [1, 1, 0], "高中"],
  ["十二年一贯制学校", [100, 210, null], "高中"],
  ["完全中学", [0, 210, 0], "高中"],
  ["完全中学", [0, 0, 100], "初中"],
  ["完中", [0, null, null], "初中、高中"],
])("%s with %p pupils lacks those of %s", (type, pupils, lacking) => {
  expect(school(type, pupils)).toMatchObject({ rule: null, lacking, type });
});

test.each<[string, Pupils, string]>([
  ["九年一贯制学校", [1, 1, null], "九年一贯制学校"],
  ["十二年一贯制学校", [1, 1, 1], "十二年一贯制学校"],
  ["完全中学", [0, 1, 1], "完全中学"],
])("%s with %p pupils is split as %s, and lacks nothing", (type, [primary, junior, senior], rule) => {
  const params = { rule, primary, junior, senior: senior ?? 0, type };
  expect(school(type, [primary, junior, senior])).toEqual(params);
});

test("what cannot be split is told at the stage's pupils", () => {
  const table = schoolTable([row("小学", "九年一贯制学校", { students: 100 })], {
    file: "a.xlsx",
    sheet: "表一",
  });
  expect(combined([table]).findings).toEqual([
    {
      code: "split-undecided",
      severity: "warning",
      file: "a.xlsx",
      sheet: "表一",
      cell: "D4",
      school: "墩集学校",
      stage: "小学",
      indicator: null,
      actual: null,
      required: null,
      floor: null,
      gap: null,
      source: null,
      params: { rule: null, lacking: "初中", primary: 100, junior: 0, senior: 0, type: "九年一贯制学校" },
    },
  ]);
});

test("a table without a column of pupils has no such cell, and a split needs none", () => {
  const bare = row("小学", "九年一贯制学校", {});
  expect(combined([schoolTable([bare])]).findings[0]).toMatchObject({ code: "split-undecided", cell: null });
  const pupils = [100, 210].map((students, i) =>
    row(i === 0 ? "小学" : "初中", "九年一贯制学校", { students }),
  );
  expect(combined([schoolTable(pupils)]).findings.map(({ cell }) => cell)).toEqual([null, null]);
});

describe("the pupils of the senior stage", () => {
  const rows = (...seniors: readonly (number | null)[]) =>
    seniors.map((studentsSenior, i) =>
      row(i === 0 ? "小学" : "初中", "十二年一贯制学校", { students: 100, studentsSenior }),
    );

  test.each([
    [[null, 80], 80],
    [[0, 80], 0],
    [[60, 80], 60],
    [[null, null], 0],
  ] as const)("%p in its rows: the first that is filled in, %p", (seniors, senior) => {
    expect(combined([schoolTable(rows(...seniors))]).findings[0]?.params["senior"]).toBe(senior);
  });

  test("are as a person said, where somebody did", () => {
    const said = (senior: number | null) =>
      combined([schoolTable(rows(60, 60))], (name) => (name === "墩集学校" ? senior : null)).findings[0]
        ?.params;
    expect(said(90)).toMatchObject({ rule: "十二年一贯制学校", senior: 90 });
    expect(said(null)).toMatchObject({ senior: 60 });
  });
});

test("premises of 0 stand whole too: nobody knows whose they are", () => {
  const table = schoolTable([row("小学", "九年一贯制学校", { students: 100, teachingRooms: 0 })]);
  expect(combined([table]).tables[0]?.fields.get("teachingRooms")?.values[0]).toBeNaN();
});

test("a stage's second row is not a third part, wherever it stands", () => {
  const type = "九年一贯制学校";
  const rows = [
    row("小学", type, { students: 100 }),
    row("初中", type, { students: 210 }),
    row("小学", type, { students: 120 }),
  ];
  const { findings, tables } = combined([schoolTable(rows)]);
  expect(findings.map(({ stage }) => stage)).toEqual(["小学", "初中"]);
  expect(tables[0]?.fields.get("teachingRooms")?.values[2]).toBe(3310);
});

test("a stage's table without any premises leaves the other's whole", () => {
  const type = "九年一贯制学校";
  const whole = row("小学", type, { students: 100 });
  const bare = {
    ...row("初中", type, {}),
    cells: without({ students: 210, teachingRooms: 1 }, "teachingRooms"),
  };
  const { findings, tables } = combined([schoolTable([whole]), schoolTable([bare])]);
  expect(findings).toEqual([]);
  expect(tables[0]?.fields.get("teachingRooms")?.values[0]).toBe(3310);
});

test("combined schools are found among the table's schools, not beyond its last", () => {
  const table = schoolTable([
    row("小学", "小学", {}),
    row("小学", "完全中学", {}),
    row("初中", "九年一贯制学校", {}),
  ]);
  const indexes = (count: number) => combinedPlaces([{ ...table, count }]).map(({ index }) => index);
  expect([1, 2, 3].map(indexes)).toEqual([[], [1], [1, 2]]);
});
