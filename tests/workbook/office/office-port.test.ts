import { OfficePort } from "../../../src/workbook/office/office-port";
import { buildBook, type SheetSpec } from "../../support/excel-host/book-builder";
import { failure, FakeExcel, type FakeExcelOptions } from "../../support/excel-host/excel-host";

const opened: FakeExcel[] = [];
afterEach(() => opened.splice(0).forEach(({ client }) => client.close()));

function open(sheets: readonly SheetSpec[], options?: FakeExcelOptions) {
  const excel = new FakeExcel(buildBook(sheets), options);
  opened.push(excel);
  return { excel, book: excel.book, port: new OfficePort(excel.host) };
}

const SHEETS = [
  { name: "小学", rows: [[1]] },
  { name: "初中", rows: [[2]] },
];
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

test("selects a cell on its sheet in one sync", async () => {
  const { excel, book, port } = open(SHEETS);
  await port.select("初中", { row: 5, column: 6 });
  expect([book.active, book.selected]).toEqual(["初中", "G6"]);
  expect(excel.sent).toHaveLength(1);
  expect(await port.activeSheet()).toBe("初中");
});

test("a sheet that is gone cannot be selected", async () => {
  const { port } = open(SHEETS);
  await expect(port.select("高中", { row: 0, column: 0 })).rejects.toMatchObject({ code: "sheet-missing" });
});

test("tells of a person's changes, not of our own, until it is stopped", async () => {
  const { excel, book, port } = open(SHEETS);
  const seen: string[] = [];
  const stop = await port.onChange((sheet) => seen.push(sheet));
  const worksheetId = book.sheets[1]?.id ?? "";
  excel.client.tellChanged({ worksheetId, address: "A1" });
  excel.client.tellChanged({ worksheetId, address: "A1", triggerSource: "ThisLocalAddin" });
  excel.client.tellChanged({ worksheetId, address: "A1", source: "Remote" });
  await settled();
  expect(seen).toEqual(["初中", "初中"]);
  stop();
  await settled();
  excel.client.tellChanged({ worksheetId, address: "A1" });
  await settled();
  expect(seen).toHaveLength(2);
  expect(JSON.stringify(excel.sent)).toContain("_UnregisterDataChangedEvent");
});

test("a change on a sheet that is gone by now is nobody's", async () => {
  const { excel, port } = open(SHEETS);
  const seen: string[] = [];
  await port.onChange((sheet) => seen.push(sheet));
  excel.client.tellChanged({ worksheetId: "{gone}", address: "A1" });
  await settled();
  expect(seen).toEqual([]);
});

test("a change that cannot be told of while a cell is edited is passed over", async () => {
  const { excel, book, port } = open(SHEETS);
  const seen: string[] = [];
  await port.onChange((sheet) => seen.push(sheet));
  excel.failing = () => failure("InvalidOperationInCellEditMode");
  excel.client.tellChanged({ worksheetId: book.sheets[0]?.id ?? "", address: "A1" });
  await settled();
  expect(seen).toEqual([]);
});

test("nothing has been changed yet, so nothing can be taken back", async () => {
  expect(await open(SHEETS).port.lastInverse()).toBeNull();
});
