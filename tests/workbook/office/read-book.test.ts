import { areaName } from "../../../src/core/address";
import { emptyMemory } from "../../../src/workbook/office/memory";
import { readBook } from "../../../src/workbook/office/read-book";
import { Kind } from "../../../src/workbook/snapshot";
import { buildBook, type SheetSpec } from "../../support/excel-host/book-builder";
import { failure, FakeExcel, type FakeExcelOptions } from "../../support/excel-host/excel-host";

const opened: FakeExcel[] = [];
afterEach(() => opened.splice(0).forEach(({ client }) => client.close()));

function excelWith(sheets: readonly SheetSpec[], options?: FakeExcelOptions): FakeExcel {
  const excel = new FakeExcel(buildBook(sheets), options);
  opened.push(excel);
  return excel;
}

const MIXED: SheetSpec = {
  name: "小学",
  rows: [
    [null, null, null],
    [null, "学校", 0],
    [null, null, "=SUM(C2:C2)"],
    [null, "'=not a formula", true],
    [null, "#DIV/0!", "'2024"],
  ],
  merges: ["B2:B3"],
};

test("tells blank, 0, text, error and formula apart", async () => {
  const excel = excelWith([MIXED]);
  const [sheet] = (await readBook(excel.host, emptyMemory(), {})).sheets;
  const kinds = [1, 2, 3, 4].map((row) => [sheet?.kind(row, 1), sheet?.kind(row, 2)]);
  expect(kinds).toEqual([
    [Kind.text, Kind.number],
    [Kind.blank, Kind.number],
    [Kind.text, Kind.boolean],
    [Kind.error, Kind.text],
  ]);
  expect(sheet?.number(1, 2)).toBe(0);
  expect(sheet?.number(2, 1)).toBeNaN();
  expect(sheet?.number(3, 2)).toBe(1);
  expect(sheet?.text(4, 1)).toBe("#DIV/0!");
  expect(sheet?.text(4, 2)).toBe("2024");
});

test("a formula is one, a text that looks like one is not", async () => {
  const [sheet] = (await readBook(excelWith([MIXED]).host, emptyMemory(), {})).sheets;
  expect(sheet?.formula(2, 2)).toBe("SUM(C2:C2)");
  expect(sheet?.formula(3, 1)).toBeNull();
  expect(sheet?.text(3, 1)).toBe("=not a formula");
});

test("rows and columns count from the sheet's first cell, and nothing outside throws", async () => {
  const [sheet] = (await readBook(excelWith([MIXED]).host, emptyMemory(), {})).sheets;
  expect([sheet?.rows, sheet?.columns]).toEqual([5, 3]);
  for (const [row, column] of [
    [-1, 0],
    [0, 0],
    [99, 99],
  ] as const) {
    expect(sheet?.kind(row, column)).toBe(Kind.blank);
    expect(sheet?.number(row, column)).toBeNaN();
    expect(sheet?.text(row, column)).toBe("");
    expect(sheet?.formula(row, column)).toBeNull();
    expect(sheet?.format(row, column)).toBe("General");
  }
});

test("brings merged areas, hidden lines, formats, protection, names and settings", async () => {
  const excel = excelWith([MIXED, { name: "空表", protection: { allowFormatCells: false } }]);
  const [model, empty] = excel.book.sheets;
  model?.hiddenRows.add(2);
  model?.hiddenColumns.add(1);
  const cell = model?.cell(1, 2);
  if (cell) cell.format = "0.00%";
  model?.names.set("本表", "=小学!$A$1");
  empty?.merges.push({ top: 0, left: 0, bottom: 1, right: 1 });
  if (empty) empty.visibility = "VeryHidden";
  excel.book.names.set("全县", "=小学!$C$2");
  excel.book.xmlParts.set(
    "{1}",
    '<qb xmlns="urn:qb-balance:settings"><setting key="columns">{"G":"R1"}</setting></qb>',
  );
  const book = await readBook(excel.host, emptyMemory(), {});
  const [sheet, second] = book.sheets;
  expect(sheet?.merges.map(areaName)).toEqual(["B2:B3"]);
  expect([...(sheet?.hiddenRows ?? [])]).toEqual([2]);
  expect([...(sheet?.hiddenColumns ?? [])]).toEqual([1]);
  expect(sheet?.format(1, 2)).toBe("0.00%");
  expect(sheet?.protection).toEqual({ on: false, allowFormatCells: true });
  expect(second).toMatchObject({ rows: 0, columns: 0, state: "veryHidden" });
  expect(second?.protection).toEqual({ on: true, allowFormatCells: false });
  expect([book.file, book.active]).toEqual(["县.xlsx", "小学"]);
  expect([...book.settings]).toEqual([["columns", '{"G":"R1"}']]);
  expect(book.names).toEqual([
    { name: "全县", refersTo: "小学!$C$2", sheet: null },
    { name: "本表", refersTo: "小学!$A$1", sheet: "小学" },
  ]);
});

