import ExcelJS from "exceljs";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { Kind } from "../../../src/workbook/snapshot";

/** A cell as both readers can say it: text, number, boolean, "#DIV/0!" in brackets, null for nothing. */
export type PlainValue = string | number | boolean | null;

/** Serial number of a date as Excel counts, of a date that ExcelJS made of one. */
function serial(date: Date): number {
  return date.getTime() / 86_400_000 + 25_569;
}

function plain(value: ExcelJS.CellValue | undefined): PlainValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return serial(value);
  if (typeof value !== "object") return value;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("error" in value) return `[${value.error}]`;
  if ("text" in value) return plain(value.text as ExcelJS.CellValue);
  if ("formula" in value || "sharedFormula" in value) return plain(value.result);
  return String(value);
}

/** The values of a sheet as ExcelJS reads them; merged areas only at their first cell. */
export function exceljsValues(sheet: ExcelJS.Worksheet): Map<string, PlainValue> {
  const values = new Map<string, PlainValue>();
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const value = cell.isMerged && cell.master !== cell ? null : plain(cell.value);
      if (value !== null) values.set(cell.address, value);
    }),
  );
  return values;
}

/** One cell of ours in the same words. */
export function snapshotValue(sheet: SheetSnapshot, row: number, column: number): PlainValue {
  const kind = sheet.kind(row, column);
  if (kind === Kind.number) return sheet.number(row, column);
  if (kind === Kind.boolean) return sheet.number(row, column) === 1;
  if (kind === Kind.error) return `[${sheet.text(row, column)}]`;
  return kind === Kind.text ? sheet.text(row, column) : null;
}

/** A workbook with what bureaus' own hold, written by ExcelJS. */
export async function writeWithExceljs(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("汇总表");
  sheet.mergeCells("A1:E1");
  sheet.getCell("A1").value = "示例县2023—2024学年小学资源配置达标情况统计表";
  sheet.addRow(["序号", "学校名称", "在校生数", "每百名学生拥有高于规定学历教师数", "填报日期"]);
  for (let n = 1; n <= 30; n++) {
    sheet.addRow([
      n,
      { richText: [{ text: "光明", font: { bold: true } }, { text: `第${n}小学 <&>` }] },
      n * 45,
      { formula: `C${n + 2}/7`, result: (n * 45) / 7 },
      new Date(Date.UTC(2024, 8, n)),
    ]);
  }
  sheet.getCell("F3").value = { formula: "1/0", result: { error: "#DIV/0!" } };
  sheet.getCell("F4").value = true;
  sheet.getCell("F5").value = { formula: "C5*2" };
  sheet.getColumn(3).hidden = true;
  sheet.getRow(5).hidden = true;
  sheet.getColumn(4).numFmt = '0.00"人"';
  book.addWorksheet("底稿", { state: "veryHidden" }).getCell("XFD7").value = "末";
  return new Uint8Array(await book.xlsx.writeBuffer());
}
