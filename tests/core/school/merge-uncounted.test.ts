import { mergeUncounted, type ParentAnswer } from "../../../src/core/school/merge-uncounted";
import { CellState, type SchoolTable } from "../../../src/core/school/school-table";
import { schoolTable, type SchoolRow } from "../../support/school-table";

const CHILD = "光明小学东校区";

function county(more: readonly SchoolRow[] = []): SchoolTable {
  const rows: SchoolRow[] = [
    { name: "光明小学", cells: { students: 400, backboneTeachers: 5, grades: 6, R7: 2 } },
    { name: "光明", cells: { students: 50, backboneTeachers: 1, grades: 6, R7: 1 } },
    { name: CHILD, cells: { students: 100, backboneTeachers: 1, grades: 3, R7: 7 } },
    ...more,
  ];
  return { ...schoolTable(rows), counts: (index) => rows[index]?.name !== CHILD };
}

const merged = (table: SchoolTable, answers: readonly ParentAnswer[] = []) => {
  const { tables, findings } = mergeUncounted([table], (name) => name.replace(/\s/g, ""), answers);
  const [own] = tables as [SchoolTable];
  return { own, findings, names: Array.from({ length: own.count }, (_, i) => own.name(i)) };
};

test("without an answer nothing is merged; the likeliest parent is offered", () => {
  const { names, findings } = merged(county());
  expect(names).toHaveLength(3);
  expect(findings).toEqual([
    expect.objectContaining({
      code: "uncounted-school",
      severity: "warning",
      school: CHILD,
      params: { row: 6, named: null, likely: "光明小学" },
    }),
  ]);
});

test("the answer adds the child's figures to its parent's and takes its row away", () => {
  const { own, names, findings } = merged(county(), [{ school: CHILD, parent: "光明 小学" }]);
  const figure = (field: "students" | "backboneTeachers" | "grades" | "R7") =>
    own.fields.get(field)?.values[0];
  expect(names).toEqual(["光明小学", "光明"]);
  expect([figure("students"), figure("backboneTeachers"), figure("grades")]).toEqual([500, 6, 6]);
  expect(figure("R7")).toBe((2 * 400 + 7 * 100) / 500);
  expect(findings.map(({ code, params }) => [code, params["parent"]])).toEqual([
    ["school-merged", "光明小学"],
  ]);
});

test("a blank of the child leaves the parent's figure open: blank is never 0", () => {
  const rows: SchoolRow[] = [
    { name: "光明小学", cells: { students: 400, backboneTeachers: 5 } },
    { name: CHILD, cells: { students: 100, backboneTeachers: null } },
  ];
  const table = { ...schoolTable(rows), counts: (index: number) => index === 0 };
  const { own } = merged(table, [{ school: CHILD, parent: "光明小学" }]);
  expect([own.fields.get("students")?.values[0], own.fields.get("backboneTeachers")?.values[0]]).toEqual([
    500,
    NaN,
  ]);
});

test("a school that stands for itself is not asked about again; a parent that is not there is told", () => {
  expect(merged(county(), [{ school: CHILD, parent: null }])).toMatchObject({
    findings: [],
    own: { count: 3 },
  });
  const { own, findings } = merged(county(), [{ school: CHILD, parent: "没有的小学" }]);
  expect([own.count, findings[0]?.params["named"]]).toEqual([3, "没有的小学"]);
});

test("a table without the column is left as it is", () => {
  const table = schoolTable([{ cells: { students: 1 } }]);
  expect(mergeUncounted([table], String, []).tables[0]).toBe(table);
});

