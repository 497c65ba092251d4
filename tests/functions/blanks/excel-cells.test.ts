import { lookUpInExcel, splitAddress } from "../../../src/functions/blanks/excel-cells";
import { buildBook, type SheetSpec } from "../../support/excel-host/book-builder";
import { FakeExcel, failure } from "../../support/excel-host/excel-host";

const opened: FakeExcel[] = [];
afterEach(() => opened.splice(0).forEach(({ client }) => client.close()));

function excelWith(sheets: readonly SheetSpec[]) {
  const excel = new FakeExcel(buildBook(sheets));
  opened.push(excel);
  return { excel, lookUp: lookUpInExcel((batch) => excel.client.Excel.run(batch)) };
}

const SHEET: SheetSpec = {
  name: "小学 表",
  rows: [
    [1, 0],
    [null, null],
    [0, "x"],
  ],
};

test("tells blanks from zeros, also below the last cell that holds something", async () => {
  const { lookUp } = excelWith([SHEET]);
  const [inA, inB] = await lookUp(["'小学 表'!A1:A9", "'小学 表'!B2:B9"]);
  expect([0, 1, 2, 3, 8].map((row) => inA?.(row, 0))).toEqual([false, true, false, true, true]);
  expect([0, 1, 2].map((row) => inB?.(row, 0))).toEqual([true, false, true]);
});

test("a range with nothing in it is all blank", async () => {
  const { lookUp } = excelWith([SHEET]);
  const [isEmpty] = await lookUp(["'小学 表'!G1:G3"]);
  expect(isEmpty?.(1, 0)).toBe(true);
});

test("all calls that are waiting are answered by one sync", async () => {
  const { excel, lookUp } = excelWith([SHEET]);
  await Promise.all([lookUp(["'小学 表'!A1:A3"]), lookUp(["'小学 表'!B1:B3", "'小学 表'!A1:A3"])]);
  expect(excel.sent).toHaveLength(1);
});

test("where Excel cannot be asked every waiting call is told", async () => {
  const { excel, lookUp } = excelWith([SHEET]);
  excel.failing = () => failure("InvalidOperationInCellEditMode");
  const calls = await Promise.allSettled([lookUp(["'小学 表'!A1"]), lookUp(["'小学 表'!B1"])]);
  expect(calls.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
});

test("an address is cut into sheet and cells", () => {
  expect(splitAddress("'it''s!'!$A$1:B2")).toEqual({ sheet: "it's!", cells: "$A$1:B2" });
  expect(splitAddress("Sheet1!A1")).toEqual({ sheet: "Sheet1", cells: "A1" });
});
