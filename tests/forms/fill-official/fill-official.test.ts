import { cellName } from "../../../src/core/address";
import { officialEdits, toWrite, type OfficialFill } from "../../../src/forms/fill-official/official-fill";
import type { TestCell } from "../../support/grid-sheet";
import { balanceSheet, countsSheet, fillsOf, schoolsSheet } from "../../support/official-book";
import { GOOD_SEVEN, officialRow } from "../../templates/sample-table";

const LOW_ROOMS = [6.1, 1.5, 1.2, 4, 12.5, 3200, 3.1];
const BARE_ROOMS = [6.1, 1.5, 1.2, 2, 12.5, 3200, 3.1];
const rows: TestCell[][] = [
  officialRow(1, "东岭小学", 800, GOOD_SEVEN),
  officialRow(2, "西岭小学", 400, LOW_ROOMS),
  officialRow(3, "北关小学", 600, BARE_ROOMS),
  officialRow(4, "南坪教学点", 30, GOOD_SEVEN),
];

const at = (fills: readonly OfficialFill[], cell: string) =>
  fills.find(({ row, column }) => cellName(row, column) === cell);
const inSheet = (fills: readonly OfficialFill[], sheet: string) => fills.filter((one) => one.sheet === sheet);

test("表Ⅱ-1 counts the counted schools that reach each indicator, and those that pass", () => {
  const fills = inSheet(fillsOf([schoolsSheet(rows), countsSheet()]), "表2-1");
  expect(at(fills, "C4")).toMatchObject({ what: "count", content: 3, state: "empty", indicator: "R1" });
  expect(at(fills, "F4")).toMatchObject({ content: 1, indicator: "R4" });
  expect(at(fills, "F5")).toMatchObject({ what: "share", content: 33.3 });
  expect(at(fills, "J4")).toMatchObject({ content: 2, indicator: null });
  expect(at(fills, "J5")?.content).toBe(66.7);
  expect(at(fills, "C6")).toBeUndefined();
});

test("a count that a missing figure could change is left open, the others are filled", () => {
  const seven: TestCell[] = [...GOOD_SEVEN];
  seven[3] = null;
  const fills = fillsOf([schoolsSheet([...rows, officialRow(5, "河口小学", 300, seven)]), countsSheet()]);
  const counts = inSheet(fills, "表2-1");
  expect(at(counts, "F4")).toMatchObject({
    content: null,
    state: "undecided",
    why: { code: "schools-missing", count: 1 },
  });
  expect(at(counts, "J4")).toMatchObject({ state: "undecided" });
  expect(at(counts, "C4")).toMatchObject({ content: 4, state: "empty" });
});

test("表Ⅱ-2 gets a verdict and the form's remark; a school that does not count gets neither", () => {
  const fills = inSheet(fillsOf([schoolsSheet(rows)]), "表2-2");
  expect(at(fills, "N4")?.content).toBe("是");
  expect(at(fills, "O4")?.content).toBe("7项指标全部达标");
  expect(at(fills, "N5")?.content).toBe("是");
  expect(at(fills, "O5")?.content).toMatch(/^达标6项：.+；达到85%1项：.+$/);
  expect(at(fills, "N6")?.content).toBe("否");
  expect(at(fills, "O6")?.content).toMatch(/低于85%1项/);
  expect(at(fills, "N7")).toMatchObject({ content: null, why: { code: "not-counted" } });
});

test("the verdict is written as the column's other cells are, and its meaning is compared", () => {
  const held = rows.map((row, place) => {
    const copy = [...row];
    if (place !== 1) copy[13] = place === 2 ? 1 : place === 0 ? 1 : null;
    return copy;
  });
  const fills = fillsOf([schoolsSheet(held)]);
  expect(at(fills, "N4")).toMatchObject({ content: 1, state: "same" });
  expect(at(fills, "N5")).toMatchObject({ content: 1, state: "empty" });
  expect(at(fills, "N6")).toMatchObject({ content: null, held: 1, state: "differs" });
});

test("表Ⅲ gets means with two decimals, coefficients with three, and 综合 their plain mean", () => {
  const fills = inSheet(fillsOf([schoolsSheet(rows), balanceSheet()]), "表3");
  expect(at(fills, "F4")).toMatchObject({ what: "mean", content: 4.78 });
  const seven = ["C5", "D5", "E5", "F5", "G5", "H5", "I5"].map((cell) => at(fills, cell)?.content);
  expect(seven).toEqual([0, 0, 0, 0.487, 0, 0, 0]);
  expect(at(fills, "J5")).toMatchObject({ what: "composite", content: 0.07 });
  expect(at(fills, "J4")).toBeUndefined();
});

test("what the form says already is compared, and written over only when asked", () => {
  const sheets = [
    schoolsSheet(rows),
    countsSheet([
      [3, 2],
      [100, "66.7%"],
    ]),
  ];
  const fills = inSheet(fillsOf(sheets), "表2-1");
  expect(at(fills, "C4")?.state).toBe("same");
  expect(at(fills, "D4")).toMatchObject({ held: 2, content: 3, state: "differs" });
  expect(at(fills, "D5")).toMatchObject({ held: "66.7%", content: 100, state: "differs" });
  const kept = toWrite(fills, { overwrite: false });
  expect(at(kept, "D4")).toBeUndefined();
  expect(at(toWrite(fills, { overwrite: true }), "D4")?.content).toBe(3);
});

test("the edits write contents and nothing else", () => {
  const fills = toWrite(fillsOf([schoolsSheet(rows), countsSheet(), balanceSheet()]), { overwrite: false });
  const edits = officialEdits(fills, "测试.xlsx");
  expect(new Set(edits.map(({ kind }) => kind))).toEqual(new Set(["set-cells"]));
  expect(edits).toHaveLength(3);
  expect(officialEdits(fills, "另一份.xlsx")).toEqual([]);
});

test("a name that looks like a formula, a very long one and namesakes go through as text", () => {
  const names = ['=HYPERLINK("http://a","b")小学', "长".repeat(198) + "小学", "中心小学", "中心小学"];
  const seven = [GOOD_SEVEN, LOW_ROOMS, GOOD_SEVEN, BARE_ROOMS];
  const fills = fillsOf([
    schoolsSheet(names.map((name, place) => officialRow(place + 1, name, 500, seven[place]))),
  ]);
  expect(fills.filter(({ what }) => what === "verdict").map(({ content }) => content)).toEqual([
    "是",
    "是",
    "是",
    "否",
  ]);
  expect(new Set(fills.map(({ school }) => school))).toEqual(new Set(names));
});
