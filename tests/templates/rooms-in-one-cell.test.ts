import { Grid } from "../../src/templates/grid";
import { readSchoolList } from "../../src/templates/lists/read-lists";
import { gridSheet, type TestCell } from "../support/grid-sheet";

/** From and count of each music room of the first school. */
function musicRooms(count: TestCell, areas: TestCell): readonly (readonly [number, number | null])[] {
  const sheet = gridSheet([
    ["学校名称", "音乐教室", null, "美术教室", null],
    [null, "间数", "每间面积（㎡）", "间数", "每间面积（㎡）"],
    ["清溪小学", count, areas, 1, 92],
  ]);
  const [school] = readSchoolList(new Grid(sheet), "a.xlsx")?.schools ?? [];
  return school?.rooms.music.map(({ from, count: own }) => [from, own] as const) ?? [];
}

test("several areas in one cell are several rooms", () => {
  expect(musicRooms(2, "98、73.5㎡")).toEqual([
    [98, 1],
    [73.5, 1],
  ]);
  expect(musicRooms(3, "98 96；100")).toHaveLength(3);
});

test("one area is that of each room; words are no areas", () => {
  expect(musicRooms(2, 96)).toEqual([[96, 2]]);
  expect(musicRooms(2, "98、在建")).toEqual([]);
});
