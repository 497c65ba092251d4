import { checkSnapshots } from "../../src/check-workbook";
import { fillTemplate } from "../../src/forms/fill-coefficients";
import { gridSheet, testWorkbook, type TestCell } from "../support/grid-sheet";
import { nationalOn } from "../support/national-on";
import { OFFICIAL_HEADINGS, OFFICIAL_SEVEN, officialRow } from "../templates/sample-table";

const SEVEN = [6, 1.5, 1.2, 7, 12, 3200, 3];
const rows: TestCell[][] = [
  officialRow(1, "东岭小学", 800, SEVEN),
  officialRow(2, "西岭小学", 400, [5, 1.1, 1, 6, 11, 2800, 2.9]),
  officialRow(3, "南坪教学点", 30, SEVEN),
  officialRow(4, "北关小学", 600, [4.5, 1.3, 1.1, 5, 9, 2500, 2.6]),
];
const schools = gridSheet(
  [["表Ⅱ-2  小学、初中资源配置基本情况（分学校）"], [...OFFICIAL_HEADINGS], ...rows],
  { name: "表2-2" },
);
const balance = gridSheet(
  [
    ["表Ⅲ 县域义务教育校际均衡情况"],
    [null, null, ...OFFICIAL_SEVEN],
    ["小学", "全县平均值"],
    [null, "差异系数"],
    ["初中", "全县平均值"],
    [null, "差异系数"],
  ],
  { name: "表3", merges: ["A3:A4", "A5:A6"] },
);

function fills(form: "live" | "native", sheets = [schools, balance]) {
  const checked = checkSnapshots([testWorkbook(sheets)], { standard: nationalOn("2025-09-01") });
  return { checked, fills: fillTemplate(checked, checked.coefficientCells, form) };
}

test("表Ⅲ's own cells are filled for the stage that has schools, the other stage stays empty", () => {
  const { fills: made } = fills("native");
  expect(made.map(({ row, column }) => `${row},${column}`)).toEqual(
    [2, 3, 4, 5, 6, 7, 8].flatMap((column) => [`2,${column}`, `3,${column}`]),
  );
});

test("the native formula takes the counted schools only, in runs, and carries the exact result", () => {
  const { checked, fills: made } = fills("native");
  const cv = made.find(({ indicator, what }) => indicator === "R1" && what === "coefficient");
  const mean =
    "(SUMPRODUCT('表2-2'!G3:G4,'表2-2'!D3:D4)+SUMPRODUCT('表2-2'!G6:G6,'表2-2'!D6:D6))/(SUM('表2-2'!D3:D4)+SUM('表2-2'!D6:D6))";
  expect(cv?.content).toEqual({
    formula: `SQRT((SUMPRODUCT('表2-2'!D3:D4,('表2-2'!G3:G4-${mean})^2)+SUMPRODUCT('表2-2'!D6:D6,('表2-2'!G6:G6-${mean})^2))/(SUM('表2-2'!D3:D4)+SUM('表2-2'!D6:D6)))/(${mean})`,
    result: checked.report.coefficients[0]?.cv,
  });
});

test("the live formula is one QB call where the stage's rows stand together", () => {
  const together = gridSheet([[...OFFICIAL_HEADINGS], ...rows.filter((_, row) => row !== 2)], {
    name: "表2-2",
  });
  const { fills: made } = fills("live", [together, balance]);
  const contents = made.filter(({ indicator }) => indicator === "R4").map(({ content }) => content);
  expect(contents).toMatchObject([
    { formula: "QB.MEAN('表2-2'!J2:J4,'表2-2'!D2:D4)" },
    { formula: "QB.CV('表2-2'!J2:J4,'表2-2'!D2:D4)" },
  ]);
});
