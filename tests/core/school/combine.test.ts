import { combineSchools } from "../../../src/core/school/combine";
import type { NumberField } from "../../../src/core/field";
import { CellState, type SchoolTable } from "../../../src/core/school/school-table";
import type { Stage } from "../../../src/core/stage";
import { NATIONAL } from "../../support/national-standard";
import { schoolTable, without, type SchoolRow } from "../../support/school-table";

const PREMISES = {
  teachingRooms: 3310,
  indoorSports: 331,
  sportsGround: 6620,
  equipmentValue: 331000,
  multimediaRooms: 33.1,
};

function row(stage: Stage | null, cells: SchoolRow["cells"], more: Partial<SchoolRow> = {}): SchoolRow {
  return { name: "墩集学校", type: "九年一贯制学校", stage, cells: { ...PREMISES, ...cells }, ...more };
}

const combined = (...tables: readonly (readonly SchoolRow[])[]) =>
  combineSchools(
    tables.map((rows, i) => schoolTable(rows, { sheet: `表${i + 1}` })),
    NATIONAL,
    (table, index) => table.name(index),
  );
const figure = (table: SchoolTable | undefined, field: NumberField, index = 0) =>
  table?.fields.get(field)?.values[index];

describe("a nine-year school that stands whole in both stages' files", () => {
  const nineYear = () =>
    combined(
      [row("小学", { students: 100, peArtTeachers: 3 })],
      [row("初中", { students: 210, peArtTeachers: 5 })],
    );

  test("has its premises split 1 : 1.1 by pupils", () => {
    const { tables } = nineYear();
    for (const [field, whole] of Object.entries(PREMISES)) {
      expect(figure(tables[0], field as NumberField)).toBeCloseTo((whole * 100) / 331, 9);
      expect(figure(tables[1], field as NumberField)).toBeCloseTo((whole * 231) / 331, 9);
    }
  });

  test("keeps pupils and teachers as each stage reports them", () => {
    const { tables } = nineYear();
    expect([figure(tables[0], "students"), figure(tables[1], "students")]).toEqual([100, 210]);
    expect([figure(tables[0], "peArtTeachers"), figure(tables[1], "peArtTeachers")]).toEqual([3, 5]);
  });

  test("is told, once a stage", () => {
    expect(nineYear().findings).toEqual([
      expect.objectContaining({
        code: "premises-split",
        severity: "info",
        file: "county.xlsx",
        sheet: "表1",
        school: "墩集学校",
        stage: "小学",
        params: { rule: "九年一贯制学校", primary: 100, junior: 210, senior: 0, type: "九年一贯制学校" },
      }),
      expect.objectContaining({ code: "premises-split", sheet: "表2", stage: "初中" }),
    ]);
  });

  test("may stand in two rows of one table", () => {
    const { tables } = combined([row("小学", { students: 100 }), row("初中", { students: 210 })]);
    expect(figure(tables[0], "teachingRooms", 0)).toBeCloseTo(1000, 9);
    expect(figure(tables[0], "teachingRooms", 1)).toBeCloseTo(2310, 9);
  });

  test("leaves the tables given as they were, and other schools alone", () => {
    const other = { ...row("小学", { students: 50 }), name: "东街小学", type: "小学" };
    const given = [
      schoolTable([row("小学", { students: 100 }), other]),
      schoolTable([row("初中", { students: 210 })]),
    ];
    const { tables } = combineSchools(given, NATIONAL, (table, index) => table.name(index));
    expect(figure(given[0], "teachingRooms")).toBe(3310);
    expect(figure(tables[0], "teachingRooms", 1)).toBe(3310);
    expect(tables[0]?.name(1)).toBe("东街小学");
  });
});

test("a twelve-year school: 1 : 1.1 : 1.32, with the senior pupils from either row", () => {
  const school = { type: "十二年一贯制学校" };
  const { tables } = combined(
    [row("小学", { students: 100 }, school)],
    [row("初中", { students: 100, studentsSenior: 100 }, school)],
  );
  expect(figure(tables[0], "teachingRooms")).toBeCloseTo((3310 * 1) / 3.42, 9);
  expect(figure(tables[1], "teachingRooms")).toBeCloseTo((3310 * 1.1) / 3.42, 9);
});

