import { comparePrintedShares, reachedBy, type PrintedShare } from "../../../src/core/verdict/printed-shares";
import type { Finding } from "../../../src/core/report/report";
import type { SchoolRow } from "../../support/school-table";
import { findingsOf, report } from "../../support/judging";
import { makeSchool } from "../../support/make-finding";
import { BLANK_SHARE } from "../../support/printed-share";
import { REACHING, schoolTable } from "../../support/school-table";

/** What is told of a share where so many of a stage's schools reach R1. */
const toldOf = (reached: number, schools: number) => (share: Partial<PrintedShare>) => {
  const rows = Array.from({ length: schools }, (_, i) => ({
    cells: { students: 400, ...REACHING, R1: i < reached ? 4.2 : 3.9 },
  }));
  return findingsOf(
    report([schoolTable(rows)], { shares: [{ ...BLANK_SHARE, ...share }] }),
    "share-mismatch",
  );
};
const whats = (findings: readonly Finding[]) => findings.map(({ params }) => params["what"]);

test("schools that pass as a whole are counted among the stage's counted schools", () => {
  const schools = [
    makeSchool({ verdict: "pass" }),
    makeSchool({ verdict: "pass" }),
    makeSchool({ verdict: "fail" }),
    makeSchool({ verdict: "incomplete" }),
    makeSchool({ verdict: "excluded" }),
    makeSchool({ verdict: "pass", stage: "初中" }),
  ];
  expect(reachedBy({ stage: "小学", of: "all" }, [], schools)).toEqual({ reached: 2, schools: 4 });
  expect(reachedBy({ stage: "初中", of: "all" }, [], schools)).toEqual({ reached: 1, schools: 1 });
});

test("schools that reach an indicator are counted over all tables, without those that do not count", () => {
  const row = (R1: number, more: Partial<SchoolRow> = {}): SchoolRow => ({
    cells: { students: 400, ...REACHING, R1 },
    ...more,
  });
  const tables = [
    schoolTable([row(4.2), row(3.9), row(4.2, { name: "特殊教育学校" }), row(6, { stage: "初中" })]),
    schoolTable([row(4.2), row(6, { stage: null })]),
  ];
  const [told] = findingsOf(report(tables, { shares: [{ ...BLANK_SHARE, count: 9 }] }), "share-mismatch");
  expect(told).toEqual({
    code: "share-mismatch",
    severity: "warning",
    file: "a.xlsx",
    sheet: "表2-1",
    cell: "C4",
    school: null,
    stage: "小学",
    indicator: "R1",
    actual: 2,
    required: null,
    floor: null,
    gap: null,
    source: null,
    params: { what: "count", printed: 9, of: "R1", reached: 2, schools: 3 },
  });
});

test("a share of schools that pass as a whole is of no indicator", () => {
  const told: Finding[] = [];
  const schools = [makeSchool({ verdict: "pass" }), makeSchool({ verdict: "fail" })];
  comparePrintedShares([{ ...BLANK_SHARE, of: "all", share: 0.9 }], [], schools, (one) => told.push(one));
  expect(told).toEqual([
    expect.objectContaining({
      cell: "C5",
      indicator: null,
      actual: 0.5,
      params: { what: "share", printed: 0.9, of: "all", reached: 1, schools: 2 },
    }),
  ]);
});

describe("a share as it is printed", () => {
  test.each([
    [0.995, 0.001, []],
    [0.99, 0.01, ["share"]],
    [0.5, 0.01, ["share"]],
    [1, 0.01, ["not-all"]],
    [1.5, 0.1, ["not-all"]],
    [0.00995, 0.0001, []],
    [0.0099, 0.0001, ["share"]],
    // 1 in a cell of per cent is 0.01: as likely "all" as 1 %.
    [0.01, 0.01, ["not-all"]],
  ])("%p, its last digit %p, of 200 of 201: %p", (share, grain, what) => {
    expect(whats(toldOf(200, 201)({ share, grain }))).toEqual(what);
  });

  test("1 % is 1 % where it is, and all where all reach", () => {
    expect(toldOf(1, 100)({ share: 0.01 })).toEqual([]);
    expect(toldOf(3, 3)({ share: 0.01 })).toEqual([]);
    expect(toldOf(3, 3)({ share: 1 })).toEqual([]);
    expect(whats(toldOf(0, 3)({ share: 0.01 }))).toEqual(["not-all"]);
  });

  test.each([
    [0.12, 0],
    [0.13, 0],
    [0.11, 1],
    [0.14, 1],
  ])("1 of 8 lies between two: rounded to %p, %p told", (share, told) => {
    expect(toldOf(1, 8)({ share })).toHaveLength(told);
  });
});
