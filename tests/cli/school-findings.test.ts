import { SchoolFindings } from "../../src/cli/school-findings";
import { finding } from "../../src/core/report/finding";
import type { Finding, FindingCode } from "../../src/core/report/report";

const told = (school: string | null, code: FindingCode, row: number): Finding =>
  finding({ code, severity: "warning", file: "county.xlsx", sheet: "表", school, cell: `A${row}` });
const FINDINGS = [
  told("东街小学", "missing", 1),
  told(null, "missing", 2),
  told("西街小学", "missing", 3),
  told("东街小学", "unit-suspect", 4),
  told("东街小学", "value-mismatch", 5),
];
const cells = (findings: Iterable<Finding>) => [...findings].map(({ cell }) => cell);

test("a school's findings come in the report's order, wherever they stand in it", () => {
  const all = new SchoolFindings(FINDINGS, () => true);
  expect(cells(all.of("东街小学"))).toEqual(["A1", "A4", "A5"]);
  expect(cells(all.of("西街小学"))).toEqual(["A3"]);
  expect(cells(all.of("北街小学"))).toEqual([]);
});

test("what is not wanted is left out, at the beginning, between and at the end", () => {
  const without = (code: FindingCode) => new SchoolFindings(FINDINGS, (one) => one.code !== code);
  expect(cells(without("missing").of("东街小学"))).toEqual(["A4", "A5"]);
  expect(cells(without("unit-suspect").of("东街小学"))).toEqual(["A1", "A5"]);
  expect(cells(without("value-mismatch").of("东街小学"))).toEqual(["A1", "A4"]);
  expect(cells(without("missing").of("西街小学"))).toEqual([]);
});
