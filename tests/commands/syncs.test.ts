import { checkAndMark, clearMarks } from "../../src/commands/sheet-actions";
import type { CellContent } from "../../src/workbook/edit";
import { OfficePort } from "../../src/workbook/office/office-port";
import { FakeExcel } from "../support/excel-host/excel-host";
import { plainBook } from "../support/excel-host/plain-book";
import { OFFICIAL_HEADINGS, officialRow } from "../templates/sample-table";

const opened: FakeExcel[] = [];
afterEach(() => opened.splice(0).forEach(({ client }) => client.close()));

const LOW = [6.1, 0.5, 1.2, 7.25, 12.5, 3200, 3.1];

function excelWith(schools: number): FakeExcel {
  const rows = [["表Ⅱ-2  小学、初中资源配置基本情况（分学校）"], OFFICIAL_HEADINGS] as CellContent[][];
  for (let i = 1; i <= schools; i++) {
    rows.push(officialRow(i, `第${i}小学`, 300 + (i % 500), i % 3 === 0 ? LOW : undefined) as CellContent[]);
  }
  const own = { areas: [{ top: 0, left: 0, bottom: 0, right: 0 }], formula: 'A1=""', look: {} };
  const excel = new FakeExcel(
    plainBook({
      sheets: [
        { name: "表2-2", rows, rules: [own] },
        { name: "说明", rows: [] },
      ],
    }),
  );
  opened.push(excel);
  return excel;
}

const pressed = (excel: FakeExcel) => {
  const port = new OfficePort(excel.host);
  return { port, activeSheet: () => port.activeSheet(), today: () => "2025-09-01" };
};

test.each([40, 1200])(
  "一键检查 of %i schools, and again over its own marks, takes at most six syncs",
  async (schools) => {
    const excel = excelWith(schools);
    await checkAndMark(pressed(excel));
    expect(excel.sent.length).toBeLessThanOrEqual(6);
    const marks = excel.book.sheets[0]?.rules.length;
    expect(marks).toBeGreaterThan(1);
    excel.sent.splice(0);
    await checkAndMark(pressed(excel));
    expect(excel.sent.length).toBeLessThanOrEqual(6);
    expect(excel.book.sheets[0]?.rules).toHaveLength(marks ?? 0);
  },
);

test("清除标记 leaves what a person set", async () => {
  const excel = excelWith(40);
  const names = excel.book.sheets.map(({ name }) => name);
  await checkAndMark(pressed(excel));
  await clearMarks(pressed(excel));
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(names);
  expect(excel.book.sheets.flatMap(({ rules }) => rules.map(({ formula }) => formula))).toEqual(['=A1=""']);
});
