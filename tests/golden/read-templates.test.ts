import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { nodeInflater } from "../../src/cli/inflate-node";
import { cellName, parseCell } from "../../src/core/address";
import { Kind } from "../../src/workbook/snapshot";
import { readWorkbook } from "../../src/workbook/xlsx/read/read-workbook";
import { exceljsValues, snapshotValue } from "../support/office-writers/exceljs-book";

const FOLDER = path.resolve(__dirname, "../../../shared/templates");
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx")) : [];
const ASSETS = path.resolve(__dirname, "../../assets");
const own = existsSync(ASSETS) ? readdirSync(ASSETS).filter((name) => name.endsWith(".xlsx")) : [];
const books = [
  ...own.map((name) => path.join(ASSETS, name)),
  ...files.map((name) => path.join(FOLDER, name)),
];

/** Bureaus' own workbooks against another reader; only those of this project where the shared ones are not at hand. */
describe("real workbooks hold for us what they hold for ExcelJS", () => {
  if (books.length === 0) it.skip("no workbook at hand", () => undefined);
  it.each(books.map((file) => [path.basename(file), file]))("%s", async (_, file) => {
    const bytes = readFileSync(file);
    const theirs = await openWithExceljs(bytes);
    if (theirs === null) {
      process.stderr.write(`left out, ExcelJS cannot open ${path.basename(file)}\n`);
      return;
    }
    const ours = await readWorkbook(bytes, path.basename(file), nodeInflater);
    expect(ours.sheets.map(({ name }) => name)).toEqual(theirs.worksheets.map(({ name }) => name));
    for (const sheet of ours.sheets) {
      const expected = exceljsValues(theirs.getWorksheet(sheet.name)!);
      const wrong = [...expected].filter(([address, value]) => {
        const { row, column } = parseCell(address)!;
        return snapshotValue(sheet, row, column) !== value;
      });
      expect(wrong).toEqual([]);
      expect(cellsBeyond(sheet, expected)).toEqual([]);
    }
  });
});

type Sheet = Awaited<ReturnType<typeof readWorkbook>>["sheets"][number];

/** Null where ExcelJS fails, as on drawings without a prefix. */
async function openWithExceljs(bytes: Buffer): Promise<ExcelJS.Workbook | null> {
  const book = new ExcelJS.Workbook();
  try {
    return await book.xlsx.load(Uint8Array.from(bytes).buffer);
  } catch {
    return null;
  }
}

/**
 * Cells that hold something for us and nothing for ExcelJS. The hidden ends of merges do not count,
 * nor do results of 0 and "", which ExcelJS drops.
 */
function cellsBeyond(sheet: Sheet, expected: ReadonlyMap<string, unknown>): string[] {
  const covered = new Set(
    sheet.merges.flatMap(({ top, left, bottom, right }) => {
      const rows = Array.from({ length: bottom - top + 1 }, (_, n) => top + n);
      const columns = Array.from({ length: right - left + 1 }, (_, n) => left + n);
      return rows.flatMap((row) => columns.map((column) => cellName(row, column))).slice(1);
    }),
  );
  const beyond: string[] = [];
  for (let row = 0; row < sheet.rows; row++) {
    for (let column = 0; column < sheet.columns; column++) {
      if (sheet.formula(row, column) !== null && !sheet.number(row, column) && !sheet.text(row, column))
        continue;
      const name = cellName(row, column);
      if (sheet.kind(row, column) !== Kind.blank && !expected.has(name) && !covered.has(name))
        beyond.push(name);
    }
  }
  return beyond;
}
