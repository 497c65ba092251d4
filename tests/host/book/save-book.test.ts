import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { saveBook } from "../../../src/host/book/save-book";
import { changedParts, packageTexts } from "../../support/package-parts";
import { richWorkbook } from "../../support/rich-workbook/rich-workbook";
import { makeGrid, openInGrid } from "./grid";

const TEMPLATES = join(__dirname, "../../../../shared/templates");

function booksIn(folder: string): [string, Uint8Array][] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".xlsx")) : [];
  return names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]);
}

const books: [string, Uint8Array][] = [
  ["the rich workbook", richWorkbook()],
  ...booksIn(join(__dirname, "../../../assets")),
  ...booksIn(TEMPLATES).map(([name, bytes]): [string, Uint8Array] => [`${name} at hand`, bytes]),
];

describe("a book that nobody changed", () => {
  test.each(books)("%s keeps every byte", (_, bytes) => {
    const book = openInGrid(bytes);
    expect(saveBook(book)).toEqual(bytes);
  });
});

describe("a cell that was changed", () => {
  const api = makeGrid();
  test("changes its own sheet, and what has Excel calculate anew", () => {
    const bytes = richWorkbook();
    const book = openInGrid(bytes, api);
    book.workbook.getSheets()[0]?.getRange("D4").setValue(612.25);
    const saved = saveBook(book);
    expect(changedParts(bytes, saved)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    expect(packageTexts(saved).get("xl/worksheets/sheet1.xml")).toContain(
      '<c r="D4" s="3"><v>612.25</v></c>',
    );
    const again = openInGrid(saved, api);
    expect(again.workbook.getSheets()[0]?.getRange("D4").getValue()).toBe(612.25);
  });
});
