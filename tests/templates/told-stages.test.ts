import { checkSnapshots } from "../../src/check-workbook";
import { gridSheet, testWorkbook, type TestCell } from "../support/grid-sheet";
import { nationalOn } from "../support/national-on";

const HEADINGS = [
  "学段",
  "学校名称",
  "学生数",
  "每百生骨干教师数",
  "生均教学仪器设备值",
  "每百生网络多媒体教室数",
];

/** The stage of each school, by what its row says in the first column. */
function stages(written: readonly TestCell[]): readonly (string | null)[] {
  const row = (stage: TestCell, at: number) => [
    stage,
    `清溪${"甲乙丙丁戊己庚"[at]}校`,
    500 + at,
    1.2,
    3000,
    3,
  ];
  const sheet = gridSheet([HEADINGS, ...written.map(row)]);
  const { schools } = checkSnapshots([testWorkbook([sheet])], { standard: nationalOn("2025-09-01") }).report;
  return schools.map(({ stage }) => stage);
}

test("a stage that is written once stands for the rows under it", () => {
  const primary = ["小学", "小学", "小学", "小学"];
  expect(stages(["小学", null, null, null, "初中", null, null])).toEqual([
    ...primary,
    "初中",
    "初中",
    "初中",
  ]);
});

test("a blank among stages that are written row by row is unclear", () => {
  expect(stages(["小学", "小学", null, "初中", "初中", "初中"])).toEqual([
    ...["小学", "小学", null],
    ...["初中", "初中", "初中"],
  ]);
});
