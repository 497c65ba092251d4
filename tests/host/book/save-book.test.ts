import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { saveBook, saveInTurns } from "../../../src/host/book/save-book";
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

  test("brings the results of formulas along that follow from it, and no others", async () => {
    const own = makeGrid();
    const bytes = richWorkbook();
    const book = openInGrid(bytes, own);
    const [first] = book.workbook.getSheets();
    const result = () => first?.getRange("E5").getCellData()?.v;
    first?.getRange("D5").setValue(600);
    while (result() !== 5) await new Promise((resolve) => setTimeout(resolve, 20));
    const sheet = packageTexts(saveBook(book)).get("xl/worksheets/sheet1.xml");
    expect(sheet).toContain(
      '<c r="D5" s="3"><v>600</v></c><c r="E5" s="3"><f t="shared" si="0"/><v>5</v></c>',
    );
    expect(sheet).toContain('<c r="E6" s="3"><f t="shared" si="0"/><v>4.289285714285715</v></c>');
    expect(sheet).toContain("<f>SUM(C4:C8)</f><v>700</v>");
  });
});

test("a book whose formulas were all calculated anew keeps every byte", async () => {
  const own = makeGrid();
  const [, bytes] = books.find(([name]) => name === "sample-county.xlsx") ?? ["", new Uint8Array()];
  const book = openInGrid(bytes, own);
  const done = own.getFormula().whenComputingCompleteAsync(60_000);
  own.getFormula().executeCalculation();
  await done;
  expect(saveBook(book)).toEqual(bytes);
});

describe("a book that is saved little by little", () => {
  const changed = async () => {
    const own = makeGrid();
    const book = openInGrid(richWorkbook(), own);
    const done = own.getFormula().whenComputingCompleteAsync(60_000);
    book.workbook.getSheets()[0]?.getRange("D4").setValue(612.25);
    for (const name of ["甲", "乙"]) book.workbook.insertSheet(name).getRange("A1").setValue(name);
    await done;
    return book;
  };

  test("is the same as one that is saved at one go", async () => {
    const book = await changed();
    const saved = await saveInTurns(book, () => true);
    expect(packageTexts(saved ?? new Uint8Array())).toEqual(packageTexts(saveBook(book)));
  });

  test("is given up where it is changed meanwhile", async () => {
    expect(await saveInTurns(await changed(), () => false)).toBeNull();
  });
});
