import type { PrintedShare } from "../../../src/core/verdict/printed-shares";
import { findingsOf, report } from "../../support/judging";
import { BLANK_SHARE } from "../../support/printed-share";
import { REACHING, schoolTable } from "../../support/school-table";

/** 201 schools, of which one does not reach R1. */
const rows = Array.from({ length: 201 }, (_, i) => ({
  cells: { students: 400, ...REACHING, R1: i === 7 ? 3.9 : 4.2 },
}));

const told = (share: Partial<PrintedShare>) =>
  findingsOf(report([schoolTable(rows)], { shares: [{ ...BLANK_SHARE, ...share }] }), "share-mismatch");

test("200 of 201 are not 100 %, whatever the decimals", () => {
  expect(told({ count: 200, share: 1 })).toEqual([
    expect.objectContaining({
      cell: "C5",
      indicator: "R1",
      actual: 200 / 201,
      params: { what: "not-all", printed: 1, of: "R1", reached: 200, schools: 201 },
    }),
  ]);
  expect(told({ share: 0.995, grain: 0.001 })).toEqual([]);
  expect(told({ share: 0.99, grain: 0.01 })).toHaveLength(1);
});

test("a count that the schools do not give is told at its cell; blanks say nothing", () => {
  expect(told({ count: 201 })).toEqual([
    expect.objectContaining({ cell: "C4", params: expect.objectContaining({ what: "count", printed: 201 }) }),
  ]);
  expect(told({ count: 200 })).toEqual([]);
  expect(told({})).toEqual([]);
});

test("the whole of a school is its verdict: six of seven reached is enough", () => {
  expect(told({ of: "all", count: 201, share: 1 })).toEqual([]);
  expect(told({ of: "all", count: 200 })).toHaveLength(1);
});

test("a stage without schools is not compared", () => {
  expect(told({ stage: "初中", count: 3, share: 1 })).toEqual([]);
});
