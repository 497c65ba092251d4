import { findingsOf, report } from "../../support/judging";
import { REACHING, schoolTable, type Cell, type SchoolRow } from "../../support/school-table";

const schools = (cells: (place: number) => SchoolRow["cells"], count = 6) =>
  Array.from({ length: count }, (_, place): SchoolRow => ({
    cells: { students: 400 + 10 * place, ...cells(place) },
  }));
const told = (rows: readonly SchoolRow[]) => findingsOf(report([schoolTable(rows)]), "unit-suspect");

test.each([
  ["R1", 0.061, 100, "times"],
  ["R2", 0.012, 100, "times"],
  ["R5", 0.015, 666.67, "times"],
  ["R6", 0.31, 10000, "times"],
  ["R6", 31_000_000, 10000, "over"],
  ["R7", 310, 100, "over"],
] as const)("a whole column of %s about %p is %p off", (field, value, factor, by) => {
  const rows = schools((place) => ({ ...REACHING, [field]: value * (1 + place / 50) }));
  expect(told(rows)).toEqual([
    expect.objectContaining({
      severity: "warning",
      indicator: field,
      school: null,
      params: { reason: "column", factor, by, cells: 6 },
    }),
  ]);
});

test("a county that is merely poor, or rich, is not doubted", () => {
  for (const share of [0.2, 0.5, 3, 8]) {
    const poor = Object.fromEntries(Object.entries(REACHING).map(([id, value]) => [id, value * share]));
    expect(told(schools(() => poor))).toEqual([]);
  }
});

test("the raw figure that decides is the column to look at", () => {
  const rows = schools((place) => ({ ...REACHING, equipmentValue: 90 + place, R6: null }));
  expect(told(rows)).toEqual([
    expect.objectContaining({
      cell: "K4",
      params: { reason: "column", factor: 10000, by: "times", cells: 6 },
    }),
  ]);
});

test("one cell in 万元 among 元 is told by itself", () => {
  const values: readonly Cell[] = [2100, 2500, 0.26, 2300, 3100, 2800];
  const rows = schools((place) => ({ ...REACHING, R6: values[place] ?? null }));
  expect(told(rows)).toEqual([
    expect.objectContaining({
      school: "第3小学",
      actual: 0.26,
      params: { reason: "cell", factor: 10000, by: "times" },
    }),
  ]);
});

test("a printed column per pupil beside raw figures that give it per hundred", () => {
  const rows = schools((place) => ({
    ...REACHING,
    R2: (5 / (400 + 10 * place)) as Cell,
    backboneTeachers: 5,
  }));
  expect(told(rows)).toEqual([
    expect.objectContaining({
      indicator: "R2",
      params: { reason: "column", factor: 100, by: "times", cells: 6 },
    }),
  ]);
});
