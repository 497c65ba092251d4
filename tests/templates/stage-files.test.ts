import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkSnapshots } from "../../src/check-workbook";
import { nodeInflater } from "../../src/cli/inflate-node";
import { rowWord } from "../../src/templates/row-words";
import { readWorkbook } from "../../src/workbook/xlsx/read/read-workbook";
import { gridSheet, testWorkbook, type TestCell } from "../support/grid-sheet";
import { nationalOn } from "../support/national-on";

const STANDARD = { standard: nationalOn("2025-09-01") };
const FOLDER = path.resolve(__dirname, "../../../shared/templates");
const PAIR = ["statistics-primary.xlsx", "statistics-junior.xlsx"];
const isAtHand = PAIR.every((name) => existsSync(path.join(FOLDER, name)));

/** An export of one stage under the statistics system's own title, which alone names the stage. */
function stageFile(stage: string, students: number) {
  const headings = [
    "学校名称",
    "办学类型",
    "在校生数",
    "教学及辅助用房面积",
    "室内体育用房面积",
    "运动场地面积",
  ];
  const school = ["河口学校", "九年一贯制学校", students, 6400, 400, 9000];
  const sheet = gridSheet([[`2023学年 ${stage} 学校（机构）基本情况统计`], headings, school]);
  return testWorkbook([sheet], `${stage}.xlsx`);
}

test("a title that ends in 统计 is no row of totals and names the stage of its file", () => {
  expect(rowWord("2023学年 小学 学校（机构）基本情况统计")).toBeNull();
  const { report } = checkSnapshots([stageFile("小学", 400), stageFile("初中", 200)], STANDARD);
  expect(report.schools.map(({ stage, values }) => [stage, values.R4])).toEqual([
    ["小学", 6000 / 620],
    ["初中", expect.closeTo(6600 / 620, 9)],
  ]);
});

test("a date, a year or who fills it in, between title and headings, does not hide the title", () => {
  const headings = ["学校名称", "在校生数", "骨干教师数", "教学及辅助用房面积", "运动场地面积"];
  const check = (line: readonly TestCell[]) => {
    const rows = [["云溪县小学办学条件一览"], line, headings, ["河口学校", 400, 6, 2400, 3600]];
    return checkSnapshots([testWorkbook([gridSheet(rows)])], STANDARD).report.schools.map(
      ({ stage }) => stage,
    );
  };
  expect(check(["填报日期：", 45910])).toEqual(["小学"]);
  expect(check(["填报单位（盖章）：云溪县教育局", null, "年度", 2025])).toEqual(["小学"]);
  expect(check(["填报单位：云溪县教育局", null, null, "单位：人、㎡"])).toEqual(["小学"]);
});

(isAtHand ? test : test.skip)("the statistics pair, where it is at hand: every row has a stage", async () => {
  const read = (name: string) =>
    readWorkbook(new Uint8Array(readFileSync(path.join(FOLDER, name))), name, nodeInflater);
  const { report } = checkSnapshots(await Promise.all(PAIR.map(read)), STANDARD);
  expect(report.schools.filter(({ stage }) => stage === null)).toEqual([]);
  const split = report.schools.filter(({ name }) => name === "丁湖学校");
  expect(split.map(({ stage, values }) => [stage, values.R1, values.R4])).toEqual([
    ["小学", 2200 / 313, 4687 / 588],
    ["初中", 7.2, expect.closeTo(5155.7 / 588, 9)],
  ]);
});
