import { nameCell } from "../../../src/core/report/name-cell";
import type { TableReading } from "../../../src/core/report/report";
import { schoolTable } from "../../support/school-table";

const table = schoolTable([{ cells: {} }, { cells: {} }], { file: "a.xlsx", sheet: "表", firstRow: 9 });
const reading = (parts: Partial<TableReading>, column = "B") =>
  ({
    file: "a.xlsx",
    sheet: "表",
    dataRows: [10, 11],
    columns: [
      { column: "A", field: "seq" },
      { column, field: "name" },
    ],
    ...parts,
  }) as TableReading;

test("the name's cell is in the column that the reading names", () => {
  expect(nameCell(table, 0, [reading({})])).toBe("B10");
  expect(nameCell(table, 1, [reading({})])).toBe("B11");
});

test.each<[string, Partial<TableReading>]>([
  ["another file", { file: "b.xlsx" }],
  ["another sheet", { sheet: "乙" }],
  ["a table above", { dataRows: [1, 9] }],
  ["a table below", { dataRows: [12, 20] }],
])("a reading of %s does not say it", (_, parts) => {
  expect(nameCell(table, 0, [reading(parts)])).toBeNull();
  expect(nameCell(table, 0, [reading(parts, "Z"), reading({})])).toBe("B10");
});

test("a table that knows where its names stand needs no reading", () => {
  const own = { ...table, nameCell: (index: number) => `D${index + 2}` };
  expect([nameCell(own, 0, []), nameCell(own, 1, [reading({})])]).toEqual(["D2", "D3"]);
});

test("a reading without a column of names does not, either", () => {
  expect(nameCell(table, 0, [reading({ columns: [] })])).toBeNull();
});
