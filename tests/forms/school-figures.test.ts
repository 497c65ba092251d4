import type { SchoolTable } from "../../src/core/school/school-table";
import type { Stage } from "../../src/core/stage";
import { SchoolFigures } from "../../src/forms/school-figures";
import { schoolTable } from "../support/school-table";

const at = (row: number, stage: Stage, sheet = "表") => ({ file: "county.xlsx", sheet, row, stage });
const table = schoolTable([
  { stage: "小学", cells: { classes: 12, grades: 6 } },
  { stage: "初中", cells: { classes: 0, grades: null } },
]);
/** One row of the sheet for both stages. */
const abreast: SchoolTable = { ...table, rows: Int32Array.from([3, 3]) };
const withPlaces = (...columns: readonly [number, number]): SchoolTable => {
  const classes = table.fields.get("classes")!;
  const places = columns.map((column) => ({ row: 3, column }));
  return { ...abreast, fields: new Map([["classes", { ...classes, places }]]) };
};

test("a figure is the stage's of the school in the row; a blank is none, nought is", () => {
  const figures = new SchoolFigures([table]);
  expect(figures.number(at(4, "小学"), "classes")).toBe(12);
  expect(figures.number(at(5, "初中"), "classes")).toBe(0);
  expect(figures.number(at(5, "初中"), "grades")).toBeNull();
  expect(figures.number(at(4, "小学"), "staff")).toBeNull();
  expect(figures.number(at(4, "初中"), "classes")).toBeNull();
  expect(figures.number(at(4, "小学", "另一张"), "classes")).toBeNull();
});

test("one cell for both stages of a row is neither's, two cells are each their own's", () => {
  const shared = new SchoolFigures([abreast]);
  expect([shared.number(at(4, "小学"), "classes"), shared.number(at(4, "初中"), "classes")]).toEqual([
    ...[null, null],
  ]);
  const same = new SchoolFigures([withPlaces(5, 5)]);
  expect(same.number(at(4, "小学"), "classes")).toBeNull();
  const own = new SchoolFigures([withPlaces(5, 6)]);
  expect([own.number(at(4, "小学"), "classes"), own.number(at(4, "初中"), "classes")]).toEqual([12, 0]);
});

test("the owner is as written; a blank and a table without the column say none", () => {
  const owned: SchoolTable = { ...table, owner: (index) => ["县级教育部门", ""][index] ?? "" };
  const figures = new SchoolFigures([owned]);
  expect(figures.owner(at(4, "小学"))).toBe("县级教育部门");
  expect(figures.owner(at(5, "初中"))).toBeNull();
  expect(new SchoolFigures([table]).owner(at(4, "小学"))).toBeNull();
});