test("a complete secondary school: the junior part takes B/(B+1.2C)", () => {
  const { tables, findings } = combined([
    row("初中", { students: 100, studentsSenior: 100 }, { type: "完全中学" }),
  ]);
  expect(figure(tables[0], "teachingRooms")).toBeCloseTo(3310 / 2.2, 9);
  expect(findings[0]?.params.rule).toBe("完全中学");
});

describe("premises stay open where the pupils of a stage are not known", () => {
  const cases: [string, SchoolRow[]][] = [
    ["a nine-year school without its junior row", [row("小学", { students: 100 })]],
    [
      "a nine-year school without its junior pupils",
      [row("小学", { students: 100 }), row("初中", { students: null })],
    ],
    [
      "a complete secondary school without senior pupils",
      [row("初中", { students: 100 }, { type: "完全中学" })],
    ],
    [
      "a complete secondary school with none",
      [row("初中", { students: 100, studentsSenior: 0 }, { type: "完中" })],
    ],
    [
      "a twelve-year school without senior pupils",
      [
        row("小学", { students: 100 }, { type: "十二年一贯制学校" }),
        row("初中", { students: 100 }, { type: "十二年一贯制学校" }),
      ],
    ],
  ];

  test.each(cases)("%s", (_, rows) => {
    const { tables, findings } = combined(rows);
    expect(figure(tables[0], "teachingRooms")).toBeNaN();
    expect(tables[0]?.fields.get("teachingRooms")?.states?.[0]).toBe(CellState.blank);
    expect(findings[0]).toMatchObject({
      code: "split-undecided",
      severity: "warning",
      params: { rule: null },
    });
    expect(findings).toHaveLength(rows.length);
  });
});

describe("nothing is split", () => {
  const cases: [string, SchoolRow[]][] = [
    [
      "where the stages show different figures",
      [row("小学", { students: 100 }), row("初中", { students: 210, teachingRooms: 999 })],
    ],
    [
      "beside printed values of its own",
      [
        row("小学", { students: 100, R4: 5, R5: 8, R6: 2000, R7: 2 }),
        row("初中", { students: 210, R4: 5, R5: 8, R6: 2000, R7: 2 }),
      ],
    ],
    ["of a school of one stage", [row("小学", { students: 100 }, { type: "小学" })]],
    ["of a row whose stage nobody knows", [row(null, { students: 100 })]],
  ];

  test.each(cases)("%s", (_, rows) => {
    const { tables, findings } = combined(rows);
    expect(findings).toEqual([]);
    rows.forEach((one, i) => expect(figure(tables[0], "sportsGround", i)).toBe(one.cells.sportsGround));
  });
});

test("what one stage's table does not have is left alone, the rest is split", () => {
  const whole = row("小学", { students: 100 });
  const { tables } = combined(
    [whole],
    [{ ...whole, stage: "初中", cells: without({ ...whole.cells, students: 210 }, "multimediaRooms") }],
  );
  expect(figure(tables[0], "multimediaRooms")).toBe(PREMISES.multimediaRooms);
  expect(figure(tables[0], "sportsGround")).toBeCloseTo(2000, 9);
});

test("a split figure is a number like any other", () => {
  const { tables } = combined([row("小学", { students: 100 })], [row("初中", { students: 210 })]);
  expect(tables[0]?.fields.get("teachingRooms")?.states?.[0]).toBe(CellState.number);
});

test("the same stage twice is not two stages", () => {
  const { findings } = combined([
    row("小学", { students: 100 }),
    row("小学", { students: 120 }),
    row("初中", { students: 210 }),
  ]);
  expect(findings.map(({ stage }) => stage)).toEqual(["小学", "初中"]);
});

test("schools are joined by the key given", () => {
  const rows = [
    row("小学", { students: 100 }, { name: "甲" }),
    row("初中", { students: 210 }, { name: "乙" }),
  ];
  const { findings } = combineSchools([schoolTable(rows)], NATIONAL, () => "one");
  expect(findings.map(({ code }) => code)).toEqual(["premises-split", "premises-split"]);
});
