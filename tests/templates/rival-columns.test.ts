import { checkSnapshots } from "../../src/check-workbook";
import type { Report } from "../../src/core/report/report";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { SHORT } from "../corpus/layouts";
import { gridSheet, testWorkbook, type TestCell } from "../support/grid-sheet";
import { nationalOn } from "../support/national-on";

const NOW = [6.1, 1.5, 1.2, 7.25, 12.5, 3200, 3.1];
const BEFORE = [5.1, 1.4, 1.1, 6.25, 11.5, 3100, 3];

function check(sheet: SheetSnapshot): Report {
  return checkSnapshots([testWorkbook([sheet])], { standard: nationalOn("2025-09-01") }).report;
}

const values = ({ schools }: Report) => schools.map((school) => Object.values(school.values));
const unclear = ({ findings }: Report) =>
  findings.filter(({ code }) => code === "header-unclear").map(({ cell, params }) => [cell, params["other"]]);

/** Two years under each heading, without a merged cell. */
function twoYears(years: readonly [string, string], figures: (column: number) => readonly [number, number]) {
  const twice = (heading: string): TestCell[] => [heading, null];
  return gridSheet([
    ["学校名称", "学段", "在校生数", ...SHORT.flatMap(twice)],
    [null, null, null, ...SHORT.flatMap(() => years)],
    ["清溪小学", "小学", 812, ...SHORT.flatMap((_, column) => figures(column))],
  ]);
}

const [EARLIER, LATER] = [(column: number) => BEFORE[column] ?? 0, (column: number) => NOW[column] ?? 0];

describe("two columns under one heading", () => {
  it("the later year is read, wherever it stands, and told", () => {
    const report = check(twoYears(["2023年", "2024年"], (column) => [EARLIER(column), LATER(column)]));
    expect(values(report)).toEqual([NOW]);
    expect(unclear(report)).toHaveLength(7);
    expect(unclear(report)[0]).toEqual(["E2", "D"]);
    const turned = check(twoYears(["2024学年", "2023学年"], (column) => [LATER(column), EARLIER(column)]));
    expect(values(turned)).toEqual([NOW]);
  });

  it("nothing is told where both say the same", () => {
    const report = check(twoYears(["2023年", "2024年"], (column) => [LATER(column), LATER(column)]));
    expect(unclear(report)).toEqual([]);
  });

  it("a hidden one is not read where one that is seen says as much", () => {
    const sheet = gridSheet([
      ["学校名称", "学段", "在校生数", ...SHORT, ...SHORT],
      ["清溪小学", "小学", 812, ...BEFORE, ...NOW],
    ]);
    const hiddenColumns = new Set([3, 4, 5, 6, 7, 8, 9]);
    const report = check({ ...sheet, hiddenColumns });
    expect(values(report)).toEqual([NOW]);
    expect(unclear(report)).toEqual([]);
  });
});

it("a title that speaks of coefficients is the title of the counties under it", () => {
  const figures = [0.31, 0.42, 0.33, 0.28, 0.49, 0.51, 0.2];
  const report = check(
    gridSheet([
      ["2024年各县（区）义务教育校际差异系数"],
      ["县区", "学段", "综合", ...SHORT],
      ["清溪县", "小学", 0.3, ...figures],
    ]),
  );
  expect(report.coefficients.map(({ cv }) => cv)).toEqual(figures);
  expect(report.coefficients.filter(({ met }) => !met).map(({ indicator }) => indicator)).toEqual(["R6"]);
});
