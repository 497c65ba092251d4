import { SchoolFindings } from "../../src/cli/school-findings";
import { finding } from "../../src/core/report/finding";
import type { Finding } from "../../src/core/report/report";
import type { Stage } from "../../src/core/stage";

const told = (school: string | null, stage: Stage | null, row: number): Finding =>
  finding({
    code: "missing",
    severity: "warning",
    file: "county.xlsx",
    sheet: "表",
    school,
    stage,
    cell: `A${row}`,
  });
const FINDINGS = [
  told("东街学校", "小学", 1),
  told(null, null, 2),
  told("西街小学", "小学", 3),
  told("东街学校", "初中", 4),
  told("东街学校", "小学", 5),
  told("东街学校", null, 6),
];
const cells = (findings: readonly Finding[]) => findings.map(({ cell }) => cell);

test("a school's findings come in the report's order, wherever they stand in it", () => {
  const all = new SchoolFindings(FINDINGS);
  expect(cells(all.of({ name: "东街学校", stage: "小学" }))).toEqual(["A1", "A5"]);
  expect(cells(all.of({ name: "东街学校", stage: "初中" }))).toEqual(["A4"]);
  expect(cells(all.of({ name: "西街小学", stage: "小学" }))).toEqual(["A3"]);
  expect(cells(all.of({ name: "北街小学", stage: "小学" }))).toEqual([]);
});

test("the rest is what no school asked for, whichever way it was asked", () => {
  const all = new SchoolFindings(FINDINGS);
  expect(cells(all.rest())).toEqual(["A1", "A2", "A3", "A4", "A5", "A6"]);
  all.of({ name: "东街学校", stage: "小学" });
  all.of({ name: "东街学校", stage: "小学" });
  all.of({ name: "西街小学", stage: "初中" });
  expect(cells(all.rest())).toEqual(["A2", "A3", "A4", "A6"]);
});
