import { callRoll, stageAt, UNTOLD } from "../../../src/core/school/roll";
import { NATIONAL } from "../../support/national-standard";
import { schoolTable, type SchoolRow } from "../../support/school-table";

const roll = (...rows: readonly SchoolRow[]) => callRoll(schoolTable(rows), NATIONAL);

test("stages by their index, and back", () => {
  const { stages } = roll({ cells: {} }, { stage: "初中", cells: {} }, { stage: null, cells: {} });
  expect([...stages]).toEqual([0, 1, UNTOLD]);
  expect([0, 1, UNTOLD].map(stageAt)).toEqual(["小学", "初中", null]);
});

test.each([
  [500, 500],
  [0.5, 0.5],
  [0, NaN],
  [-3, NaN],
  [Infinity, NaN],
  [null, NaN],
])("%p pupils to divide by: %p", (written, students) => {
  expect([...roll({ cells: { students: written } }).students]).toEqual([students]);
});

test("without a column of pupils nobody knows them", () => {
  expect([...roll({ cells: { R1: 4 } }).students]).toEqual([NaN]);
});

test("only the table's schools are called, not what a sheet has beyond its last", () => {
  const table = schoolTable([
    { name: "东街小学", cells: { students: 400 } },
    { name: "特殊教育学校", cells: { students: 60 } },
  ]);
  const sizes = (count: number) => {
    const { stages, excluded } = callRoll({ ...table, count }, NATIONAL);
    return [stages.length, excluded.size];
  };
  expect([1, 2].map(sizes)).toEqual([
    [1, 0],
    [2, 1],
  ]);
});

test("who counts, and why not", () => {
  const { counted, excluded } = roll(
    { name: "东街小学", cells: { students: 40 } },
    { name: "河口教学点", cells: { students: 40 } },
    { name: "河口教学点", cells: { students: 50 } },
  );
  expect([...counted]).toEqual([1, 0, 1]);
  expect([...excluded].map(([school, { id }]) => [school, id])).toEqual([[1, "small-teaching-point"]]);
});
