import type { VIEW_NAMES } from "../../src/ledger/views";
import { viewSheet } from "../../src/ledger/views";
import { nationalOn } from "../support/national-on";
import { checkSmall } from "../support/small-county";

const DAY = "2025-09-01";
const { report } = checkSmall(
  [
    { name: "东岭小学" },
    { name: "西岭小学", but: { R4: 2 } },
    { name: "南岭小学", but: { R1: null } },
    { name: "北岭教学点", students: 30, but: { R4: 2 } },
    { name: "东岭中学", stage: "初中", but: { R1: 9, R2: 3, R3: 2, R4: 9, R5: 20, R6: 5000, R7: 4 } },
  ],
  { day: DAY },
);

const linesOf = (view: (typeof VIEW_NAMES)[number]) => {
  const { cells } = viewSheet(view, view, report, nationalOn(DAY), DAY);
  const schools = cells.filter(({ row, column }) => row > 2 && column === 1);
  const beside = (row: number, at: number) =>
    cells.find((cell) => cell.row === row && cell.column === at)?.content;
  return schools.map(({ row, content }) => [content, beside(row, 2), beside(row, 4), beside(row, 6)]);
};

test("已达标台账 holds the schools that pass, each stage on its own", () => {
  expect(linesOf("已达标台账")).toEqual([
    ["东岭小学", "小学", "达标 7/7", DAY],
    ["东岭中学", "初中", "达标 7/7", DAY],
  ]);
});

test("未达标台账 holds those that fail or are not filled in; a school that does not count is in neither", () => {
  expect(linesOf("未达标台账")).toEqual([
    ["西岭小学", "小学", "不达标 6/7", DAY],
    ["南岭小学", "小学", "未填全 6/7", DAY],
  ]);
});
