import { mergeUncounted, type ParentAnswer } from "../../../src/core/school/merge-uncounted";
import type { SchoolTable } from "../../../src/core/school/school-table";
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
