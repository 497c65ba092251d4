import ExcelJS from "exceljs";
import { nodeInflater } from "../../../../src/cli/inflate-node";
import { parseCell } from "../../../../src/core/address";
import type { WorkbookSnapshot } from "../../../../src/workbook/snapshot";
import { readWorkbook } from "../../../../src/workbook/xlsx/read/read-workbook";
import { exceljsValues, snapshotValue, writeWithExceljs } from "../../../support/office-writers/exceljs-book";
import { convertWithLibreOffice, hasLibreOffice } from "../../../support/libreoffice";
import { describeWhere } from "../../../support/where-installed";

jest.setTimeout(180_000);

function expectSummary({ sheets }: WorkbookSnapshot): void {
  const [summary, draft] = sheets;
  expect(sheets.map(({ name, state }) => [name, state])).toEqual([
    ["汇总表", "visible"],
    ["底稿", expect.stringMatching(/hidden/i)],
  ]);
  expect(summary!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 4 }]);
  expect([summary!.hiddenColumns.has(2), summary!.hiddenRows.has(4)]).toEqual([true, true]);
  expect(summary!.text(12, 1)).toBe("光明第11小学 <&>");
  // LibreOffice keeps 15 digits.
  expect(summary!.number(12, 3)).toBeCloseTo((11 * 45) / 7, 12);
  expect(summary!.formula(12, 3)).toBe("C13/7");
  expect([summary!.number(12, 4), summary!.format(12, 3)]).toEqual([
    45_546,
    expect.stringMatching(/^0\.00["\\]人"?$/),
  ]);
  expect([snapshotValue(summary!, 2, 5), snapshotValue(summary!, 3, 5)]).toEqual(["[#DIV/0!]", true]);
  expect(draft!.text(6, 16_383)).toBe("末");
}

describe("a workbook written by", () => {
  it("ExcelJS", async () => {
    const book = await readWorkbook(await writeWithExceljs(), "a.xlsx", nodeInflater);
    expectSummary(book);
    expect([book.sheets[0]!.formula(4, 5), book.sheets[0]!.computed(4, 5)]).toEqual(["C5*2", false]);
  });
});

describeWhere(hasLibreOffice, "LibreOffice", "a workbook saved by LibreOffice", () => {
  it("holds what it held", async () => {
    const saved = await convertWithLibreOffice(await writeWithExceljs(), "xlsx");
    const book = await readWorkbook(saved, "a.xlsx", nodeInflater);
    expectSummary(book);
    expect(book.sheets[0]!.number(4, 5)).toBe(270);
  });
});

it("reads what ExcelJS reads in the same file, every cell of it", async () => {
  const bytes = await writeWithExceljs();
  const theirs = new ExcelJS.Workbook();
  await theirs.xlsx.load(bytes.buffer as ArrayBuffer);
  const ours = await readWorkbook(bytes, "a.xlsx", nodeInflater);
  for (const sheet of ours.sheets) {
    const expected = exceljsValues(theirs.getWorksheet(sheet.name)!);
    expect(expected.size).toBeGreaterThan(0);
    for (const [address, value] of expected) {
      const { row, column } = parseCell(address)!;
      expect([address, snapshotValue(sheet, row, column)]).toEqual([address, value]);
    }
  }
});