describe("the school merged into, and the one offered", () => {
  const POINT = "光明东关小学";
  /** Schools of one table, some of which are not counted. */
  const tableOf = (rows: readonly SchoolRow[], uncounted: readonly number[]): SchoolTable => ({
    ...schoolTable(rows),
    counts: (index) => !uncounted.includes(index),
  });
  const point = (cells: SchoolRow["cells"] = { students: 10 }): SchoolRow => ({ name: POINT, cells });
  const told = (tables: readonly SchoolTable[], parent?: string) =>
    mergeUncounted(tables, String, parent === undefined ? [] : [{ school: POINT, parent }]);
  const cells = { students: 100 };

  test.each<[string, readonly SchoolRow[], string | null]>([
    ["none", [], null],
    ["one whose name is no part", [{ name: "西街小学", cells }], null],
    [
      "the longest",
      [
        { name: "光明", cells },
        { name: "光明东关", cells },
        { name: "东关", cells },
      ],
      "光明东关",
    ],
    [
      "the first of two as long",
      [
        { name: "光明", cells },
        { name: "东关", cells },
      ],
      "光明",
    ],
    [
      "not its namesake",
      [
        { name: POINT, cells },
        { name: "光明", cells },
      ],
      "光明",
    ],
    ["not one of the other stage", [{ name: "光明", stage: "初中", cells }], null],
  ])("offered: %s", (_, rows, likely) => {
    const { findings } = told([tableOf([point(), ...rows], [0])]);
    expect(findings[0]?.params).toEqual({ row: 4, named: null, likely });
  });

  test("one that is not counted itself is neither offered nor merged into", () => {
    const table = tableOf([point(), { name: "光明", cells }], [0, 1]);
    expect(told([table]).findings.map(({ params }) => params["likely"])).toEqual([null, null]);
    const { tables, findings } = told([table], "光明");
    expect(tables[0]?.count).toBe(2);
    expect(findings.map(({ code, params }) => [code, params["named"]])).toEqual([
      ["uncounted-school", "光明"],
      ["uncounted-school", null],
    ]);
  });

  test.each<[string, SchoolRow, number]>([
    ["another stage", { name: "光明", stage: "初中", cells }, 0],
    ["another name", { name: "光明小学", cells }, 0],
    ["its own name, but counted", { name: POINT, cells }, 1],
    ["the name said", { name: "光明", cells }, 1],
  ])("a school of %s: merged into %p", (_, other, merged) => {
    const { tables } = told([tableOf([point(), other], [0])], other.name === POINT ? POINT : "光明");
    expect(tables[0]?.count).toBe(2 - merged);
  });

  test("the parent may stand in a table without the column, in which all are counted", () => {
    const main = schoolTable([{ name: "光明", cells: { students: 100, R7: 3, R6: 2000 } }], {
      sheet: "总校",
    });
    const points = { ...tableOf([point({ students: 20, R7: 6 })], [0]) };
    expect(told([main, points]).findings[0]?.params["likely"]).toBe("光明");
    const { tables, findings } = told([main, points], "光明");
    const column = (field: "students" | "R6" | "R7") => tables[0]?.fields.get(field);
    expect(tables.map(({ count }) => count)).toEqual([1, 0]);
    expect([column("students")?.values[0], column("R7")?.values[0]]).toEqual([120, 3.5]);
    expect([column("R6")?.values[0], column("R6")?.states?.[0]]).toEqual([NaN, CellState.blank]);
    expect([column("R7")?.states?.[0], main.fields.get("students")?.values[0]]).toEqual([
      CellState.number,
      100,
    ]);
    expect(findings).toEqual([
      expect.objectContaining({
        code: "school-merged",
        severity: "info",
        sheet: "表",
        school: POINT,
        stage: "小学",
        params: { row: 4, parent: "光明" },
      }),
    ]);
  });

  test("a figure that was text is a number once it is a sum", () => {
    const rows = [point(), { name: "光明", cells: { students: { asText: 100 } } }];
    const [merged] = told([tableOf(rows, [0])], "光明").tables;
    expect(merged?.fields.get("students")).toMatchObject({
      values: Float64Array.of(110),
      states: Uint8Array.of(CellState.number),
    });
  });

  test("only the table's schools are looked at, not what a sheet has beyond its last", () => {
    const beyond = tableOf([{ name: "东关", cells }, point(), { name: "光明东关", cells }, point()], [1, 3]);
    expect(told([{ ...beyond, count: 2 }]).findings.map(({ params }) => params["likely"])).toEqual(["东关"]);
    expect(told([{ ...beyond, count: 2 }], "光明东关").findings.map(({ code }) => code)).toEqual([
      "uncounted-school",
    ]);
    expect(told([{ ...beyond, count: 1 }]).findings).toEqual([]);
  });
});
