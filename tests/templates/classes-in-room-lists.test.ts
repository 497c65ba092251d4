import { gridSheet, testWorkbook, type TestCell } from "../support/grid-sheet";
import { checkSnapshots } from "../../src/check-workbook";
import { nationalOn } from "../support/national-on";

/** Classes a room that a check says of music rooms (G3), by what a sheet shows. */
function roomsOf(rows: readonly (readonly TestCell[])[], merges: readonly string[] = []) {
  const workbook = testWorkbook([gridSheet(rows, { name: "专用教室", merges })]);
  const { report } = checkSnapshots([workbook], { standard: nationalOn("2025-09-01") });
  const music = report.county.filter(({ part }) => part === "音乐教室间数");
  const failing = report.findings.filter(
    ({ code, indicator }) => code === "county-below-standard" && indicator === "G3",
  );
  return { music, failing };
}

const TOP = ["序号", "学校名称", "班级数", "音乐教室", null, "美术教室", null];
const SUB = [null, null, null, "间数", "每间面积（㎡）", "间数", "每间面积（㎡）"];

test("the number of classes that stands in a list of rooms is judged with them", () => {
  const { music, failing } = roomsOf([
    TOP,
    SUB,
    [1, "清溪小学", 24, 2, 98, 2, 92],
    [2, "石桥小学", 25, 2, 97, 3, 91],
  ]);
  expect(music.map(({ actual, met }) => [actual, met])).toContainEqual([12.5, false]);
  expect(failing.map(({ school }) => school)).toEqual(["石桥小学"]);
});

test("a school without a room of a kind has none, and needs one", () => {
  const { failing } = roomsOf([TOP, SUB, [1, "清溪小学", 24, 0, null, 2, 92]]);
  expect(failing.map(({ school, gap }) => [school, gap])).toEqual([["清溪小学", { amount: 2, unit: "间" }]]);
});

test("classes written once beside several rooms, or by stage, are counted once", () => {
  const list = [
    ["学校", "小学班级数", "初中班级数", "功能室", "面积"],
    ["河口学校", 12, 6, "音乐教室", 98],
    [null, null, null, "音乐教室", 97],
    ["清溪小学", 12, null, "音乐教室", 99],
    ["清溪小学", 12, null, "音乐教室", 99],
  ];
  expect(roomsOf(list).failing).toEqual([]);
  const more = list.map((row, at) => (at === 1 ? ["河口学校", 18, 7, "音乐教室", 98] : row));
  expect(roomsOf(more).failing.map(({ school }) => school)).toEqual(["河口学校"]);
});

test("rooms without areas beside the number of classes are judged by their number alone", () => {
  const headings = ["学校名称", "教学班数（个）", "音乐教室（间）", "美术教室（间）"];
  const { failing } = roomsOf([headings, ["清溪小学", 26, 2, 3], ["石桥小学", 12, 1, 1]]);
  expect(failing.map(({ school }) => school)).toEqual(["清溪小学"]);
});
