import { placesOf, readNames, readSchools, readValues } from "../../../src/functions/arguments/columns";
import { column } from "../../support/custom-functions";

test("a row that is blank in both is no school", () => {
  const schools = readSchools(column(1, "", 3, null), column(10, null, 30, ""));
  expect([...schools.values]).toEqual([1, 3]);
  expect([...schools.students]).toEqual([10, 30]);
  expect([...schools.places]).toEqual([0, 2]);
});

test.each([
  [column(1, null, 3), column(10, 20, 30)],
  [column(1, 2, 3), column(10, "", 30)],
])("a row that is blank in one is missing", (values, students) => {
  expect(() => readSchools(values, students)).toThrow("第2行未填");
});

test("a row of cells goes with a column of as many", () => {
  expect([...readSchools([[1, 2]], column(10, 20)).students]).toEqual([10, 20]);
});

test("ranges of two sizes do not go together", () => {
  expect(() => readSchools(column(1, 2), column(10))).toThrow("两个区域要一样大：一个2格，一个1格");
});

test("two blocks of as many cells do not go together where one lies on its side", () => {
  const wide = [
    [1, 2, 3],
    [4, 5, 6],
  ];
  expect(() =>
    readSchools(wide, [
      [1, 2],
      [3, 4],
      [5, 6],
    ]),
  ).toThrow("两个区域的行数和列数要一样");
  expect([...readSchools(wide, wide).students]).toEqual([1, 2, 3, 4, 5, 6]);
});

test("blanks are passed over where every school weighs the same", () => {
  expect([...readValues(column(1, null, "２", ""))]).toEqual([1, 2]);
});

test("a cell is called by its row, or by its column where there is but one row", () => {
  expect(placesOf(column(1, 2, 3))(2)).toBe("第3行");
  expect(placesOf([[1, 2, 3]])(2)).toBe("第3列");
  expect(
    placesOf([
      [1, 2],
      [3, 4],
    ])(3),
  ).toBe("第2行");
});

test("a school without a name is called by its row", () => {
  const nameOf = readNames(column("一小", null), 2, placesOf(column(1, 2)));
  expect([nameOf(0), nameOf(1)]).toEqual(["一小", "第2行"]);
});
