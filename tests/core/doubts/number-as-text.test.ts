import { findingsOf, outline, report } from "../../support/judging";
import { REACHING, schoolTable, type SchoolRow } from "../../support/school-table";

const textual = (pupils: number): SchoolRow => ({ cells: { students: { asText: pupils }, ...REACHING } });
const plain = (pupils: number): SchoolRow => ({ cells: { students: pupils, ...REACHING } });
const told = (rows: readonly SchoolRow[]) => findingsOf(report([schoolTable(rows)]), "number-as-text");

test("a number kept as text is read, judged, and told", () => {
  const result = report([schoolTable([{ cells: { students: 500, ...REACHING, R2: { asText: 0.9 } } }])]);
  expect(outline(result)).toEqual(["below-standard E4 R2", "number-as-text E4 R2"]);
  expect(findingsOf(result, "number-as-text")[0]).toMatchObject({
    severity: "warning",
    school: "第1小学",
    stage: "小学",
    actual: 0.9,
    params: { field: "R2" },
  });
  expect(result.valid).toBe(true);
});

test("a long column that is all text is told once", () => {
  const rows = Array.from({ length: 101 }, (_, i) => textual(200 + i));
  expect(told(rows)).toEqual([
    expect.objectContaining({
      cell: "C4",
      school: null,
      actual: null,
      params: { field: "students", cells: 101 },
    }),
  ]);
  expect(told(rows.slice(1))).toHaveLength(100);
});

test("a long column that is text in part is told cell by cell", () => {
  const rows = Array.from({ length: 101 }, (_, i) => textual(200 + i));
  expect(told([...rows, plain(300)])).toHaveLength(101);
  expect(told([...rows, { cells: { students: null, ...REACHING } }])).toHaveLength(1);
});

test("schools that are not counted neither have doubts nor count as filled", () => {
  const special: SchoolRow = { name: "特殊教育学校", cells: { students: 60, ...REACHING } };
  const rows = Array.from({ length: 101 }, (_, i) => textual(200 + i));
  expect(told([special, ...rows])).toEqual([
    expect.objectContaining({ cell: "C5", params: { field: "students", cells: 101 } }),
  ]);
  expect(told([{ ...special, cells: { students: { asText: 60 }, ...REACHING } }])).toEqual([]);
});