const wide = (rows: number, columns: number): SheetSpec => ({
  name: "宽表",
  rows: Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => i * columns + j + 0.25),
  ),
});

test("one sheet takes two syncs, the whole book three", async () => {
  const one = excelWith([MIXED, wide(2000, 30)]);
  await readBook(one.host, emptyMemory(), { sheet: "宽表" });
  expect(one.sent).toHaveLength(2);
  const all = excelWith([MIXED, wide(2000, 30)]);
  await readBook(all.host, emptyMemory(), {});
  expect(all.sent).toHaveLength(3);
});

test("in a browser no answer comes near 5 MB, and every cell arrives", async () => {
  const excel = excelWith([wide(6000, 30)], { online: true, payloadLimit: 5_000_000 });
  const [sheet] = (await readBook(excel.host, emptyMemory(), { sheet: "宽表" })).sheets;
  expect(excel.longest.answer).toBeLessThan(4_900_000);
  expect(excel.sent).toHaveLength(1 + 4);
  expect(sheet?.number(5999, 29)).toBe(179999.25);
  expect(sheet?.number(3000, 0)).toBe(90000.25);
});

test("an answer that is too long is asked for again in halves", async () => {
  const excel = excelWith([wide(400, 30)], { payloadLimit: 200_000 });
  excel.book.sheets[0]?.hiddenRows.add(7);
  const seen: number[] = [];
  const book = await readBook(excel.host, emptyMemory(), {
    progress: (done, total) => seen.push(done / total),
  });
  expect(book.sheets[0]?.number(399, 29)).toBe(11999.25);
  expect(book.sheets[0]?.hiddenRows.has(7)).toBe(true);
  expect(seen.at(-1)).toBe(1);
  expect(seen.every((share) => share <= 1)).toBe(true);
});

test("more merged areas than Excel tells at once are asked for by bands", async () => {
  const merges = Array.from({ length: 700 }, (_, i) => `A${2 * i + 1}:A${2 * i + 2}`);
  const rows = Array.from({ length: 1400 }, (_, i) => [i]);
  const excel = excelWith([{ name: "名册", rows, merges }]);
  const [sheet] = (await readBook(excel.host, emptyMemory(), { sheet: "名册" })).sheets;
  expect(sheet?.merges.map(areaName)).toEqual(merges);
});

test("an Excel without merged areas reads the rest", async () => {
  const [sheet] = (await readBook(excelWith([MIXED], { level: 12 }).host, emptyMemory(), {})).sheets;
  expect(sheet?.merges).toEqual([]);
  expect(sheet?.text(1, 1)).toBe("学校");
});

test.each([
  ["InvalidOperationInCellEditMode", "busy-editing"],
  ["ConnectionFailure", "connection-lost"],
  ["Timeout", "connection-lost"],
  ["GeneralException", "host-failure"],
])("%s is said as %s", async (code, expected) => {
  const excel = excelWith([MIXED]);
  excel.failing = () => failure(code);
  await expect(readBook(excel.host, emptyMemory(), {})).rejects.toMatchObject({
    name: "WorkbookError",
    code: expected,
  });
});

test("a sheet that is not there is said so", async () => {
  const reading = readBook(excelWith([MIXED]).host, emptyMemory(), { sheet: "初中" });
  await expect(reading).rejects.toMatchObject({ code: "sheet-missing" });
});

test("an aborted reading ends between two requests", async () => {
  const excel = excelWith([wide(6000, 30)], { online: true });
  const abort = new AbortController();
  const reading = readBook(excel.host, emptyMemory(), {
    signal: abort.signal,
    progress: () => abort.abort(),
  });
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  expect(excel.sent).toHaveLength(3);
});
