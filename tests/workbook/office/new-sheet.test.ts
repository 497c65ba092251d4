import type { AddSheet } from "../../../src/workbook/edit";
import { OfficePort } from "../../../src/workbook/office/office-port";
import { buildBook } from "../../support/excel-host/book-builder";
import { FakeExcel } from "../../support/excel-host/excel-host";

const opened: FakeExcel[] = [];
afterEach(() => opened.splice(0).forEach(({ client }) => client.close()));

function open() {
  const excel = new FakeExcel(buildBook([{ name: "it's", rows: [[1]] }]));
  opened.push(excel);
  return { excel, book: excel.book, port: new OfficePort(excel.host) };
}

const LEGEND: AddSheet = {
  kind: "add-sheet",
  name: "图例",
  cells: [
    { row: 0, column: 0, content: "标记说明", look: { bold: true, size: 14, boxed: true } },
    { row: 1, column: 0, content: "=cmd|x", link: { sheet: "it's", cell: "G6" } },
    { row: 1, column: 1, content: 0.125, look: { numberFormat: "0.0%", fill: "FFE9A8", pattern: "lightUp" } },
    { row: 2, column: 1, content: { formula: "B2*2" } },
  ],
  widths: [20, 9],
  heights: [30, null, 18, 30],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  frozenRows: 1,
  tabColor: "9C1C1C",
  print: { landscape: true, fitToWidth: true, repeatRows: [0, 1], pageBreaks: [40] },
};

test("makes a sheet with contents, looks, links and print settings in one sync", async () => {
  const { excel, book, port } = open();
  await port.read();
  excel.sent.splice(0);
  await port.apply([LEGEND]);
  expect(excel.sent).toHaveLength(2);
  const sheet = book.sheet("图例");
  expect(sheet?.cell(1, 0)).toEqual({ value: "=cmd|x" });
  expect(sheet?.cell(1, 1)).toEqual({ value: 0.125, format: "0.0%" });
  expect(sheet?.cell(2, 1)).toMatchObject({ formula: "=B2*2" });
  expect(sheet?.links.get("A2")).toEqual({ documentReference: "'it''s'!G6", textToDisplay: "=cmd|x" });
  expect([...(sheet?.widths ?? [])]).toEqual([
    [0, 108.75],
    [1, 51],
  ]);
  expect([...(sheet?.heights ?? [])]).toEqual([
    [0, 30],
    [3, 30],
    [2, 18],
  ]);
  expect(sheet?.merges).toEqual(LEGEND.merges);
  expect(sheet?.tabColor).toBe("#9C1C1C");
  expect(sheet?.page).toMatchObject({
    frozenRows: 1,
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1 },
    titleRows: "$1:$2",
    breaks: ["A41"],
    paperSize: "A4",
  });
  const looks = sheet?.looks.map(({ address, property, value }) => `${address} ${property} ${String(value)}`);
  expect(looks).toEqual(expect.arrayContaining(["A1 font.bold true", "A1 border.EdgeTop.style Continuous"]));
  expect(looks).toEqual(expect.arrayContaining(["B2 fill.color #FFE9A8", "B2 fill.pattern LightUp"]));
});

test("the book remembers which sheets are ours, and only those may go", async () => {
  const { book, port } = open();
  const inverse = await port.apply([LEGEND]);
  expect((await port.read()).settings.get("added-sheets")).toBe('["图例"]');
  expect(inverse).toEqual([{ kind: "remove-sheet", name: "图例" }]);
  const again = await port.apply(inverse);
  expect(book.sheets.map(({ name }) => name)).toEqual(["it's"]);
  expect((await port.read()).settings.has("added-sheets")).toBe(false);
  await port.apply(again);
  expect(book.sheet("图例")?.cell(1, 1)).toEqual({ value: 0.125, format: "0.0%" });
});

test("a sheet made anew is emptied in place: deleting would empty Excel's undo list", async () => {
  const { excel, book, port } = open();
  await port.apply([LEGEND]);
  const id = book.sheet("图例")?.id;
  excel.sent.splice(0);
  const shorter = { ...LEGEND, cells: LEGEND.cells.slice(0, 1), print: {} };
  const inverse = await port.apply([{ kind: "remove-sheet", name: "图例" }, shorter]);
  expect(book.sheet("图例")?.id).toBe(id);
  expect(book.sheet("图例")?.cells.size).toBe(1);
  expect(excel.sent.flatMap(({ Actions }) => Actions).some(({ Name }) => Name === "Delete")).toBe(false);
  await port.apply(inverse);
  expect(book.sheet("图例")?.cell(2, 1)).toMatchObject({ formula: "=B2*2" });
});
